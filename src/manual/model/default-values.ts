import type { DecisionEntry, DocumentEntry } from './manual.ts';
import type { Node } from './tree.ts';

/** A text that prints a value which nobody has decided yet: the page marks it, the canonical text does not. */
export const markDefault = (node: Node): Node => ({ ...node, data: { ...node.data, isDefault: true } });

/** Whether a text prints a default (see {@link markDefault}). */
export const isDefault = (node: Node): boolean => node.data?.['isDefault'] === true;

/** How many of the values that a document speaks from nobody has decided yet. */
export const defaultsIn = (
  { key }: Pick<DocumentEntry, 'key'>,
  decisions: readonly DecisionEntry[],
): number => decisions.filter(({ decided, usedIn }) => !decided && usedIn.includes(key)).length;
