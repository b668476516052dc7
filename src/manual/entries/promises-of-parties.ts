import { isLonger } from '../../organisation/fits.ts';
import type { Organisation } from '../../organisation/index.ts';
import {
  holdsNotice,
  majorNotices,
  type NeededNotice,
  neededNotices,
} from '../../organisation/promise/notice-needed.ts';
import { orderLines } from '../../organisation/promise/orders.ts';
import { supportersOf } from '../../organisation/promise/presence.ts';
import type { Service } from '../../organisation/promise/stated.ts';
import type { PromiseEntry } from '../model/promise-entry.ts';
import { nameIn } from './name-in.ts';

/** Requests and measures of agreements about a service that rest on orders, each with the name of its customer. */
export const ordersOf = (service: Service, organisation: Organisation): PromiseEntry['orders'] =>
  orderLines(service, organisation).map(
    ({ name, customer, supplier, promised, supporting, ownShare, result, gap }) => ({
      name,
      party: supplier.name,
      promised: promised.value,
      supporting: supporting?.value ?? null,
      customers: organisation.customers.filter(({ id }) => id === customer).map((found) => found.name),
      ownShare: ownShare?.value ?? null,
      gap: gap ?? null,
      result,
    }),
  );

/**
 * Notices of the parties that support a service, of major changes apart; what single customers are owed stands with their
 * names. A major change is announced by its lead time where that is longer, as agreements with parties say.
 */
export const noticesOf = (service: Service, organisation: Organisation): PromiseEntry['notices'] =>
  supportersOf(service, organisation).flatMap((party) => {
    const { name, changeNotice } = party;
    if (changeNotice === undefined) return [];
    const dayHours = organisation.calendar.workingDayHours;
    const told = (promised: string, type: string, all: readonly NeededNotice[]) =>
      linesOf(all, (needed) => holdsNotice(promised, needed, dayHours)).map(({ needed, fits }) => ({
        party: name,
        type,
        promised,
        supporting: null,
        customers: needed.customers.map((customer) => nameIn(organisation.customers, customer)),
        handling: needed.handling.map(({ value }) => value),
        owed: needed.owed.value,
        result: fits ? ('fits' as const) : ('too-short' as const),
      }));
    const here = { ...party, services: [service.id] };
    const major = majorNotices(here, organisation);
    return [
      ...told(changeNotice, '', neededNotices(here, organisation)),
      ...(major
        ? told(
            isLonger(changeNotice, major.lead.value, dayHours) ? changeNotice : major.lead.value,
            major.name,
            major.needed,
          )
        : []),
    ];
  });

/** What fits is told of the longest one alone. */
const linesOf = (all: readonly NeededNotice[], holds: (needed: NeededNotice) => boolean) =>
  all.map((needed) => ({ needed, fits: holds(needed) })).filter(({ fits }, index) => index === 0 || !fits);
