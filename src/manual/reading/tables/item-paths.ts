import type { Item } from '../../model/items.ts';

/** A path of the organisation as the rest of the program writes it. */
export const withoutRoot = (path: string): string => path.replace(/^org\./, '');

/** The parts that a path may mean, with the path inside each: `service.name` is the `name` of the service. */
export function partsBehind(
  path: string,
  parts: Item['parts'],
): { part: Item['parts'][number]; inner: string }[] {
  return parts.flatMap((part) => {
    if (part.prefix === '') return [{ part, inner: path }];
    return path.startsWith(`${part.prefix}.`) ? [{ part, inner: path.slice(part.prefix.length + 1) }] : [];
  });
}
