import { fieldOfItem } from '../../organisation/index.ts';
import { filledIn } from '../model/filled.ts';
import type { Item } from '../model/items.ts';
import { markSensitive } from '../model/redaction.ts';
import type { Node } from '../model/tree.ts';
import { partsBehind } from './tables/item-paths.ts';

/**
 * A tree that was stored, with the marks of today's fields on what it prints of the thing that its document is made for: a
 * field may have become one that is not for everybody since.
 */
export function markedAnew(tree: Node, parts: Item['parts']): Node {
  const { children } = tree;
  if (children) return { ...tree, children: children.map((child) => markedAnew(child, parts)) };
  const path = filledIn(tree)?.path;
  if (path === undefined || !path.startsWith('item.')) return tree;
  const field = partsBehind(path.slice('item.'.length), parts)
    .map(({ part, inner }) => fieldOfItem(part.list, inner))
    .find((one) => one !== undefined);
  return field ? (markSensitive([tree], field)[0] as Node) : tree;
}
