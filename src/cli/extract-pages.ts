import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { filesIn } from '../build/files-in.ts';
import type { Said } from '../manual/audience/find-words.ts';

/** Tells what an audience must not know in what is said: `hiddenIn` of an extract. */
type Finder = (said: Said) => readonly string[];

/** Attributes that hold no words: how something looks, and what a browser runs or asks for. */
const silent: ReadonlySet<string> = new Set('className style d viewBox srcSet integrity'.split(' '));

/** Elements whose contents nobody reads. */
const unread: ReadonlySet<string> = new Set(['script', 'style']);

/** Elements that stand within a line. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * The pages and pictures of a built extract that say what its readers must not know, each with what it says: words that a
 * plugin, a title or a logo brings were in no document that was searched.
 */
export function pagesThatTell(site: string, find: Finder): { path: string; what: string }[] {
  return filesIn(site)
    .filter((path) => /\.(?:html|svg|xml|txt)$/.test(path))
    .flatMap((path) => {
      const [what] = find(saidOnPage(readFileSync(join(site, path), 'utf8')));
      return what === undefined ? [] : [{ path, what }];
    });
}

/** What a page tells its readers: its text, and what attributes say. */
export function saidOnPage(html: string): Said {
  const passages: string[] = [];
  const addresses: string[] = [];
  const text = textOf(fromHtml(html), (words) => (/\s/.test(words) ? passages : addresses).push(words));
  passages.push(text);
  return { passages, addresses };
}

function textOf(node: Root | RootContent | ElementContent, attribute: (words: string) => void): string {
  if (node.type === 'text' || node.type === 'comment') return node.value;
  if (node.type === 'element') {
    if (unread.has(node.tagName)) return '';
    for (const words of attributesOf(node)) attribute(words);
  }
  if (!('children' in node)) return '';
  const said = node.children.map((child) => textOf(child, attribute)).join('');
  return node.type === 'element' && inline.has(node.tagName) ? said : `\n${said}\n`;
}

const attributesOf = ({ tagName, properties }: Element): string[] =>
  // What a policy, or a name of data, is made of, is the program's.
  tagName === 'meta' && properties['httpEquiv'] !== undefined
    ? []
    : Object.entries(properties).flatMap(([name, value]) =>
        silent.has(name) || name.startsWith('data')
          ? []
          : [value].flat().filter((one) => typeof one === 'string'),
      );
