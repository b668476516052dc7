import { agreementBetween, placeOf } from '../agreement-between.ts';
import { isWorking } from '../duration.ts';
import { fieldWithValue } from '../field-with-value.ts';
import { canFit, isLonger } from '../fits.ts';
import { isEmergency, isMajor, isStanding } from '../kinds-of-change.ts';
import { leastDays } from '../least-days.ts';
import type { Organisation } from '../schema/organisation.ts';
import { isNotRetired } from '../service-status.ts';
import { type Stated, type Supplier, stated } from './stated.ts';

/** What a notice of a party about its own changes has to hold: our handling of a change, then what a customer is owed. */
export interface NeededNotice {
  handling: Stated[];
  owed: Stated;
  /** Ids of the customers whose agreements say so; none for what all others are owed. */
  customers: string[];
}

/** Our handling of a change that is decided by itself, step after step. */
const usualHandling = ['changes.classifyWithin', 'changes.assessWithin', 'changes.decideWithin'] as const;

/** That of a major change until customers are told: recorded, then decided to plan it, on its plan, on its design. */
export const majorHandling = [
  'changes.classifyWithin',
  'newServices.decideWithin',
  'newServices.decideWithin',
  'newServices.decideWithin',
] as const;

type Owed = Pick<NeededNotice, 'owed' | 'customers'>;

/**
 * For each notice that customers of its services are owed, once, the longest first. A party that supports no service owes
 * none, and what is owed of major changes alone is told by {@link majorNotices}.
 */
export function neededNotices({ services: supported }: Supplier, organisation: Organisation): NeededNotice[] {
  const { changes, communication, services, agreements } = organisation;
  const common = { path: 'changes.customerNotice', value: changes.customerNotice };
  // Work of a party in a window is planned maintenance to users, whatever notice its type of change has.
  const maintenance = { path: 'communication.maintenanceNotice', value: communication.maintenanceNotice };
  const owed = services
    .filter((service) => supported.includes(service.id) && isNotRetired(service))
    .flatMap((service) =>
      service.customers.map((customer): Owed => {
        const found = agreementBetween(service, customer, agreements);
        const own = found.value.changeNotice;
        return own === undefined
          ? { owed: common, customers: [] }
          : {
              owed: {
                path: `${placeOf(found, 'changeNotice')}.changeNotice`,
                value: own,
              },
              customers: [customer],
            };
      }),
    );
  // What a law or a contract demands for a kind of change may hold for one of theirs.
  const demanded = demandedOf(supported, organisation, ({ noticeOf }) => !isOfMajor(noticeOf));
  const toUsers = owed.length > 0 ? [{ owed: maintenance, customers: [] }] : [];
  return onceEach([...owed, ...demanded, ...toUsers], usualHandling, organisation);
}

/** The same of major changes, which customers are told of by their type or longer before; nothing where there are none. */
export function majorNotices(
  { services: supported }: Supplier,
  organisation: Organisation,
): { name: string; lead: Stated; needed: NeededNotice[] } | undefined {
  const { changes, services } = organisation;
  const type = changes.types.find(({ id }) => isMajor(id));
  const serves = services.some(
    (service) => supported.includes(service.id) && isNotRetired(service) && service.customers.length > 0,
  );
  if (!serves || !type?.notice || type.authority === '' || isEmergency(organisation, type.id))
    return undefined;
  const at = `changes.types.${type.id}`;
  const owed: Owed = { owed: { path: `${at}.notice`, value: type.notice }, customers: [] };
  const demanded = demandedOf(supported, organisation, ({ noticeOf }) => isOfMajor(noticeOf));
  return {
    name: type.name,
    lead: { path: `${at}.leadTime`, value: type.leadTime },
    needed: onceEach([owed, ...demanded], majorHandling, organisation),
  };
}

const isOfMajor = (types: readonly string[]): boolean => types.length > 0 && types.every(isMajor);

/** What laws and contracts demand for customers of some services. */
const demandedOf = (
  supported: readonly string[],
  { services, legalObligations }: Organisation,
  isMeant: (obligation: Organisation['legalObligations'][number]) => boolean,
): Owed[] =>
  legalObligations
    .filter((obligation) => {
      const { customer, supplier, notice, appliesTo } = obligation;
      const served = services.filter(
        (service) =>
          supported.includes(service.id) &&
          isNotRetired(service) &&
          (customer === '' || service.customers.includes(customer)) &&
          (appliesTo.length === 0 || appliesTo.includes(service.id)),
      );
      return notice !== undefined && supplier === '' && served.length > 0 && isMeant(obligation);
    })
    .map(({ id, notice = '', customer }) => ({
      owed: { path: `legalObligations.${id}.notice`, value: notice },
      customers: customer === '' ? [] : [customer],
    }));

/** Notices of the same length once, the longest first, each with what passes before it. */
function onceEach(
  all: readonly Owed[],
  steps: readonly string[],
  organisation: Organisation,
): NeededNotice[] {
  const dayHours = organisation.calendar.workingDayHours;
  const handling = steps.flatMap(
    (path) => stated(path, fieldWithValue(organisation, path)?.value as string | undefined) ?? [],
  );
  return [...Map.groupBy(all, (notice) => notice.owed.value).values()]
    .flatMap(([first, ...others]) =>
      first
        ? [
            {
              handling,
              owed: first.owed,
              customers: [first, ...others].flatMap(({ customers }) => customers),
            },
          ]
        : [],
    )
    .toSorted(
      (a, b) =>
        Number(isLonger(b.owed.value, a.owed.value, dayHours)) -
        Number(isLonger(a.owed.value, b.owed.value, dayHours)),
    );
}

/** Whether a notice holds what it has to. */
export const holdsNotice = (notice: string, { handling, owed }: NeededNotice, dayHours: number): boolean =>
  canFit(
    [...handling, owed].map(({ value }) => value),
    notice,
    dayHours,
  );

/** The shortest lead time of changes that are decided one by one: none of them, whoever asks for it, starts sooner. */
export function usualLeadTime(organisation: Organisation): Stated | undefined {
  const { changes, calendar } = organisation;
  const [first, ...others] = changes.types.filter(
    ({ id, authority }) =>
      authority !== '' && !isEmergency(organisation, id) && !isStanding(organisation, id),
  );
  if (!first) return undefined;
  const shortest = others.reduce(
    (least, type) => (isLonger(least.leadTime, type.leadTime, calendar.workingDayHours) ? type : least),
    first,
  );
  return stated(`changes.types.${shortest.id}.leadTime`, shortest.leadTime);
}

/** The shortest notice in whole days that holds all that a party's changes need; nothing where it owes none. */
export function shortestNotice(party: Supplier, organisation: Organisation): string | undefined {
  const needed = neededNotices(party, organisation);
  const { workingDayHours } = organisation.calendar;
  const longest = needed[0]?.owed.value;
  if (longest === undefined) return undefined;
  const inDays = (days: number) => `P${days}D${isWorking(longest) ? ' working' : ''}`;
  const lead = usualLeadTime(organisation);
  const holds = (notice: string) =>
    (!lead || canFit([lead.value], notice, workingDayHours)) &&
    needed.every((one) => holdsNotice(notice, one, workingDayHours));
  return inDays(leastDays((days) => holds(inDays(days))));
}
