import type { DecisionEntry } from '../manual/model/manual.ts';

const itemOf = (path: string): string => path.split('.').slice(0, 2).join('.');

/** Puts neighbours together whose values belong to one item and are used in the same documents. */
export function decisionGroups<Row>(
  rows: readonly Row[],
  decisionOf: (row: Row) => Pick<DecisionEntry, 'path' | 'usedIn'>,
): Row[][] {
  const groups: { key: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const { path, usedIn } = decisionOf(row);
    const key = [itemOf(path), ...usedIn].join(' ');
    const last = groups.at(-1);
    if (last?.key === key) last.rows.push(row);
    else groups.push({ key, rows: [row] });
  }
  return groups.map((group) => group.rows);
}
