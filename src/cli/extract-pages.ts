import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { filesIn } from '../build/files-in.ts';
import { pictureParts } from '../build/picture-parts.ts';
import type { Said } from '../manual/audience/find-words.ts';
import { packedStrings } from './packed-strings.ts';

/** Tells what an audience must not know in what is said: `hiddenIn` of an extract; of programs, what none says by itself. */
type Finder = (said: Said, isProgram?: boolean) => readonly string[];

/** What a file says to whoever opens it, and what the programs in it say. */
export interface SaidInFile extends Said {
  programs: readonly string[];
}

/** Attributes that hold no words: how something looks. */
const silent: ReadonlySet<string> = new Set('className d viewBox integrity'.split(' '));

/** Elements that stand within a line. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * The files of a built extract that say what its readers must not know, each with what it says: words that a plugin, a style
 * sheet, a title or a logo brings were in no document that was searched. Names of files say something too, and so does what the
 * picture of the logo holds beside its pixels.
 */
export function pagesThatTell(site: string, find: Finder, logo = ''): { path: string; what: string }[] {
  return filesIn(site).flatMap((path) => {
    const bytes = readFileSync(join(site, path));
    const { programs, passages, addresses } = saidInFile(path, bytes);
    const beside = path === logo ? (pictureParts(bytes)?.beside ?? []) : [];
    const [what] = [
      ...beside,
      ...find({ passages, addresses: [...addresses, path] }),
      ...(programs.length > 0 ? find({ passages: programs, addresses: [] }, true) : []),
    ];
    return what === undefined ? [] : [{ path, what }];
  });
}

/** What a file of a site says, by its kind. Pictures and fonts were judged where they came from, or are the program's. */
function saidInFile(path: string, bytes: Uint8Array): SaidInFile {
  const text = () => Buffer.from(bytes).toString('utf8');
  if (/\.(?:html|svg|xml)$/.test(path)) return saidOnPage(text());
  if (/\.(?:txt|md)$/.test(path) || path === '_headers')
    return { passages: [text()], addresses: [], programs: [] };
  if (/\.(?:js|mjs|css)$/.test(path))
    return { passages: [], addresses: [], programs: [withoutEscapes(text())] };
  if (path.endsWith('.json')) return sorted(stringsOf(parsed(text())));
  if (/\.pf_\w+$/.test(path))
    return sorted(packedStrings(bytes).flatMap((one) => [one, ...stringsOf(parsed(one))]));
  return { passages: [], addresses: [], programs: [] };
}

/** What a page tells its readers: its text, what attributes say, and what stands in its scripts and styles. */
export function saidOnPage(html: string): SaidInFile {
  const words: string[] = [];
  const programs: string[] = [];
  const text = textOf(fromHtml(html), { words, programs });
  const { passages, addresses } = sorted(words);
  return { passages: [...passages, text], addresses, programs };
}

interface Found {
  words: string[];
  programs: string[];
}

function textOf(node: Root | RootContent | ElementContent, found: Found): string {
  if (node.type === 'text' || node.type === 'comment') return node.value;
  if (node.type === 'element') {
    found.words.push(...attributesOf(node));
    if (node.tagName === 'script' || node.tagName === 'style') {
      const said = node.children.map((child) => ('value' in child ? child.value : '')).join('');
      const isData = /json/.test(String(node.properties['type'] ?? ''));
      if (isData) found.words.push(...stringsOf(parsed(said)));
      else found.programs.push(withoutEscapes(said));
      return '';
    }
  }
  if (!('children' in node)) return '';
  const said = node.children.map((child) => textOf(child, found)).join('');
  return node.type === 'element' && inline.has(node.tagName) ? said : `\n${said}\n`;
}

const attributesOf = ({ tagName, properties }: Element): string[] =>
  // What a policy is made of is the program's.
  tagName === 'meta' && properties['httpEquiv'] !== undefined
    ? []
    : Object.entries(properties).flatMap(([name, value]) =>
        silent.has(name) ? [] : [value].flat().filter((one) => typeof one === 'string'),
      );

/** Words with a space among them are a passage; others may be an address, an id, the name of a file. */
function sorted(words: readonly string[]): SaidInFile {
  return {
    passages: words.filter((one) => /\s/.test(one) || /^\p{Lu}[^/#.:@_-]*$/u.test(one)),
    addresses: words.filter((one) => !/\s/.test(one)),
    programs: [],
  };
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^pagefind_dcd/, ''));
  } catch {
    return text;
  }
};

/** All texts of data, and the names of their fields. */
function stringsOf(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => [
    ...(Array.isArray(data) ? [] : [key]),
    ...stringsOf(value),
  ]);
}

/** A program with its letters as readers see them: `\u00e9` is é. */
const withoutEscapes = (program: string): string =>
  program
    .replace(/\\u\{?([\da-f]{4,6})\}?|\\x([\da-f]{2})/gi, (_, long?: string, short?: string) =>
      letter(Number.parseInt(long ?? short ?? '', 16)),
    )
    .replace(/\\[nrt]/g, ' ');

const letter = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
