import { agreementBetween, placeOf } from '../agreement-between.ts';
import { isLonger } from '../duration.ts';
import type { Organisation } from '../schema/organisation.ts';
import { type CopyLine, lineOf, type Way, wayOf } from './copies.ts';
import { promisedAt, promisedTo } from './promised.ts';
import { type Service, type Stated, stated } from './stated.ts';

type Covered = Organisation['agreements'][number]['covers'][number];
type Customer = Organisation['customers'][number];

/** Something that an agreement covers and that is copied, or comes back, in a way of its own. */
interface Thing {
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

/** The paths of `copiedBy` that lead to nothing which the same customer has agreed. */
export const strayCopies = (
  service: Service,
  organisation: Organisation,
): { path: string; copiedBy: string }[] =>
  thingsOf(service, organisation)
    .filter((thing) => thing.covered.copiedBy && !copierOf(thing, organisation))
    .map(({ path, covered }) => ({ path: `${path}.copiedBy`, copiedBy: covered.copiedBy ?? '' }));

/** What a customer's agreement about a service covers. */
function thingsOf(service: Service, { customers, agreements }: Organisation): Thing[] {
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

/** What copies a thing: a line of another agreement of the same customer, written as the service's id and the line's. */
function copierOf({ covered, customer }: Thing, organisation: Organisation): Thing | undefined {
  const [of, line] = (covered.copiedBy ?? '').split('.');
  const service = organisation.services.find(({ id }) => id === of);
  return (
    service &&
    thingsOf(service, organisation).find(
      (other) => other.customer.id === customer.id && other.covered.id === line,
    )
  );
}

function linesOf(thing: Thing, organisation: Organisation): CoveredLine[] {
  const { covered, path, service, customer } = thing;
  const promise = promisedTo(service, customer, organisation);
  const copier = copierOf(thing, organisation);
  const way = copier ? ownWay(copier, organisation) : ownWay(thing, organisation);
  const isOwn = copier !== undefined || covered.backupInterval !== undefined || covered.rpo !== undefined;
  const loss = stated(`${path}.rpo`, covered.rpo) ?? promisedAt(promise, 'rpo');
  const restored = stated(`${path}.rto`, covered.rto) ?? promisedAt(promise, 'rto');
  const back = copier && restoreOf(copier, organisation);
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

const restoreOf = ({ covered, path, service, customer }: Thing, organisation: Organisation) =>
  stated(`${path}.rto`, covered.rto) ?? promisedAt(promisedTo(service, customer, organisation), 'rto');
