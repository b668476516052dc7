import { filledIn } from '../model/filled.ts';
import { type ReachPart, reachParts, wholeAddress } from '../model/reach.ts';
import type { Node } from '../model/tree.ts';

/** What is a link already, or is not to be read as words. The slug of a heading is read from its text alone. */
const untouched = new Set([
  'heading',
  'link',
  'linkReference',
  'reference',
  'term',
  'termUse',
  'code',
  'inlineCode',
]);

const isLinkElement = ({ name }: Node): boolean =>
  name === 'a' || name === 'LinkButton' || name === 'LinkCard' || name === 'code' || name === 'pre';

/** Fields whose whole value is a way to reach somebody, whatever its form. */
const ofContact = /(?:^|\.)(?:contact|phone|holderPhone)$/;

/** Pages only: makes links of the numbers, mail addresses and web addresses that stand in a text. */
export function linkReach(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (untouched.has(node.type) || isLinkElement(node)) return [node];
    if (node.type === 'text') return linked(node);
    return [node.children ? { ...node, children: linkReach(node.children) } : node];
  });
}

function linked(node: Node): Node[] {
  const parts = partsOf(node);
  if (!parts.some(({ address }) => address !== undefined)) return [node];
  return parts.map(({ text: value, address }): Node => {
    const words: Node = { ...node, value };
    return address === undefined ? words : { type: 'link', url: address, title: null, children: [words] };
  });
}

function partsOf(node: Node): ReachPart[] {
  const value = node.value ?? '';
  const filled = filledIn(node);
  const address =
    filled && (filled.kind === 'phone' || ofContact.test(filled.path)) ? wholeAddress(value) : undefined;
  return address === undefined ? reachParts(value) : [{ text: value, address }];
}
