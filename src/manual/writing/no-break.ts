import type { Node } from '../model/tree.ts';
import { classOf, markClass, pageElement } from './page-element.ts';

/** A part of a text; a whole one stays on one line. */
export interface TextPart {
  text: string;
  whole: boolean;
}

/** Words with a hyphen and a figure (`TWD-PRC-8.1-2`, `8.1-3`), and names of standards: `ISO/IEC 20000-1:2011`. */
const number =
  /(?<!\p{L})ISO(?:\/\p{Lu}+)* \p{N}(?:[\p{N}.:-]*\p{N})?|(?=[\p{L}.:/-]*\p{N})[\p{L}\p{N}](?:[\p{L}\p{N}.:/]*-)+[\p{L}\p{N}.:/]*[\p{L}\p{N}]/gu;

/** What every such word has; most texts are done with after this look. */
const candidate = /-|ISO/;

/** Characters up to which a number fits into the line of a small screen. */
const line = 20;

/** Cuts out the numbers of a text that a browser would break at hyphens, slashes or spaces. */
export function unbreakableParts(text: string): TextPart[] {
  if (!candidate.test(text)) return text === '' ? [] : [{ text, whole: false }];
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(number)) {
    if (found.length > line) continue;
    if (index > end) parts.push({ text: text.slice(end, index), whole: false });
    parts.push({ text: found, whole: true });
    end = index + found.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), whole: false });
  return parts;
}

// The slug of a heading is read from its text alone.
const untouched = new Set(['heading', 'code', 'inlineCode']);

/** Pages only: puts the numbers of running text into elements that don't break; the style sheet keeps marks whole. */
export function keepTogether(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (untouched.has(node.type) || classOf(node) === markClass) return [node];
    if (node.type === 'text') return kept(node);
    return [node.children ? { ...node, children: keepTogether(node.children) } : node];
  });
}

function kept(node: Node): Node[] {
  const parts = unbreakableParts(node.value ?? '');
  if (!parts.some(({ whole }) => whole)) return [node];
  return parts.map(({ text, whole }) => {
    const words: Node = { type: 'text', value: text };
    return whole ? pageElement('inWords', 'span', { class: 'whole' }, [words]) : words;
  });
}
