import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { defaultEdition, editionNamed } from '../../standard/index.ts';
import { isLonger } from '../fits.ts';
import type { Organisation } from '../schema/organisation.ts';
import { quote } from '../schema-messages.ts';
import { type WayOfMeeting, wayOfMeeting } from '../way-of-meeting.ts';
import { contradiction, found, type Rule } from './rule.ts';

type Obligation = Organisation['legalObligations'][number];
type Value = Extract<WayOfMeeting, { kind: 'field' }>;

/** What obligations demand against the values that are said to meet them. */
export const obligations: Rule = (organisation) => {
  const edition = editionNamed(organisation.edition, defaultEdition) ?? defaultEdition;
  return organisation.legalObligations.flatMap((obligation) =>
    obligation.metBy.flatMap((written) => {
      const way = wayOfMeeting(written, organisation, edition);
      if (!way) return [unknown(obligation, written)];
      return way.kind === 'field' ? missed(obligation, way, organisation.calendar.workingDayHours) : [];
    }),
  );
};

const unknown = ({ id }: Obligation, written: string): Unlocated =>
  found(
    'unknown-way-of-meeting',
    `legalObligations.${id}.metBy`,
    `${quote(written)} is no security control, no clause and no field of the config.`,
    'Write the id of a control, a clause such as 9.2, or a field such as continuity.testInterval.',
  );

/** The figure that a value has to stay below or reach, by what the value says: a limit, a rhythm or a time of keeping. */
function missed(obligation: Obligation, { path, value, field }: Value, dayHours: number): Unlocated[] {
  if (typeof value !== 'string' || !['duration', 'interval', 'target'].includes(field.kind)) return [];
  const { id, title, within, every, keep } = obligation;
  const isKept = /retention/i.test(path);
  const isNotice = /notice$/i.test(path);
  const demands =
    field.kind === 'interval'
      ? { name: 'every', demanded: every, fails: every !== undefined && isLonger(value, every, dayHours) }
      : isKept
        ? { name: 'keep', demanded: keep, fails: keep !== undefined && isLonger(keep, value, dayHours) }
        : {
            name: 'within',
            demanded: within,
            fails: within !== undefined && isLonger(value, within, dayHours),
          };
  const { name, demanded, fails } = demands;
  if (!fails || isNotice || demanded === undefined) return [];
  return [
    contradiction(
      'obligation-missed',
      [
        { path, value },
        { path: `legalObligations.${id}.${name}`, value: demanded },
      ],
      `${value} does not meet ${title}, which demands ${demanded} (legalObligations.${id}.${name}).`,
      `Write ${demanded} or ${name === 'keep' ? 'more' : 'less'}, or name in legalObligations.${id}.metBy what does meet it.`,
    ),
  ];
}
