import type { Fix } from '../../diagnostics/fix.ts';
import { slipOf } from '../../diagnostics/slip.ts';
import { nearest } from '../model/did-you-mean.ts';
import { type Node, walk } from '../model/tree.ts';
import { type Reading, report, writtenFor } from './context.ts';

/** What writers of other programs call the four kinds of asides. */
const asides: Record<string, string> = {
  abstract: 'note',
  attention: 'caution',
  bug: 'danger',
  error: 'danger',
  example: 'note',
  failure: 'danger',
  hint: 'tip',
  important: 'note',
  info: 'note',
  quote: 'note',
  success: 'tip',
  summary: 'note',
  warning: 'caution',
};

/** Languages of blocks of code that other programs draw. */
export const diagrams: ReadonlySet<string> = new Set([
  'mermaid',
  'plantuml',
  'puml',
  'dot',
  'graphviz',
  'd2',
]);

/** A formula in the signs of TeX: `$\frac{1}{2}$`, `$x^2$`, `$$…$$`. Prices (`$5 and $6`) are none. */
const formula = /\$\$[^$]+\$\$|\$(?=\S)[^$\n]*(?:\\[a-z]+|[\w)}][\^_][\w{(])[^$\n]*(?<=\S)\$/i;

/** Warns of what other programs make something of, and what stands on a page as it is written here. */
export function reportForeignSyntax(root: Node, reading: Reading): void {
  walk(root, (node) => {
    if (node.type === 'containerDirective') reportDirective(node, reading);
    else if (node.type === 'paragraph' || node.type === 'blockquote') reportAdmonition(node, reading);
    else if (node.type === 'code') reportCode(node, reading);
    else if (node.type === 'text') reportFormula(node, reading);
  });
}

function reportDirective(node: Node, reading: Reading): void {
  const name = String(node['name']);
  const known = Object.keys(reading.words.aside);
  if (known.includes(name)) return;
  const meant = asides[name.toLowerCase()] ?? nearest(name, known);
  const all = `Asides are ${known.map((each) => `:::${each}`).join(', ')}.`;
  report(
    reading,
    node,
    'unknown-aside',
    `:::${name} is no aside, so its text is shown like any other.`,
    meant ? `Write :::${meant}. ${all}` : all,
    fixOfAside(node, name, known, reading),
  );
}

function fixOfAside(node: Node, name: string, known: readonly string[], reading: Reading): Fix | undefined {
  const meant = slipOf(name, known);
  const start = node.position?.start.offset;
  const colons = /^:{3,}/.exec(writtenFor(node, reading))?.[0].length;
  if (meant === undefined || start === undefined || colons === undefined) return undefined;
  const from = start + colons;
  return { edits: [{ from, to: from + name.length, text: meant }] };
}

function reportAdmonition(node: Node, reading: Reading): void {
  const [, sign, name] = admonition(node) ?? [];
  if (sign === undefined || name === undefined) return;
  const meant = asides[name.toLowerCase()] ?? nearest(name, Object.keys(reading.words.aside)) ?? 'note';
  report(
    reading,
    node,
    'foreign-aside',
    `${sign} is shown as it is written.`,
    `Write :::${meant} on a line, the text below it, and ::: on a last line.`,
  );
}

/** `!!! note` of MkDocs, at the start of a paragraph, and `> [!NOTE]` of GitHub, at the start of a quote. */
function admonition(node: Node): RegExpExecArray | null {
  const [first] = node.children ?? [];
  if (node.type === 'paragraph') return /^((?:!!!|\?\?\?\+?) (\w+))/.exec(first?.value ?? '');
  return /^(\[!(\w+)\])/.exec(first?.children?.[0]?.value ?? '');
}

function reportCode(node: Node, reading: Reading): void {
  const language = String(node['lang'] ?? '').toLowerCase();
  if (reading.known.drawn?.has(language)) return;
  if (diagrams.has(language))
    report(
      reading,
      node,
      'undrawn-diagram',
      `Clausebook draws no ${language}: the block is shown as it is written.`,
      'Save the drawing as an SVG beside the document and write ![what it shows](drawing.svg).',
    );
  else if (language === 'math') unset(node, '```math', reading);
}

function reportFormula(node: Node, reading: Reading): void {
  const found = formula.exec(node.value ?? '')?.[0];
  if (found) unset(node, found, reading);
}

const unset = (node: Node, written: string, reading: Reading) =>
  report(
    reading,
    node,
    'unset-formula',
    `Clausebook sets no formulas: ${written} is shown as it is written.`,
    reading.known.drawn?.has('math')
      ? 'Write $`…`$ in a line, or a block of code in the language math.'
      : 'Say it in words or signs of Unicode (x², ½, ≤), or show it as an image.',
  );
