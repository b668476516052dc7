import type { PublishedDocument } from '../control/publication.ts';
import { isPhrasing, type Node, walk } from '../model/tree.ts';
import { withoutReferences } from '../writing/character-references.ts';
import type { Said } from './find-words.ts';

/** Fields that nobody reads, and those that are read as text. */
const unread = new Set(['type', 'children', 'position', 'value', 'name', 'class', 'className', 'style']);

/** Facts of a document that no file of an extract prints. */
const unprinted = new Set(
  'file place paths unsaid source format language edition key id item number'.split(' '),
);

/** What is sought in: the body of a page as it is written, the twin, and what the files that go with it say. */
interface Written {
  body: readonly Node[];
  twin: string;
  files: readonly string[];
}

/** All that readers of a document are told: its text without marks, what attributes say, its facts and its files. */
export function saidBy(
  { document }: Pick<PublishedDocument, 'document'>,
  { body, twin, files }: Written,
): Said {
  const passages: string[] = [
    textOf({ type: 'root', children: [...body] }),
    unescaped(twin),
    ...files.flatMap(textsOfFile),
  ];
  const addresses: string[] = [];
  const sort = (words: string) => {
    const isPassage = /\s/.test(words);
    if (!isPassage) addresses.push(words);
    // One word in a title is a passage too.
    if (isPassage || /^\p{Lu}[^/#.:@_-]*$/u.test(words)) passages.push(words);
  };
  for (const node of body)
    walk(node, (inner) => {
      strings(inner, unread, sort);
      // What is typed into a machine has small letters.
      if (inner.type === 'code' || inner.type === 'inlineCode') addresses.push(inner.value ?? '');
      for (const { name, value } of attributesIn(inner))
        if (!unread.has(name)) strings([value], new Set(), sort);
    });
  strings(document, unprinted, sort);
  return { passages, addresses };
}

/** Words of a node; marks within a line part no words, blocks do. */
function textOf(node: Node): string {
  if (node.type === 'break') return ' ';
  const said = node.children ? node.children.map(textOf).join('') : (node.value ?? '');
  return isPhrasing(node) ? said : `\n${said}\n`;
}

/** Attributes of elements, which are named by a field of theirs. */
function attributesIn(node: Node): { name: string; value: unknown }[] {
  const { attributes } = node;
  return Array.isArray(attributes) ? (attributes as { name: string; value: unknown }[]) : [];
}

function strings(value: unknown, skipped: ReadonlySet<string>, found: (words: string) => void): void {
  if (typeof value === 'string') found(value);
  else if (Array.isArray(value)) for (const one of value) strings(one, skipped, found);
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      if (!skipped.has(key) && key !== 'attributes') strings(inner, skipped, found);
}

/** Markdown without its signs of escape and of emphasis, and without what links lead to, which the page has too. */
const unescaped = (markdown: string): string =>
  markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/\]\([^)\s]*\)/g, ']');

/** A file as it is, and without its tags: words may go on from one into the next, or be parted by them. */
const textsOfFile = (source: string): string[] =>
  [source, source.replace(/<[^>]*>/g, ''), source.replace(/<[^>]*>/g, ' ')].map((text) =>
    withoutReferences(text).replaceAll('\u00a0', ' '),
  );
