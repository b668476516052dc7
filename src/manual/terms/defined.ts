import type { FilePlace } from '../../diagnostics/place.ts';
import { isTerm, type TermNode } from '../expand/term.ts';
import { placeIn } from '../reading.ts';
import { openText, type Said } from '../said.ts';
import { type Node, walk } from '../tree.ts';

/** A term as a document defines it. */
export interface DefinedTerm {
  /** Last part of its anchor: `service-level-agreement-sla`. */
  id: string;
  /** The words it is defined with: "Service level agreement (SLA)"; without values that are withheld. */
  name: string;
  /** What it means: the cell beside it, or the paragraph it stands in. */
  meaning: Said;
  /** True for a word of everyday language, which is defined but not linked where it is used. */
  common: boolean;
  /** Where it is defined. */
  place: FilePlace;
}

/** The terms that a tree defines, in reading order; `said` gives the words of a node, `file` is the document's. */
export function definedTerms(root: Node, file: string, said: (node: Node) => Said): DefinedTerm[] {
  const terms: DefinedTerm[] = [];
  const define = (term: TermNode, meaning: Node) => {
    const { id, common } = term;
    terms.push({
      id,
      name: openText(said({ type: 'paragraph', children: term.children })),
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
