import type { Decision } from '../../organisation/index.ts';
import { listIn } from '../model/list-in.ts';

/** Whether a value stands at a path that is written without ids: `suppliers.contact` for `suppliers.dart.contact`. */
export function isWithin(path: string, without: string): boolean {
  const found = listIn(path);
  const inner = found?.inner.split('.').slice(1).join('.');
  return [path, ...(found ? [`${found.list}.${inner}`] : [])].some(
    (one) => one === without || one.startsWith(`${without}.`),
  );
}

/**
 * Ids of roles and records that fields name which an audience does not get. A step says whom it took from a field, and not
 * from which: so no step says them.
 */
export const namedByLeftOut = (
  decisions: readonly Decision[],
  without: readonly string[],
): ReadonlySet<string> =>
  new Set(
    decisions
      .filter(
        ({ path, field }) =>
          (field?.ref === 'role' || field?.ref === 'record') && without.some((one) => isWithin(path, one)),
      )
      .flatMap(({ value }) => [value].flat())
      .filter((id): id is string => typeof id === 'string' && id !== ''),
  );
