import { agreementBetween, placeOf } from '../agreement-between.ts';
import { isWorking } from '../duration.ts';
import { canFit, isLonger } from '../fits.ts';
import { isEmergency, isStanding } from '../kinds-of-change.ts';
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

/** For each notice that customers of its services are owed, once, the longest first. A party that supports no service owes none. */
export function neededNotices({ services: supported }: Supplier, organisation: Organisation): NeededNotice[] {
  const { changes, communication, services, agreements, legalObligations } = organisation;
  const common = { path: 'changes.customerNotice', value: changes.customerNotice };
  // Work of a party in a window is planned maintenance to users, whatever notice its type of change has.
  const maintenance = { path: 'communication.maintenanceNotice', value: communication.maintenanceNotice };
  const owed = services
    .filter((service) => supported.includes(service.id) && isNotRetired(service))
    .flatMap((service) =>
      service.customers.map((customer): Pick<NeededNotice, 'owed' | 'customers'> => {
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
  const demanded = legalObligations
    .filter(({ customer, supplier, notice, appliesTo }) => {
      const served = services.filter(
        (service) =>
          supported.includes(service.id) &&
          isNotRetired(service) &&
          (customer === '' || service.customers.includes(customer)) &&
          (appliesTo.length === 0 || appliesTo.includes(service.id)),
      );
      return notice !== undefined && supplier === '' && served.length > 0;
    })
    .map(({ id, notice = '', customer }) => ({
      owed: { path: `legalObligations.${id}.notice`, value: notice },
      customers: customer === '' ? [] : [customer],
    }));
  const handling = (['classifyWithin', 'assessWithin', 'decideWithin'] as const).map((step) => ({
    path: `changes.${step}`,
    value: changes[step],
  }));
  const dayHours = organisation.calendar.workingDayHours;
  const toUsers = owed.length > 0 ? [{ owed: maintenance, customers: [] }] : [];
  return [...Map.groupBy([...owed, ...demanded, ...toUsers], (notice) => notice.owed.value).values()]
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
