import type { DecisionEntry, DocumentEntry } from './manual.ts';
import { memoise } from './memoise.ts';
import { addTo } from './multimap.ts';
import type { Node } from './tree.ts';

/** A text that prints a value which nobody has decided yet: the page marks it, the canonical text does not. */
export const markDefault = (node: Node): Node => ({ ...node, data: { ...node.data, isDefault: true } });

/** Whether a text prints a default (see {@link markDefault}). */
export const isDefault = (node: Node): boolean => node.data?.['isDefault'] === true;

/**
 * Whether the organisation wrote a value, or it is a default; an accepted one where each document that speaks from it was
 * approved with it.
 */
export type DecisionState = 'decided' | 'accepted' | 'default';

/** The state of a value; see {@link DecisionState}. */
export function decisionState({
  decided,
  usedIn,
  acceptedIn,
}: Pick<DecisionEntry, 'decided' | 'usedIn' | 'acceptedIn'>): DecisionState {
  if (decided) return 'decided';
  return usedIn.length > 0 && acceptedIn.length === usedIn.length ? 'accepted' : 'default';
}

/** Paths of the values that each document speaks from and that nobody has decided yet. */
const defaultsByDocument = memoise((decisions: readonly DecisionEntry[]) => {
  const paths = new Map<string, string[]>();
  for (const { path, decided, usedIn } of decisions)
    if (!decided) for (const key of new Set(usedIn)) addTo(paths, key, path);
  return paths;
});

/** Paths of the values that a document speaks from and that nobody has decided yet. */
export const defaultPathsIn = (
  { key }: Pick<DocumentEntry, 'key'>,
  decisions: readonly DecisionEntry[],
): readonly string[] => defaultsByDocument(decisions).get(key) ?? [];

/** How many of the values that a document speaks from nobody has decided yet. */
export const defaultsIn = (
  document: Pick<DocumentEntry, 'key'>,
  decisions: readonly DecisionEntry[],
): number => defaultPathsIn(document, decisions).length;
