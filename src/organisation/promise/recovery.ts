import { isLonger } from '../fits.ts';
import type { Organisation } from '../schema/organisation.ts';
import { isNotRetired } from '../service-status.ts';
import { dependenciesOf } from './availability.ts';
import { arrangementOf } from './parts.ts';
import { type Promised, promisedAt, promisedTo } from './promised.ts';
import { type Service, type Stated, type Supplier, stated } from './stated.ts';

/** A recovery time of a service against the same of a service, or of the part of a party, that it depends on. */
export interface RecoveryLine {
  /** The service or the party. */
  on: { id: string; name: string };
  /** The service below; nothing where a party delivers a part. */
  below: Service | undefined;
  what: 'rto' | 'rpo';
  promised: Stated;
  supporting: Stated;
  result: 'fits' | 'too-long';
}

const both = ['rto', 'rpo'] as const;

/** Each service and party that one depends on at all times, with each recovery time that both have. */
export const recoveryLines = (promise: Promised, organisation: Organisation): RecoveryLine[] => [
  ...dependenciesOf(promise.service, organisation)
    .filter((on) => isNotRetired(on) && arrangementOf(promise.service, on.id) === 'series')
    .flatMap((on) => {
      const below = promisedTo(on, promise.customer, organisation);
      return both.flatMap((what) => lineOf(promise, on, on, what, promisedAt(below, what), organisation));
    }),
  ...partiesNeeded(promise.service, organisation).flatMap((on) =>
    both.flatMap((what) => {
      const agreed = stated(`suppliers.${on.id}.${what}`, on[what]);
      return lineOf(promise, on, undefined, what, agreed, organisation);
    }),
  ),
];

/** Parties that deliver a part without which the service stands still. */
function partiesNeeded(service: Service, organisation: Organisation): Supplier[] {
  const needed = service.components.filter(({ arrangement }) => (arrangement ?? 'series') === 'series');
  return organisation.suppliers.filter(({ id }) => needed.some(({ supplier }) => supplier === id));
}

function lineOf(
  promise: Promised,
  on: RecoveryLine['on'],
  below: Service | undefined,
  what: RecoveryLine['what'],
  supporting: Stated | undefined,
  organisation: Organisation,
): RecoveryLine[] {
  const promised = promisedAt(promise, what);
  if (!promised || !supporting) return [];
  const tooLong = isLonger(supporting.value, promised.value, organisation.calendar.workingDayHours);
  return [{ on, below, what, promised, supporting, result: tooLong ? 'too-long' : 'fits' }];
}
