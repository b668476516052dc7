import { clauseKey } from '../../standard/index.ts';
import { type Filled, filledIn, labelIn } from '../model/filled.ts';
import { isOwnAddress } from '../model/own-address.ts';
import type { Node } from '../model/tree.ts';
import { attributesOf } from '../reading/context.ts';
import { isReference, type Reference } from '../reading/expand/references.ts';
import type { Json } from './canonical-json.ts';
import type { FrozenInline, FrozenValue, LiveLeaf } from './frozen-tree.ts';
import { plainCode, plainForm } from './plain-form.ts';

/** What freezing needs to know beside the tree. */
export interface FreezeContext {
  /** The words of a node as a reader sees them. */
  textOf(node: Node): string;
  /** SHA-256 of a file beside the document or among the public ones, by its address there; nothing where there is none. */
  file(address: string): string | undefined;
}

/** Running text: pieces joined to sentences, white space at both ends and without end taken away. */
export function frozenWords(pieces: readonly FrozenInline[]): FrozenInline[] {
  const joined: FrozenInline[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = `${last}${piece}`;
    else joined.push(piece);
  }
  return joined
    .map((piece, index) => {
      if (typeof piece !== 'string') return piece;
      const plain = plainForm(piece);
      const begun = index === 0 ? plain.trimStart() : plain;
      return index === joined.length - 1 ? begun.trimEnd() : begun;
    })
    .filter((piece) => piece !== '');
}

/** A value with how it is printed; a person is named anew each time. */
export function frozenValue({ path, kind, value, person }: Filled, shown: string): FrozenValue | LiveLeaf {
  if (person !== undefined) return { live: 'person', id: person, shown };
  return { value: plainValue(value as Json), path, kind, shown };
}

/** A role, record, clause or document by its id, with the words that the author gives it. */
export function liveReference(
  { kind, id, edition, children = [] }: Reference,
  shown: string,
  inline: (nodes: readonly Node[]) => FrozenInline[],
): LiveLeaf {
  const words = frozenWords(inline(children));
  return {
    live: kind,
    id: kind === 'clause' && edition ? clauseKey({ edition, number: id }) : id,
    shown,
    ...(words.length > 0 ? { words } : {}),
  };
}

/** The pieces of a node of running text; markup leaves its words alone. `within` freezes what stands in a node. */
export function frozenPieces(
  node: Node,
  context: FreezeContext,
  within: (nodes: readonly Node[]) => FrozenInline[],
): FrozenInline[] {
  const children = () => within(node.children ?? []);
  if (isReference(node)) return [liveReference(node, context.textOf(node), within)];
  switch (node.type) {
    case 'text':
      return [frozenText(node)];
    case 'inlineCode':
      return [{ code: plainCode(node.value ?? '') }];
    case 'html':
      return [{ html: plainForm(node.value ?? '').trim() }];
    case 'break':
      return [' '];
    case 'image':
      return [frozenImage(String(node['url'] ?? ''), String(node['alt'] ?? ''), context)];
    case 'imageReference':
      return [String(node['alt'] ?? '')];
    case 'footnoteReference':
      return [{ note: String(node['identifier']) }];
    case 'link':
      return frozenLink(String(node['url'] ?? ''), children(), context);
    case 'mdxJsxTextElement': {
      if (node['name'] === 'img') return [frozenImageElement(node, context)];
      const html = tagOf(node);
      return html === '' ? children() : [{ html, content: frozenWords(children()) }];
    }
    default:
      return children();
  }
}

function frozenText(node: Node): FrozenInline {
  const words = node.value ?? '';
  const filled = filledIn(node);
  const label = labelIn(node);
  if (filled) return frozenValue(filled, words);
  return label === undefined ? words : { live: 'label', id: label, shown: words };
}

/** What an image shows is its bytes; one from elsewhere has its address alone. */
const frozenImage = (url: string, words: string, { file }: FreezeContext): FrozenInline => ({
  image: isOwnAddress(url) ? (file(url) ?? '') : url,
  words: plainForm(words).trim(),
});

/** The same for an image that its author wrote as HTML. */
export function frozenImageElement(node: Node, context: FreezeContext): FrozenInline {
  const attributes = attributesOf(node);
  const [src = '', alt = ''] = ['src', 'alt'].map((name) => {
    const value = attributes.get(name);
    return typeof value === 'string' ? value : '';
  });
  return frozenImage(src, alt, context);
}

/** Where a page of the manual stands is the site's; a file is its bytes, and other addresses are the author's. */
function frozenLink(url: string, words: FrozenInline[], { file }: FreezeContext): FrozenInline[] {
  const target = isOwnAddress(url) ? file(url) : url;
  return target === undefined ? words : [{ link: target, words: frozenWords(words) }];
}

/** An element as its author wrote it, attributes in order; empty for a fragment. */
export function tagOf(node: Node): string {
  if (typeof node['name'] !== 'string') return '';
  const attributes = [...attributesOf(node)]
    .map(
      ([name, value]) =>
        ` ${name}=${JSON.stringify(typeof value === 'object' ? (value?.value ?? '') : value)}`,
    )
    .sort();
  return plainForm(`<${node['name']}${attributes.join('')}>`);
}

function plainValue(value: Json): Json {
  if (typeof value === 'string') return plainForm(value).trim();
  return Array.isArray(value) ? value.map(plainValue) : value;
}
