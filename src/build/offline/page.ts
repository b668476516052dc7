import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { addressInCopy, type BuiltFiles, fileAt, wayUp } from './addresses.ts';
import { stylesInCopy } from './styles.ts';

/** A module of a page, by its path from the root of the site or, where it stands in the page, by its text. */
export type PageModule = { file: string } | { text: string };

/** Names the scripts, as paths from the root of the site, that do what the modules of a page did. */
export type ScriptsFor = (modules: readonly PageModule[]) => readonly string[];

/** Properties of elements that hold an address. */
const addressed = ['href', 'src', 'poster', 'action', 'formAction', 'cite', 'data', 'xLinkHref'] as const;

/** What links say to search engines, or to browsers about files that a server is asked for ahead. */
const forServers = /^(?:canonical|sitemap|preload|modulepreload|prefetch|preconnect|dns-prefetch)$/;

/**
 * A page of a built site as a page of a copy: addresses lead from file to file, and a plain script stands in the place of
 * its modules, which browsers don't load from folders.
 */
export function pageInCopy(html: string, page: string, site: BuiltFiles, scriptsFor: ScriptsFor): string {
  const tree = fromHtml(html);
  const modules: PageModule[] = [];
  let head: Element | undefined;
  rewrite(tree, (element) => {
    if (element.tagName === 'head') head ??= element;
    if (isForServers(element)) return false;
    const module = moduleOf(element, page, site);
    if (module) modules.push(module);
    else changeAddresses(element, page, site);
    return module === undefined;
  });
  const scripts = modules.length > 0 ? scriptsFor(modules) : [];
  head?.children.push(...scripts.map((path) => deferred(wayUp(page) + path)));
  return toHtml(tree);
}

/** Goes through all elements of a tree and takes out those of which `stays` says no. */
function rewrite(parent: Root | Element, stays: (element: Element) => boolean): void {
  parent.children = (parent.children as Element[]).filter(
    (child) => child.type !== 'element' || stays(child),
  );
  for (const child of parent.children)
    if (child.type === 'element') {
      rewrite(child, stays);
      if (child.content) rewrite(child.content, stays);
    }
}

/** Scripts that are put off run in their order when the page is read, as modules do. */
const deferred = (src: string): Element => ({
  type: 'element',
  tagName: 'script',
  properties: { src, defer: true },
  children: [],
});

function moduleOf({ tagName, properties, children }: Element, page: string, site: BuiltFiles) {
  if (tagName !== 'script' || properties['type'] !== 'module') return undefined;
  const [text] = children;
  if (typeof properties['src'] !== 'string') return { text: text?.type === 'text' ? text.value : '' };
  const file = fileAt(properties['src'], page, site);
  return file === undefined ? undefined : { file };
}

/** A rule of content security speaks of origins, and what lies in a folder has none: it would forbid the page its own scripts. */
function isForServers({ tagName, properties }: Element): boolean {
  if (tagName === 'link') return words(properties['rel']).some((word) => forServers.test(word));
  if (tagName === 'meta')
    return (
      words(properties['httpEquiv']).some((word) => /^content-security-policy/i.test(word)) ||
      properties['property'] === 'og:url'
    );
  return tagName === 'script' && /^(?:importmap|speculationrules)$/.test(String(properties['type']));
}

const words = (value: unknown): string[] => (Array.isArray(value) ? value : [value ?? '']).map(String);

function changeAddresses({ tagName, properties, children }: Element, page: string, site: BuiltFiles): void {
  const lead = (address: string) => addressInCopy(address, page, site);
  for (const name of addressed)
    if (typeof properties[name] === 'string') properties[name] = lead(properties[name]);
  for (const name of ['srcSet', 'imageSrcSet'])
    if (properties[name]) properties[name] = sourcesInCopy(words(properties[name]).join(','), lead);
  if (typeof properties['style'] === 'string') properties['style'] = stylesInCopy(properties['style'], lead);
  if (tagName === 'style')
    for (const text of children) if (text.type === 'text') text.value = stylesInCopy(text.value, lead);
  if (tagName === 'meta' && /^refresh$/i.test(words(properties['httpEquiv']).join()))
    properties['content'] = String(properties['content']).replace(
      /^(\s*\d+\s*;\s*url=)(.*)$/i,
      (_, before: string, address: string) => before + lead(address),
    );
  // Where the site begins, for the scripts that make addresses of its pages.
  if (typeof properties['dataBase'] === 'string') properties['dataBase'] = wayUp(page);
  // What lies in a folder is asked of nobody, and its bytes stand in the manifest.
  for (const name of ['crossOrigin', 'integrity']) delete properties[name];
}

/** The pictures of a list, each an address and for what it is. */
const sourcesInCopy = (sources: string, lead: (address: string) => string): string =>
  sources
    .split(/,\s+|,(?=\/|\.)/)
    .map((source) => source.trim().replace(/^\S+/, lead))
    .join(', ');
