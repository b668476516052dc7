import type { Element, Root } from 'hast';
import { attribute, type Page } from './read-site.ts';

/** What every page of a site is judged by, gathered in one walk, so that no tree has to be kept. */
export interface PageFacts {
  path: string;
  html: string;
  /** What a reader of HTML has to mend, attributes that are written twice for one. */
  faults: readonly string[];
  ids: string[];
  headings: number;
  /** The levels of the headings in the main part, in their order. */
  levels: number[];
  /** Targets of links as they are written. */
  links: string[];
  /** Addresses of whatever a page loads, and of where its forms go. */
  loaded: string[];
  /** The text of each script that stands in the page. */
  scripts: string[];
  /** The text of the main part as a reader gets it; undefined where there is none. */
  main: string | undefined;
  /** Tables without a row, and names of elements in which nothing is to be read. */
  empty: string[];
  /** Links, buttons and pictures that have no name for those who hear the page. */
  nameless: string[];
  /** Where a sentence begins right behind the full stop of the one before. */
  glued: string[];
}

const unread = new Set(['script', 'style', 'template']);
const drawn = new Set(['img', 'svg', 'input', 'br']);
const blocks = new Set(['p', 'li', 'th', 'td', 'h2', 'h3', 'dd', 'caption']);

/** What the walk has seen below an element. */
interface Below {
  text: string;
  draws: boolean;
  /** Whether a picture has words in the place of it. */
  told: boolean;
  rows: number;
}

/** Gathers the facts of a page. */
export function factsOf(page: Page): PageFacts {
  const { path, html, faults } = page;
  const facts: PageFacts = {
    ...{ path, html, faults, ids: [], headings: 0, levels: [], links: [], loaded: [], scripts: [] },
    ...{ main: undefined, empty: [], nameless: [], glued: [] },
  };
  below(page.tree, facts, false);
  return facts;
}

function below(node: Root | Element, facts: PageFacts, inMain: boolean): Below {
  const texts: string[] = [];
  const seen = { draws: false, told: false, rows: 0 };
  for (const child of node.children) {
    if (child.type === 'text') texts.push(child.value);
    if (child.type !== 'element') continue;
    note(child, facts);
    if (inMain && /^h[1-6]$/.test(child.tagName)) facts.levels.push(Number(child.tagName[1]));
    const isMain = child.tagName === 'main' && facts.main === undefined;
    const inner = below(child, facts, inMain || isMain);
    if (isMain) facts.main = inner.text;
    if (child.tagName === 'script') facts.scripts.push(inner.text);
    if (inMain) noteEmpty(child, inner, facts);
    noteNameless(child, inner, facts);
    if (inMain && child.tagName === 'p')
      facts.glued.push(...(/[\w)]+ ?[\w)]*[a-z)]\.\p{Lu}\p{Ll}+ /u.exec(inner.text) ?? []));
    if (!unread.has(child.tagName)) texts.push(inner.text);
    seen.draws ||= inner.draws || drawn.has(child.tagName);
    seen.told ||= inner.told || isTold(child);
    seen.rows += inner.rows + (isRow(child, node) ? 1 : 0);
  }
  return { text: texts.join(''), ...seen };
}

const isRow = (element: Element, parent: Root | Element): boolean =>
  element.tagName === 'tr' && parent.type === 'element' && parent.tagName === 'tbody';

function note(element: Element, facts: PageFacts): void {
  const { tagName } = element;
  const id = attribute(element, 'id');
  if (id !== undefined) facts.ids.push(id);
  if (tagName === 'h1') facts.headings += 1;
  const href = attribute(element, 'href');
  if (tagName === 'a' && href !== undefined) facts.links.push(href);
  const asked = [
    attribute(element, 'src'),
    attribute(element, 'srcSet'),
    tagName === 'link' ? href : undefined,
    tagName === 'form' ? attribute(element, 'action') : undefined,
  ];
  facts.loaded.push(...asked.filter((address) => address !== undefined));
}

const isTold = (element: Element): boolean =>
  ['alt', 'ariaLabel', 'ariaLabelledBy', 'title'].some((name) => Boolean(attribute(element, name)?.trim()));

function noteNameless(element: Element, { text, told }: Below, facts: PageFacts): void {
  const { tagName, properties } = element;
  const isAsked = tagName === 'button' || (tagName === 'a' && properties['href'] !== undefined);
  if (isAsked && text.trim() === '' && !told && !isTold(element)) facts.nameless.push(`<${tagName}>`);
  if (tagName === 'img' && attribute(element, 'alt') === undefined) facts.nameless.push('<img>');
}

function noteEmpty({ tagName }: Element, { text, draws, rows }: Below, facts: PageFacts): void {
  if (tagName === 'table' && rows === 0) facts.empty.push('table without rows');
  if (blocks.has(tagName) && !draws && text.trim() === '') facts.empty.push(`<${tagName}>`);
}
