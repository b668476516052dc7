import { type RedactableText, redactedText } from '../model/redactable-text.ts';
import { type Node, walk } from '../model/tree.ts';
import type { DefinedTerm } from '../terms/defined-term.ts';
import { placeIn } from './context.ts';
import { isTerm, type TermNode } from './expand/term.ts';

/** The terms that a tree defines, in reading order; `said` gives the words of a node, `file` is the document's. */
export function definedTerms(root: Node, file: string, said: (node: Node) => RedactableText): DefinedTerm[] {
  const terms: DefinedTerm[] = [];
  const define = (term: TermNode, meaning: Node) => {
    const { id, common } = term;
    terms.push({
      id,
      name: redactedText(said({ type: 'paragraph', children: term.children })),
      meaning: said(meaning),
      common,
      place: placeIn(file, term),
    });
  };
  walk(root, (node) => {
    const [head, beside] = node.children ?? [];
    if (node.type === 'tableRow' && head && beside)
      for (const term of head.children?.filter(isTerm) ?? []) define(term, beside);
    else if (node.type === 'paragraph')
      for (const term of node.children?.filter(isTerm) ?? []) define(term, node);
  });
  return terms;
}
