import { hasSensitive } from '../model/redaction.ts';
import { type Node, walk } from '../model/tree.ts';

/**
 * What paragraphs and list items begin with in bold: the cases that a text speaks of, such as "The customer does not sign".
 * Labels ("Note:"), single words and what is not for everybody are none.
 */
export function topicsIn(root: Node, textOf: (node: Node) => string): string[] {
  const topics: string[] = [];
  walk(root, (node) => {
    const lead = node.type === 'paragraph' ? firstIn(node) : undefined;
    if (lead === undefined || hasSensitive(lead)) return;
    const text = textOf(lead).replace(/[.,;]$/, '');
    if (text.includes(' ') && !text.endsWith(':')) topics.push(text);
  });
  return [...new Set(topics)];
}

/** The bold words that a paragraph begins with, also inside what answers a requirement. */
function firstIn(node: Node): Node | undefined {
  const [first] = node.children ?? [];
  return first === undefined || first.type === 'strong' ? first : firstIn(first);
}
