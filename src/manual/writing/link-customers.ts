import { filledIn } from '../model/filled.ts';
import type { Node } from '../model/tree.ts';

/** What is a link already, or whose words alone make an address. */
const untouched = new Set(['heading', 'link', 'linkReference', 'reference', 'term', 'termUse']);

/** Site paths of the pages of customers, by their names. */
export type CustomerPaths = ReadonlyMap<string, string>;

/**
 * In what is written of a text, and never in what an approval binds: leads from the name of a customer to its page, in each
 * cell that holds nothing else and at its first use besides. Only a name that was filled in counts: what an author typed may
 * mean somebody else.
 */
export function linkCustomers(nodes: readonly Node[], paths: CustomerPaths): readonly Node[] {
  if (paths.size === 0) return nodes;
  const used = new Set<string>();
  const linked = (node: Node, inCell: boolean): Node => {
    if (untouched.has(node.type)) return node;
    const name = node.value ?? '';
    const path = node.type === 'text' && filledIn(node) ? paths.get(name) : undefined;
    if (path !== undefined && (inCell || !used.has(name))) {
      if (!inCell) used.add(name);
      return { type: 'link', url: `/${path}`, title: null, children: [node] };
    }
    if (!node.children) return node;
    const alone = node.type === 'tableCell' && node.children.length === 1;
    return { ...node, children: node.children.map((child) => linked(child, alone)) };
  };
  return nodes.map((node) => linked(node, false));
}
