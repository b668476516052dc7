import { gapBetween } from '../compare-hours.ts';
import { isWorking } from '../duration.ts';
import { canFit } from '../fits.ts';
import { parseHours } from '../opening-hours.ts';
import type { Organisation } from '../schema/organisation.ts';
import { promisedAt, promisedTo } from './promised.ts';
import { type Service, type Stated, type Supplier, stated } from './stated.ts';

type Terms = Pick<Organisation['agreements'][number], 'requests' | 'measures'>;

/** A request or a measure that a customer was promised, and the order to a party that it rests on. */
export interface Resting {
  name: string;
  /** Where the config has it: `agreements.desks-acme.requests.printer`. */
  path: string;
  within: string | undefined;
  /** Id of a party and of one of its orders, as the config has it. */
  restsOn: string;
  /** Id of the customer. */
  customer: string;
}

/** A promised time against that of the party, with our own share, and the hours in which it runs against those of the party. */
export interface OrderLine extends Resting {
  supplier: Supplier;
  promised: Stated;
  supporting: Stated | undefined;
  ownShare: Stated | undefined;
  /** When the party does it, and when the time runs; nothing where nobody wrote hours. */
  there: Stated | undefined;
  demanded: Stated | undefined;
  /** Hours of the service desk, where the party takes calls in turn with it and each does what falls into its own. */
  inTurn: Stated | undefined;
  result: 'fits' | 'too-long' | 'gap' | 'no-target';
  /** The first time at which the promised time runs and the party does nothing. */
  gap?: string;
}

/** All requests and measures about a service that are said to rest on an order. */
export const restingOn = (service: Service, { agreements }: Organisation): Resting[] =>
  agreements
    .filter((agreement) => agreement.service === service.id)
    .flatMap((agreement) => {
      const at = `agreements.${agreement.id}`;
      return [
        ...restingIn(agreement, at, agreement.customer),
        ...agreement.customers.flatMap((row) => restingIn(row, `${at}.customers.${row.id}`, row.id)),
      ];
    });

const restingIn = ({ requests, measures }: Terms, at: string, customer: string): Resting[] =>
  (
    [
      ['requests', requests],
      ['measures', measures],
    ] as const
  ).flatMap(([list, things]) =>
    things.flatMap(({ id, name, within, restsOn }) =>
      restsOn ? [{ name, path: `${at}.${list}.${id}`, within, restsOn, customer }] : [],
    ),
  );

/** The order that a promise rests on; nothing where no party has it. */
export function orderOf({ restsOn }: Resting, { suppliers }: Organisation) {
  const [party, id] = restsOn.split('.');
  const supplier = suppliers.find((candidate) => candidate.id === party);
  const order = supplier?.orders.find((candidate) => candidate.id === id);
  return supplier && order && { supplier, order };
}

/** Each of them whose order is known and that has a time. */
export const orderLines = (service: Service, organisation: Organisation): OrderLine[] =>
  restingOn(service, organisation).flatMap((resting) => lineOf(resting, service, organisation) ?? []);

function lineOf(resting: Resting, service: Service, organisation: Organisation): OrderLine | undefined {
  const found = orderOf(resting, organisation);
  const promised = stated(`${resting.path}.within`, resting.within);
  if (!found || !promised) return undefined;
  const { supplier, order } = found;
  const at = `suppliers.${supplier.id}`;
  const { supplierManagement, calendar } = organisation;
  const supporting = stated(`${at}.orders.${order.id}.within`, order.within);
  const ownShare =
    stated(`services.${service.id}.ownShare`, service.ownShare) ??
    stated('supplierManagement.ownShare', supplierManagement.ownShare);
  const there =
    stated(`${at}.orders.${order.id}.hours`, order.hours) ?? stated(`${at}.hours`, supplier.hours);
  const demanded = whileItRuns(promised, resting, service, organisation);
  const inTurn = supplier.takesCalls
    ? stated('serviceDesk.hours', organisation.serviceDesk.hours)
    : undefined;
  const line = { ...resting, supplier, promised, supporting, ownShare, there, demanded, inTurn };
  const times = [supporting, ownShare].flatMap((time) => time?.value ?? []);
  if (supporting && !canFit(times, promised.value, calendar.workingDayHours))
    return { ...line, result: 'too-long' };
  const hours = [there, inTurn].flatMap((one) => one?.value ?? []);
  const areRead = there && demanded && [demanded.value, ...hours].every((value) => parseHours(value));
  const gap = areRead ? gapBetween([demanded.value], hours) : undefined;
  if (gap !== undefined) return { ...line, result: 'gap', gap };
  return { ...line, result: supporting ? 'fits' : 'no-target' };
}

/** Working time runs in working hours; a time on the clock while the customer is supported. */
function whileItRuns(
  promised: Stated,
  { customer }: Resting,
  service: Service,
  organisation: Organisation,
): Stated | undefined {
  const { calendar, customers } = organisation;
  if (isWorking(promised.value)) return stated('calendar.workingHours', calendar.workingHours);
  const known = customers.find(({ id }) => id === customer);
  return promisedAt(promisedTo(service, known, organisation), 'supportHours');
}
