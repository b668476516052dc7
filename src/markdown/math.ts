import type { Node } from '../manual/model/tree.ts';

/**
 * Formulas as nodes that plugins of Sätteri draw. They are written as forges show them, a block of code in the language
 * `math` and code between dollars, so that the text and its Markdown twin stay what they are: dollars alone would be prices,
 * and braces in `.mdx` code.
 */
export function withMath(nodes: readonly Node[]): Node[] {
  const found = nodes.map((node): Node => {
    if (node.type === 'code' && node['lang'] === 'math') return { type: 'math', value: node['value'] ?? '' };
    return node.children ? { ...node, children: withMath(node.children) } : node;
  });
  return found.map((node, index) => {
    const [before, after] = [found[index - 1], found[index + 1]];
    if (node.type === 'inlineCode' && endsInDollar(before) && beginsWithDollar(after))
      return { type: 'inlineMath', value: node['value'] ?? '' };
    if (node.type !== 'text') return node;
    const value = String(node['value'] ?? '');
    const isBefore = after?.type === 'inlineCode' && endsInDollar(node) && beginsWithDollar(found[index + 2]);
    const isAfter = before?.type === 'inlineCode' && beginsWithDollar(node) && endsInDollar(found[index - 2]);
    return { ...node, value: value.slice(isAfter ? 1 : 0, isBefore ? -1 : undefined) };
  });
}

const textOf = (node: Node | undefined): string => (node?.type === 'text' ? String(node['value'] ?? '') : '');
const endsInDollar = (node: Node | undefined): boolean => textOf(node).endsWith('$');
const beginsWithDollar = (node: Node | undefined): boolean => textOf(node).startsWith('$');
