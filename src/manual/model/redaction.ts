import type { Field } from '../../organisation/index.ts';
import { type Node, walk } from './tree.ts';

/** Whether the values of a field stay out of data, files and lists: they tell about a person, or are not for everybody. */
export const isSensitive = (field: Pick<Field, 'personal' | 'confidential'> | undefined): boolean =>
  Boolean(field?.personal || field?.confidential);

/** The nodes with a mark on each text: what they print stands on its document's page and nowhere else. */
export const markSensitive = (
  nodes: readonly Node[],
  field: Pick<Field, 'personal' | 'confidential' | 'ofParty'>,
): Node[] =>
  isSensitive(field)
    ? nodes.map((node) => ({
        ...node,
        data: { ...node.data, sensitive: true, ...(field.ofParty ? { ofParty: true } : {}) },
      }))
    : [...nodes];

/** Whether anything in a tree may not be shown to everybody. */
export function hasSensitive(tree: Node): boolean {
  let found = false;
  walk(tree, (node) => {
    found ||= node.data?.['sensitive'] === true || node['withinSensitive'] === true;
  });
  return found;
}

/** The tree as everybody may read it: `word` in the place of each value that is withheld. */
export function redacted<Tree extends Node>(tree: Tree, word: string): Tree {
  return {
    ...tree,
    ...(tree.data?.['sensitive'] === true ? { value: word } : {}),
    ...(tree['withinSensitive'] === true ? { within: word } : {}),
    ...(tree.children ? { children: tree.children.map((child) => redacted(child, word)) } : {}),
  };
}
