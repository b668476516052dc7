import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What a page brings in itself that a browser would run or apply, each as the text that a policy's hash is made of. */
export interface InlineCode {
  scripts: readonly string[];
  /** Values of attributes such as `onclick`. */
  handlers: readonly string[];
  styles: readonly string[];
  styleAttributes: readonly string[];
  /** Whether the page has a search box, which runs WebAssembly. */
  searches: boolean;
  /** Where a policy of the page can stand, in letters from the start; nothing where the page has one of its own. */
  place: { at: number; isAfterCharset: boolean } | undefined;
}

/** Kinds of scripts that a browser runs or heeds; all others are data, which no policy asks about. */
const runs = /^(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

/** Reads the HTML of a page as it was built. */
export function inlineCodeOf(html: string): InlineCode {
  const code = { scripts: [], handlers: [], styles: [], styleAttributes: [] } as Gathered;
  const page = fromHtml(html, { verbose: true });
  let searches = false;
  let hasPolicy = false;
  for (const element of elementsIn(page)) {
    gather(element, code);
    searches ||= element.tagName === 'manual-search';
    hasPolicy ||= statesPolicy(element);
  }
  return { ...code, searches, place: hasPolicy ? undefined : placeIn(page, html) };
}

type Gathered = Record<'scripts' | 'handlers' | 'styles' | 'styleAttributes', string[]>;

function gather(element: Element, { scripts, handlers, styles, styleAttributes }: Gathered): void {
  const { tagName, properties } = element;
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'style') styleAttributes.push(String(value));
    else if (/^on[a-z]+$/i.test(name)) handlers.push(String(value));
  }
  if (tagName === 'style') styles.push(textOf(element));
  if (tagName === 'script' && properties['src'] === undefined && runs.test(String(properties['type'] ?? '')))
    scripts.push(textOf(element));
}

const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

const statesPolicy = ({ tagName, properties }: Element): boolean =>
  tagName === 'meta' && /^content-security-policy$/i.test([properties['httpEquiv']].flat().join(' '));

/** All elements, in the order in which they begin; what a template holds too. */
function* elementsIn(parent: Root | Element): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsIn(child);
    if (child.content) yield* elementsIn(child.content);
  }
}

/** Behind the encoding where that comes first, or where the head, the page or what follows its kind begins. */
function placeIn(page: Root, html: string): InlineCode['place'] {
  const root = page.children.find((child) => child.type === 'element');
  const [head] = root?.children.filter((child) => child.type === 'element') ?? [];
  const [first] = head?.children.filter((child) => child.type === 'element') ?? [];
  const charset = first?.tagName === 'meta' && first.properties['charSet'] !== undefined;
  const behindCharset = charset ? first.position?.end.offset : undefined;
  if (behindCharset !== undefined) return { at: behindCharset, isAfterCharset: true };
  const kind = /^\s*<!doctype[^>]*>/i.exec(html)?.[0].length ?? 0;
  return { at: openingEnd(head) ?? openingEnd(root) ?? kind, isAfterCharset: false };
}

/** Where the tag that opens an element ends; nothing where it stands in no text. */
const openingEnd = (element: Element | undefined): number | undefined =>
  element?.data?.position?.opening?.end.offset;
