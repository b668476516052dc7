import type { Term } from '../model/terms.ts';
import type { Node } from '../model/tree.ts';

/** The first use of a term in a document: a link to what it means, around the words as they stand. */
export interface TermUse extends Node {
  type: 'termUse';
  term: Term;
  children: Node[];
}

/** Whether a node is a term where it is used. */
export const isTermUse = (node: Node): node is TermUse => node.type === 'termUse';

/** Finds the terms of a glossary in running text. */
export interface TermFinder {
  pattern: RegExp;
  termOf(words: string): Term | undefined;
}

/** Other forms of a word by the rules of a language: its plural. */
type Forms = (name: string) => readonly string[];

const isShort = (name: string): boolean => name === name.toUpperCase();

/**
 * Prepares the look-up once for a manual. An abbreviation counts in capitals only, a word in any. In a title of `titles`, such as
 * "service desk", no word of it is looked up.
 */
export function termFinder(terms: readonly Term[], forms: Forms, titles: readonly string[] = []): TermFinder {
  const exact = new Map<string, Term>();
  const loose = new Map<string, Term>();
  for (const term of terms)
    for (const name of term.names)
      for (const form of forms(name))
        if (isShort(name)) exact.set(form, term);
        else loose.set(form.toLowerCase(), term);
  const whole = titles.filter((title) => /\s/.test(title)).map((title) => title.toLowerCase());
  const all = [...exact.keys(), ...loose.keys(), ...whole].sort((a, b) => b.length - a.length);
  const alternatives =
    all.length === 0
      ? ['(?!)']
      : all.map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+'));
  return {
    // Longest first: "major incident" is no incident.
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'),
    termOf: (words) => {
      const plain = words.replace(/\s+/g, ' ');
      return exact.get(plain) ?? loose.get(plain.toLowerCase());
    },
  };
}

const untouched = new Set(['heading', 'link', 'linkReference', 'reference', 'term', 'code', 'inlineCode']);

/**
 * Links the first use of each term in a document's text. Only what the author wrote is looked at: a value of the
 * organisation has no place in the source, so it never becomes a link.
 */
export function linkTerms(root: Node, finder: TermFinder, document: string): Node {
  const used = new Set<string>();
  const link = (node: Node): Node[] => {
    if (untouched.has(node.type)) return [node];
    if (node.type === 'text') return node.position ? split(node, finder, used, document) : [node];
    if (!node.children) return [node];
    const head = node.type === 'table' ? node.children.slice(0, 1) : [];
    return [{ ...node, children: [...head, ...node.children.slice(head.length).flatMap(link)] }];
  };
  return link(root)[0] ?? root;
}

function split(node: Node, { pattern, termOf }: TermFinder, used: Set<string>, document: string): Node[] {
  const value = node.value ?? '';
  const parts: Node[] = [];
  let end = 0;
  for (const { 0: words, index } of value.matchAll(pattern)) {
    const term = termOf(words);
    if (!term || term.document === document || used.has(term.id)) continue;
    used.add(term.id);
    if (index > end) parts.push({ ...node, value: value.slice(end, index) });
    const use: TermUse = { type: 'termUse', term, children: [{ ...node, value: words }] };
    parts.push(use);
    end = index + words.length;
  }
  return end === 0
    ? [node]
    : [...parts, ...(end < value.length ? [{ ...node, value: value.slice(end) }] : [])];
}
