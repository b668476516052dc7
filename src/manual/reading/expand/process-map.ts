import { type Node, walk } from '../../model/tree.ts';
import { type Reading, report } from '../context.ts';

/** A table whose rows say what passes from one process to another. */
export interface InterfaceTable extends Node {
  type: 'table';
  interfaces: true;
}

/** Whether a node is a table that a process map is drawn from. */
export const isInterfaceTable = (node: Node): node is InterfaceTable =>
  node.type === 'table' && node['interfaces'] === true;

/**
 * `<ProcessMap>` around such tables: their first two cells name clauses, the third says what passes. The page lists what
 * each process gets and gives.
 */
export function processMap(node: Node, children: Node[], reading: Reading): Node[] {
  const marked = children.map(marking);
  let found = false;
  walk({ type: 'root', children: marked }, (inner) => {
    found ||= isInterfaceTable(inner);
  });
  if (!found)
    report(
      reading,
      node,
      'nothing-to-show',
      '<ProcessMap> holds no table, so there is nothing to draw.',
      'Put it around tables whose rows say from which <Clause>, to which <Clause>, and what passes.',
    );
  return marked;
}

function marking(node: Node): Node {
  if (node.type === 'table') return { ...node, interfaces: true };
  return node.children ? { ...node, children: node.children.map(marking) } : node;
}
