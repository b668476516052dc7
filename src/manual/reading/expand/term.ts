import { termAnchor } from '../../model/terms.ts';
import { asPhrasing, type Node, plainText } from '../../model/tree.ts';
import { attributesOf, type Reading, report } from '../context.ts';

/** The place where a term is defined; elsewhere its first use leads here. */
export interface TermNode extends Node {
  type: 'term';
  id: string;
  /** Place on the document's page. */
  anchor: string;
  common: boolean;
  children: Node[];
}

/** Whether a node defines a term of the glossary. */
export const isTerm = (node: Node): node is TermNode => node.type === 'term';

/** The id of a term by the words it is defined with: `service-level-agreement-sla`. */
const termId = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/**
 * `<Term>Service level agreement (SLA)</Term>`: a word that the manual uses in a sense of its own. With `common` it is
 * a word that also means something everyday, so that its uses are not linked.
 */
export function termDefinition(node: Node, children: Node[], reading: Reading): Node[] {
  const id = termId(plainText(node));
  const words = asPhrasing(children);
  const common = attributesOf(node).has('common');
  if (id !== '' && words)
    return [
      {
        type: 'term',
        id,
        anchor: termAnchor(id),
        common,
        children: words,
        ...(node.position ? { position: node.position } : {}),
      },
    ];
  report(
    reading,
    node,
    'empty-term',
    '<Term> holds no word.',
    'Write <Term>Service level agreement (SLA)</Term>.',
  );
  return children;
}
