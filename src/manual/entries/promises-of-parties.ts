import type { Organisation } from '../../organisation/index.ts';
import { holdsNotice, type NeededNotice, neededNotices } from '../../organisation/promise/notice-needed.ts';
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

/** Notices of the parties that support a service; what single customers are owed stands with their names. */
export const noticesOf = (service: Service, organisation: Organisation): PromiseEntry['notices'] =>
  supportersOf(service, organisation).flatMap((party) => {
    const { name, changeNotice } = party;
    if (changeNotice === undefined) return [];
    const fits = (needed: NeededNotice) =>
      holdsNotice(changeNotice, needed, organisation.calendar.workingDayHours);
    const all = neededNotices({ ...party, services: [service.id] }, organisation);
    // What fits is told of the longest one alone.
    return all
      .filter((needed, index) => index === 0 || !fits(needed))
      .map((needed) => ({
        party: name,
        promised: changeNotice,
        supporting: null,
        customers: needed.customers.map((customer) => nameIn(organisation.customers, customer)),
        handling: needed.handling.map(({ value }) => value),
        owed: needed.owed.value,
        result: fits(needed) ? 'fits' : 'too-short',
      }));
  });
