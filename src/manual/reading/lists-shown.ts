import type { ListShown } from '../model/document.ts';
import { filledIn } from '../model/filled.ts';
import { isHeading, type Node, walk } from '../model/tree.ts';
import { unsaidBy } from '../model/unsaid.ts';

/** A field that a thing is named by, with the list before it: `customers.name`. */
const nameField = /^(.+)\.(?:name|title)$/;

/**
 * The lists of the organisation that a text shows, each with the heading above the table that names most of its things; where
 * no table does, with that under which the text says that nobody has entered any. Read from the values that a tree keeps,
 * so that an approved text tells the same.
 */
export function listsShown(root: Node): ListShown[] {
  const shown = new Map<string, ListShown>();
  const note = (list: string, anchor: string | null, things: number) => {
    const known = shown.get(list);
    if (!known || things > known.things) shown.set(list, { list, anchor, things });
  };
  let anchor: string | null = null;
  walk(root, (node) => {
    if (isHeading(node)) anchor = node.anchor;
    // What lacks a value of one thing, `customers.marlowend.manager`, shows no list.
    else for (const path of unsaidBy(node)) if (!path.includes('.')) note(path, anchor, 0);
    if (node.type !== 'table') return;
    const [, ...rows] = node.children ?? [];
    for (const [list, named] of Map.groupBy(rows, listNamedBy))
      if (list !== undefined) note(list, anchor, named.length);
  });
  return [...shown.values()];
}

/** The list whose thing a row names in its first cell. */
function listNamedBy({ children: [cell] = [] }: Node): string | undefined {
  const [first] = cell?.children ?? [];
  return first && nameField.exec(filledIn(first)?.path ?? '')?.[1];
}
