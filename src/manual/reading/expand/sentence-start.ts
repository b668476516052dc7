import { endsShortened } from '../../model/short-forms.ts';
import { isPhrasing, type Node, plainText } from '../../model/tree.ts';
import { isReference } from './references.ts';

/**
 * Marks the references that start a sentence, a cell or a block, so that "the incident manager" and
 * "Incident manager" are both written as a person would.
 */
export function markInitial(node: Node): Node {
  return mark(node, { open: true });
}

function mark(node: Node, sentence: { open: boolean }): Node {
  if (isReference(node)) {
    const marked = { ...node, initial: sentence.open };
    sentence.open = false;
    return marked;
  }
  if (!node.children) {
    const words = plainText(node).trimEnd();
    // Readers stumble over a small letter at a beginning more than over a capital within: only a sure short form ends none.
    if (words)
      sentence.open = /[.!?:]["”’)]*$/.test(words) && !/:$/.test(words) && !endsShortened(words, 'surely');
    return node;
  }
  const inner = isPhrasing(node) ? sentence : undefined;
  return { ...node, children: markAll(node.children, inner) };
}

/** Blocks start a sentence of their own; inline nodes share the one they stand in. */
function markAll(children: readonly Node[], shared: { open: boolean } | undefined): Node[] {
  const sentence = shared ?? { open: true };
  return children.map((child) => mark(child, isPhrasing(child) ? sentence : { open: true }));
}
