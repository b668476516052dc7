import type { DecisionEntry, DocumentEntry } from './manual.ts';
import { memoise } from './memoise.ts';
import { addTo } from './multimap.ts';
import type { Node } from './tree.ts';

/** Something that prints a value which nobody has decided yet, by its path: pages and twins mark it, what is approved does not. */
export const markDefault = (node: Node, path: string): Node => ({
  ...node,
  data: { ...node.data, isDefault: path },
});

/** Nodes that print the value at a path, marked where that is a default. */
export const markDefaults = (
  nodes: readonly Node[],
  path: string,
  { defaults }: { defaults: ReadonlySet<string> },
): Node[] => (defaults.has(path) ? nodes.map((node) => markDefault(node, path)) : [...nodes]);

/** The path of the default that a node prints; nothing where it prints none. Texts stored before named no path. */
export function defaultIn(node: Node): string | undefined {
  const path = node.data?.['isDefault'];
  return path === true ? '' : (path as string | undefined);
}

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

/** Nothing is no proposal that anybody could accept: an empty text or list is unsaid. */
export const saysSomething = (value: unknown): boolean =>
  value !== '' && !(Array.isArray(value) && value.length === 0);

/** Paths of the values that each document speaks from and that nobody has decided yet. */
const defaultsByDocument = memoise((decisions: readonly DecisionEntry[]) => {
  const paths = new Map<string, string[]>();
  for (const { path, value, decided, usedIn } of decisions)
    if (!decided && saysSomething(value)) for (const key of new Set(usedIn)) addTo(paths, key, path);
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
