import { idFromTitle } from '../model/id-from-title.ts';
import { hasSensitive } from '../model/redaction.ts';
import { type Node, plainText, walk } from '../model/tree.ts';

/** A longer address than this nobody reads. */
const longest = 60;

/**
 * Pages only: a place for each case that a text tells of, the bold words that a paragraph or an entry of a list begins with,
 * so that a search leads to "The user does not answer" and not to the head of ten cases. Labels ("Note:") and single words are none.
 */
export function withCaseAnchors(nodes: readonly Node[]): Node[] {
  const places = new Map<Node, string>();
  const taken = new Set<string>();
  for (const node of nodes)
    walk(node, (within) => {
      const id = within.type === 'heading' ? propertiesOf(within)?.['id'] : undefined;
      if (id !== undefined) taken.add(id);
    });
  for (const node of nodes)
    walk(node, (within) => {
      const lead = within.type === 'paragraph' ? leadOf(within) : undefined;
      const id = lead && idOf(lead);
      if (!lead || !id) return;
      let place = id;
      for (let again = 2; taken.has(place); again++) place = `${id}-${again}`;
      taken.add(place);
      places.set(lead, place);
    });
  return nodes.map((node) => placed(node, places));
}

/** The bold words that a paragraph begins with, also inside what answers a requirement. */
function leadOf(node: Node): Node | undefined {
  const [first] = node.children ?? [];
  return first === undefined || first.type === 'strong' ? first : leadOf(first);
}

const propertiesOf = ({ data }: Node): Record<string, string> | undefined =>
  data?.['hProperties'] as Record<string, string> | undefined;

/** Words that are not for everybody go into no address. */
function idOf(lead: Node): string {
  let isPublic = !hasSensitive(lead);
  walk(lead, (node) => {
    isPublic &&= propertiesOf(node)?.['data-pagefind-ignore'] === undefined;
  });
  const words = plainText(lead).trim();
  if (!isPublic || !words.includes(' ') || words.endsWith(':')) return '';
  const id = idFromTitle(words);
  const cut = id.length > longest ? id.slice(0, id.lastIndexOf('-', longest)) : id;
  return cut === '' ? '' : `case-${cut}`;
}

function placed(node: Node, places: ReadonlyMap<Node, string>): Node {
  const id = places.get(node);
  if (!node.children) return node;
  const children = node.children.map((child) => placed(child, places));
  return id === undefined
    ? { ...node, children }
    : { ...node, children, data: { ...node.data, hProperties: { id } } };
}
