import { type Node, walk } from '../../model/tree.ts';

/**
 * The tree with its links and images written out: `[a][b]` and `[b]: address` become one link, so that nothing else has
 * to know of the two. It keeps the place of the address, since there it is mended; the first definition of a name counts.
 */
export function writtenOut(root: Node): Node {
  const definitions = new Map<string, Node>();
  walk(root, (node) => {
    const name = String(node['identifier'] ?? '');
    if (node.type === 'definition' && !definitions.has(name)) definitions.set(name, node);
  });
  return definitions.size === 0 ? root : replaced(root, definitions);
}

function replaced(node: Node, definitions: ReadonlyMap<string, Node>): Node {
  const children = (node.children ?? [])
    .filter(({ type }) => type !== 'definition')
    .map((child) => replaced(child, definitions));
  const inner = node.children ? { children } : {};
  const type = { linkReference: 'link', imageReference: 'image' }[node.type];
  const definition = definitions.get(String(node['identifier'] ?? ''));
  if (!type || !definition) return { ...node, ...inner };
  const { identifier: _, label: __, referenceType: ___, ...bare } = node;
  return {
    ...bare,
    ...inner,
    type,
    url: definition['url'],
    title: definition['title'],
    ...(definition.position ? { position: definition.position } : {}),
  };
}
