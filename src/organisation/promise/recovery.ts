import { isLonger } from '../duration.ts';
import type { Organisation } from '../schema/organisation.ts';
import { isNotRetired } from '../service-status.ts';
import { dependenciesOf } from './availability.ts';
import { arrangementOf } from './parts.ts';
import { type Promised, promisedAt, promisedTo } from './promised.ts';
import type { Service, Stated } from './stated.ts';

/** A recovery time of a service against the same of one that it depends on. */
export interface RecoveryLine {
  on: Service;
  what: 'rto' | 'rpo';
  promised: Stated;
  supporting: Stated;
  result: 'fits' | 'too-long';
}

/** Each service that one depends on at all times, with both recovery times where both have them. */
export const recoveryLines = (promise: Promised, organisation: Organisation): RecoveryLine[] =>
  dependenciesOf(promise.service, organisation)
    .filter((on) => isNotRetired(on) && arrangementOf(promise.service, on.id) === 'series')
    .flatMap((on) => (['rto', 'rpo'] as const).flatMap((what) => lineOf(promise, on, what, organisation)));

function lineOf(
  promise: Promised,
  on: Service,
  what: RecoveryLine['what'],
  organisation: Organisation,
): RecoveryLine[] {
  const promised = promisedAt(promise, what);
  const supporting = promisedAt(promisedTo(on, promise.customer, organisation), what);
  if (!promised || !supporting) return [];
  const tooLong = isLonger(supporting.value, promised.value, organisation.calendar.workingDayHours);
  return [{ on, what, promised, supporting, result: tooLong ? 'too-long' : 'fits' }];
}
