import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { farAddress, placeOf } from './book.ts';

/** What the page of a document becomes in a book. */
export interface BookPart {
  body: ElementContent[];
  /** What the manual says of the document below its text: the map of its process, its records, who refers to it. */
  after: ElementContent[];
}

/** How a part sees the book around it. */
export interface Around {
  slug: string;
  /** Slugs of the documents that the book holds. */
  slugs: ReadonlySet<string>;
  /** Numbers of the other volumes, by the slugs of the documents that they hold. */
  elsewhere?: ReadonlyMap<string, number>;
  /** The path under which the site was built. */
  base: string;
  /** The address of a file of the site by its path; undefined where there is none. */
  fileAt(path: string): string | undefined;
  /** Whether this stands in the head of a table, which is printed again on each of its sheets. */
  repeats?: boolean;
}

/** Elements that only a screen can use. */
const forScreens = new Set([
  'script',
  'style',
  'template',
  'dialog',
  'button',
  'nav',
  'input',
  'select',
  'iframe',
]);
/** Attributes that name an id, or several. */
const naming = ['htmlFor', 'headers', 'ariaLabelledBy', 'ariaDescribedBy'] as const;

/** Takes the text of a document out of its page, with its places named for a book and its links led within it. */
export function bookPart(page: string, around: Around): BookPart {
  const tree = fromHtml(mainOf(page), { fragment: true });
  const part = (name: string) => {
    const found = withClass(tree, name);
    return found ? contentOf(found, around) : [];
  };
  return { body: part('document-body'), after: part('from-the-manual') };
}

/** The path under which a site was built, as its pages say it. */
export const baseOf = (page: string): string => /\sdata-base="([^"]*)"/.exec(page)?.[1] ?? '/';

/** What a page says itself, without what stands around it on every page. */
export function mainOf(page: string): string {
  const from = page.indexOf('<main');
  return from < 0 ? '' : page.slice(from, page.indexOf('</main>', from));
}

const classesOf = ({ properties }: Element): readonly string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

function withClass(node: Root | RootContent, name: string): Element | undefined {
  if (node.type === 'element' && classesOf(node).includes(name)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = withClass(child, name);
    if (found) return found;
  }
  return undefined;
}

const contentOf = (node: Element, around: Around): ElementContent[] =>
  withHeadings(node.children.flatMap((child) => printed(child, around)));

/** A table that lies begins a sheet, and the heading above it goes there with it. */
function withHeadings(nodes: readonly ElementContent[]): ElementContent[] {
  const all: ElementContent[] = [];
  for (const node of nodes) {
    const isLying = node.type === 'element' && classesOf(node).includes('book-wide');
    const at = isLying ? all.findLastIndex((one) => one.type === 'element' || /\S/.test(textOf(one))) : -1;
    const above = all[at];
    if (above?.type === 'element' && /^h[2-6]$/.test(above.tagName))
      all.push(h('div.book-wide', [...all.splice(at), node]));
    else all.push(node);
  }
  return all;
}

const textOf = (node: ElementContent): string => (node.type === 'text' ? node.value : '');

/** A node as it is printed; none where it is not. */
function printed(node: ElementContent, around: Around): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  if (forScreens.has(node.tagName) || isHidden(node)) return [];
  const children = contentOf(node, node.tagName === 'thead' ? { ...around, repeats: true } : around);
  if (node.tagName === 'a') return link(node, children, around);
  if (node.tagName === 'img') return image(node, around);
  const properties = named(node, around);
  if (isWide(node)) properties.className = [...classesOf(node), 'book-wide'];
  return [{ ...node, ...unfolded(node), properties, children }];
}

/** Steps that quote other documents are told there; a book has them on another sheet. */
const isHidden = (node: Element): boolean => {
  const classes = classesOf(node);
  return (
    classes.includes('print:hidden') ||
    classes.includes('naming-steps') ||
    node.properties.id === 'manual-steps'
  );
};

/** A table of so many columns is read on a sheet that lies. */
const mostColumns = 7;

function isWide(node: Element): boolean {
  if (!classesOf(node).includes('table-frame')) return false;
  const row = withTag(node, 'tr');
  return (row?.children.filter(({ type }) => type === 'element').length ?? 0) > mostColumns;
}

function withTag(node: Element, name: string): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = child.tagName === name ? child : withTag(child, name);
    if (found) return found;
  }
  return undefined;
}

/** Paper folds nothing. */
const unfolded = ({ tagName }: Element): { tagName?: string } =>
  tagName === 'details' || tagName === 'summary' ? { tagName: 'div' } : {};

function named({ properties }: Element, { slug }: Around): Element['properties'] {
  // The place of what runs on the page is nothing here.
  const { id, style: _, ...rest } = properties;
  const all: Element['properties'] = id === undefined ? rest : { ...rest, id: placeOf(slug, String(id)) };
  for (const name of naming) {
    const value = all[name];
    if (value === undefined || value === null) continue;
    const ids = (Array.isArray(value) ? value : String(value).split(/\s+/)).map(String);
    all[name] = ids.map((one) => placeOf(slug, one));
  }
  return all;
}

function image(node: Element, { base, slug, fileAt }: Around): ElementContent[] {
  const path = pathOn(String(node.properties.src ?? ''), base, slug)?.path;
  const file = path === undefined ? undefined : fileAt(path);
  const { alt, width, height, className } = node.properties;
  // What stands for a picture that is not there are its words.
  if (file === undefined) return alt ? [{ type: 'text', value: String(alt) }] : [];
  return [h('img', { src: file, alt: alt ?? '', width, height, className })];
}

/** A link within the book with the number of its page, one that leads out as it is, and else its words alone. */
function link(node: Element, children: ElementContent[], around: Around): ElementContent[] {
  const href = String(node.properties.href ?? '');
  const { className } = node.properties;
  if (/^(?:https?|mailto|tel):/i.test(href)) return [h('a', { href, className }, children)];
  const place = placeIn(href, around);
  const classes = classesOf(node);
  // Glossary terms are everywhere, and a number behind each would be in the way.
  if (place === undefined || classes.includes('term'))
    return classes.length > 0 && !classes.includes('term') ? [h('span', { className }, children)] : children;
  const { name, volume } = place;
  const to = volume === undefined ? `#${name}` : farAddress(volume, name);
  const inner = h('a', { href: to, className }, children);
  return around.repeats || href.startsWith('#') || name.startsWith(`${placeOf(around.slug)}.`)
    ? [inner]
    : [inner, h('a.page-ref', { href: to, 'data-page-of': name, 'data-volume': volume })];
}

function placeIn(
  href: string,
  { base, slug, slugs, elsewhere }: Around,
): { name: string; volume: number | undefined } | undefined {
  const found = pathOn(href, base, slug);
  const [, target = '', rest] = /^documents\/([^/]+)\/(.*)$/.exec(found?.path ?? '') ?? [];
  const volume = elsewhere?.get(target);
  if (rest !== '' || (!slugs.has(target) && volume === undefined)) return undefined;
  return { name: placeOf(target, found?.id === '_top' ? '' : found?.id), volume };
}

/** Where on the site an address of a page leads; undefined where it leads elsewhere. */
function pathOn(href: string, base: string, slug: string): { path: string; id: string } | undefined {
  const root = base.endsWith('/') ? base : `${base}/`;
  const page = `site://here${root}documents/${slug}/`;
  if (!URL.canParse(href, page)) return undefined;
  const url = new URL(href, page);
  if (url.protocol !== 'site:' || !url.pathname.startsWith(root)) return undefined;
  return { path: url.pathname.slice(root.length), id: decoded(url.hash.slice(1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
