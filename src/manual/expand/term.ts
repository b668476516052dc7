import { type Reading, report } from '../reading.ts';
import { termId, wordsOf } from '../terms/terms.ts';
import { asPhrasing, type Node } from '../tree.ts';

/** The place where a term is defined; elsewhere its first use leads here. */
export interface TermNode extends Node {
  type: 'term';
  id: string;
  children: Node[];
}

export const isTerm = (node: Node): node is TermNode => node.type === 'term';

/** `<Term>Service level agreement (SLA)</Term>`: a word that the manual uses in a sense of its own. */
export function termDefinition(node: Node, children: Node[], reading: Reading): Node[] {
  const id = termId(wordsOf(node));
  const words = asPhrasing(children);
  if (id !== '' && words) return [{ type: 'term', id, children: words }];
  report(reading, node, '<Term> holds no word.', 'Write <Term>Service level agreement (SLA)</Term>.');
  return children;
}
