import { canFit, isLonger } from '../fits.ts';
import type { Organisation } from '../schema/organisation.ts';
import { supportersOf } from './presence.ts';
import { type Promised, promisedAt } from './promised.ts';
import { type Priority, ranked, type Stated, type Supplier, stated } from './stated.ts';

/** What a supporting party has agreed to for incidents of one priority, against what the service promises. */
export interface SupportLine {
  supplier: Supplier;
  priority: Priority;
  /** The time to resolve that the service promises. */
  promised: Stated;
  /** The time to resolve that the party has agreed to. */
  supporting: Stated | undefined;
  /** The time that we need ourselves; nothing where nobody said. */
  ownShare: Stated | undefined;
  result: 'fits' | 'too-long' | 'not-called' | 'no-target';
}

/** How soon a party that takes the calls responds, against what the service promises. */
export interface AnswerLine {
  supplier: Supplier;
  promised: Stated;
  supporting: Stated | undefined;
  result: 'fits' | 'too-long' | 'no-target';
}

/** The time to resolve that a service promises for a priority: its own for the most urgent one, else the common one. */
export const promisedResolution = (
  promised: Promised,
  priority: Priority,
  top: Priority | undefined,
): Stated =>
  (priority.id === top?.id ? promisedAt(promised, 'resolve') : undefined) ?? {
    path: `priorities.${priority.id}.resolve`,
    value: priority.resolve,
  };

/** Whether a party is called in incidents of a priority. */
export const isCalled = ({ calledFor }: Supplier, { id }: Priority): boolean =>
  calledFor === undefined || calledFor.length === 0 || calledFor.includes(id);

/** Each supporting party of a service and each priority, the most urgent first. */
export function supportLines(promise: Promised, organisation: Organisation): SupportLine[] {
  const { service } = promise;
  const priorities = ranked(organisation.priorities);
  const ownShare =
    stated(`services.${service.id}.ownShare`, service.ownShare) ??
    stated('supplierManagement.ownShare', organisation.supplierManagement.ownShare);
  return supportersOf(service, organisation).flatMap((supplier) =>
    priorities.map((priority): SupportLine => {
      const promised = promisedResolution(promise, priority, priorities[0]);
      const supporting = supportingResolution(supplier, priority);
      const line = { supplier, priority, promised, supporting, ownShare };
      if (!isCalled(supplier, priority)) return { ...line, result: 'not-called' };
      if (!supporting) return { ...line, result: 'no-target' };
      const times = [...(ownShare ? [ownShare.value] : []), supporting.value];
      const tooLong = !canFit(times, promised.value, organisation.calendar.workingDayHours);
      return { ...line, result: tooLong ? 'too-long' : 'fits' };
    }),
  );
}

function supportingResolution({ id, byPriority, resolve }: Supplier, priority: Priority): Stated | undefined {
  const own = byPriority.find((entry) => entry.id === priority.id)?.resolve;
  return (
    stated(`suppliers.${id}.byPriority.${priority.id}.resolve`, own) ??
    stated(`suppliers.${id}.resolve`, resolve)
  );
}

/** How soon those who take the calls of a service respond to the most urgent incidents. */
export function answerLines(promise: Promised, organisation: Organisation): AnswerLine[] {
  const promised = promisedAt(promise, 'respond');
  if (!promised) return [];
  return supportersOf(promise.service, organisation)
    .filter(({ takesCalls }) => takesCalls)
    .map((supplier): AnswerLine => {
      const supporting = stated(`suppliers.${supplier.id}.respond`, supplier.respond);
      const line = { supplier, promised, supporting };
      if (!supporting) return { ...line, result: 'no-target' };
      const tooLong = isLonger(supporting.value, promised.value, organisation.calendar.workingDayHours);
      return { ...line, result: tooLong ? 'too-long' : 'fits' };
    });
}
