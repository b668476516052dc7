import type { DecisionEntry } from '../manual/manual.ts';

/** Values of one item that the same documents speak from, shown with one list of documents. */
export interface DecisionGroup {
  usedIn: readonly string[];
  decisions: readonly DecisionEntry[];
}

const itemOf = (path: string): string => path.split('.').slice(0, 2).join('.');

/** Neighbouring values that belong to one item and are used in the same documents, together. */
export function decisionGroups(decisions: readonly DecisionEntry[]): DecisionGroup[] {
  const groups: { key: string; usedIn: readonly string[]; decisions: DecisionEntry[] }[] = [];
  for (const decision of decisions) {
    const key = [itemOf(decision.path), ...decision.usedIn].join(' ');
    const last = groups.at(-1);
    if (last?.key === key) last.decisions.push(decision);
    else groups.push({ key, usedIn: decision.usedIn, decisions: [decision] });
  }
  return groups;
}
