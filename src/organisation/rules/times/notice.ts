import type { Unlocated } from '../../../diagnostics/diagnostic.ts';
import { canFit } from '../../fits.ts';
import { isEmergency } from '../../kinds-of-change.ts';
import type { Organisation } from '../../schema/organisation.ts';
import { contradiction, found, type Rule } from '../rule.ts';

/** What customers are told, and when: by type of change and release, and by what law and contracts demand. */
export const notice: Rule = (organisation) => [
  ...ofReleases(organisation),
  ...owed(organisation),
  ...agreed(organisation),
];

/** A release is announced as its changes are. */
function ofReleases({ releases, changes, calendar }: Organisation): Unlocated[] {
  return releases.types.flatMap(({ id, name, notice, changeType }) => {
    const demanded = changes.types.find((candidate) => candidate.id === changeType)?.notice;
    if (demanded === undefined || canFit([demanded], notice, calendar.workingDayHours)) return [];
    return contradiction(
      'release-notice-too-short',
      [
        { path: `releases.types.${id}.notice`, value: notice },
        { path: `changes.types.${changeType}.notice`, value: demanded },
      ],
      `${name} is announced ${notice} before, but the changes it carries ${demanded} (changes.types.${changeType}.notice).`,
      `Write ${demanded} or more, or name another changeType.`,
    );
  });
}

function owed(organisation: Organisation): Unlocated[] {
  return organisation.legalObligations.flatMap((obligation) => {
    const { id, notice: demanded, noticeOf } = obligation;
    if (demanded === undefined) return [];
    const types = [
      ...organisation.changes.types.map((type) => ({ ...type, list: 'changes.types' })),
      ...organisation.releases.types.map((type) => ({ ...type, list: 'releases.types' })),
    ];
    const ids = new Set(types.map((type) => type.id));
    const unknown = noticeOf.filter((named) => !ids.has(named));
    const concerned = types.filter((type) =>
      noticeOf.length === 0 ? !isEmergency(organisation, type.id) : noticeOf.includes(type.id),
    );
    return [
      ...unknown.map((named) =>
        found(
          'unknown-change-type',
          `legalObligations.${id}.noticeOf`,
          `"${named}" is neither a type of change nor one of release.`,
          `Name some of ${[...ids].join(', ')}.`,
        ),
      ),
      ...concerned.flatMap(({ list, id: type, name, notice }) =>
        tooShort(`${name} is`, `${list}.${type}.notice`, notice, obligation, organisation),
      ),
      // Work in a window is announced to all by one rule, whatever type it has.
      ...(noticeOf.length > 0
        ? []
        : tooShort(
            'Planned maintenance is',
            'communication.maintenanceNotice',
            organisation.communication.maintenanceNotice,
            obligation,
            organisation,
          )),
    ];
  });
}

/** What a customer hears by its agreement, against the notice that a law or contract demands for it. */
function agreed(organisation: Organisation): Unlocated[] {
  return organisation.legalObligations
    .filter(
      ({ notice, noticeOf, customer }) => notice !== undefined && noticeOf.length === 0 && customer !== '',
    )
    .flatMap((obligation) =>
      organisation.agreements.flatMap(({ id, customer, changeNotice, customers }) => [
        ...(customer === obligation.customer
          ? tooShort(heard, `agreements.${id}.changeNotice`, changeNotice, obligation, organisation)
          : []),
        ...customers
          .filter((row) => row.id === obligation.customer)
          .flatMap((row) =>
            row.changeNotice === undefined
              ? tooShort(heard, `agreements.${id}.changeNotice`, changeNotice, obligation, organisation)
              : tooShort(
                  heard,
                  `agreements.${id}.customers.${row.id}.changeNotice`,
                  row.changeNotice,
                  obligation,
                  organisation,
                ),
          ),
      ]),
    );
}

const heard = 'By the agreement a change is';

function tooShort(
  what: string,
  path: string,
  notice: string | undefined,
  { id, title, notice: demanded = '' }: Organisation['legalObligations'][number],
  { calendar }: Organisation,
): Unlocated[] {
  if (notice === undefined || canFit([demanded], notice, calendar.workingDayHours)) return [];
  return [
    contradiction(
      'owed-notice-too-short',
      [
        { path, value: notice },
        { path: `legalObligations.${id}.notice`, value: demanded },
      ],
      `${what} announced ${notice} before, but ${title} demands ${demanded} (legalObligations.${id}.notice).`,
      `Write ${demanded} or more, or name in legalObligations.${id}.noticeOf the types that it is about.`,
    ),
  ];
}
