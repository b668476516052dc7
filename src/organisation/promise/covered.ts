import { agreementBetween, placeOf } from '../agreement-between.ts';
import { isLonger } from '../fits.ts';
import type { Organisation } from '../schema/organisation.ts';
import { type CopyLine, lineOf, type Way, wayOf } from './copies.ts';
import { promisedAt, promisedTo } from './promised.ts';
import { type Service, type Stated, stated } from './stated.ts';

type Covered = Organisation['agreements'][number]['covers'][number];
type Customer = Organisation['customers'][number];

/** Something that an agreement covers. */
export interface Thing {
  /** Where it stands: `agreements.mail-town.covers.archive`. */
  path: string;
  covered: Covered;
  service: Service;
  customer: Customer;
}

/** The copies of such a thing against the loss promised for it, or its return against that of what copies it. */
export interface CoveredLine {
  name: string;
  path: string;
  customers: string[];
  copy?: CopyLine;
  restore?: { promised: Stated; supporting: Stated; result: 'fits' | 'too-long' };
}

/** What agreements about a service cover in a way of its own: with a loss, copies or a time to return that the line names. */
export const coveredLines = (service: Service, organisation: Organisation): CoveredLine[] =>
  thingsOf(service, organisation).flatMap((thing) => linesOf(thing, organisation));

/** Where lines name another one, by `copiedBy` or `runsOn`, that the same customer has not agreed. */
export const strayLines = (
  service: Service,
  organisation: Organisation,
): { path: string; written: string }[] =>
  thingsOf(service, organisation).flatMap(({ path, covered, customer }) =>
    (['copiedBy', 'runsOn'] as const).flatMap((field) => {
      const written = covered[field];
      if (!written || lineAt(written, customer, organisation)) return [];
      return [{ path: `${path}.${field}`, written }];
    }),
  );

/** What the agreements of customers about a service cover. */
export function thingsOf(service: Service, { customers, agreements }: Organisation): Thing[] {
  return customers
    .filter(({ id }) => service.customers.includes(id))
    .flatMap((customer) => {
      const found = agreementBetween(service, customer.id, agreements);
      return (found.value.covers ?? []).map((covered) => ({
        path: `${placeOf(found, 'covers')}.covers.${covered.id}`,
        covered,
        service,
        customer,
      }));
    });
}

/** A line of an agreement of a customer, written as the service's id and the line's: `backup.servers`. */
export function lineAt(written: string, customer: Customer, organisation: Organisation): Thing | undefined {
  const [of, line] = written.split('.');
  const service = organisation.services.find(({ id }) => id === of);
  return (
    service &&
    thingsOf(service, organisation).find(
      (other) => other.customer.id === customer.id && other.covered.id === line,
    )
  );
}

/** The longest time to restore a thing, or loss of its data: its own, else that of the service for the customer. */
export const recoveryIn = (
  { covered, path, service, customer }: Thing,
  what: 'rto' | 'rpo',
  organisation: Organisation,
): Stated | undefined =>
  stated(`${path}.${what}`, covered[what]) ?? promisedAt(promisedTo(service, customer, organisation), what);

function linesOf(thing: Thing, organisation: Organisation): CoveredLine[] {
  const { covered, path, customer } = thing;
  const copier = lineAt(covered.copiedBy ?? '', customer, organisation);
  const way = copier ? ownWay(copier, organisation) : ownWay(thing, organisation);
  const isOwn = copier !== undefined || covered.backupInterval !== undefined || covered.rpo !== undefined;
  const loss = recoveryIn(thing, 'rpo', organisation);
  const restored = recoveryIn(thing, 'rto', organisation);
  const back = copier && recoveryIn(copier, 'rto', organisation);
  return [
    {
      name: covered.name,
      path,
      customers: [customer.name],
      ...(isOwn && loss && { copy: lineOf(loss, way, organisation) }),
      ...(restored &&
        back && {
          restore: {
            promised: restored,
            supporting: back,
            result: isLonger(back.value, restored.value, organisation.calendar.workingDayHours)
              ? ('too-long' as const)
              : ('fits' as const),
          },
        }),
    },
  ].filter(({ copy, restore }) => copy ?? restore);
}

function ownWay({ covered, path, service, customer }: Thing, organisation: Organisation): Way {
  const common = wayOf(promisedTo(service, customer, organisation), organisation);
  const interval = stated(`${path}.backupInterval`, covered.backupInterval);
  const run = stated(`${path}.backupDuration`, covered.backupDuration);
  if (interval) return { by: 'backup', supporting: interval, run: run ?? common.run };
  return run ? { ...common, run } : common;
}
