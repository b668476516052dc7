import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { type Processor, unified } from 'unified';

/** One page of a built site; `path` is its address without the base, `clauses/8.1/`. */
export interface Page {
  path: string;
  html: string;
  /** Parsed when it is first asked for, and kept as long as the page is. */
  readonly tree: Root;
  /** What a reader of HTML has to mend in it, by the names that the HTML standard gives it. */
  readonly faults: readonly string[];
}

const parser = unified()
  .use(rehypeParse, { emitParseErrors: true })
  .use(function treeAsResult(this: Processor) {
    this.compiler = (tree) => tree as never;
  });

const parsed = (html: string) => {
  const { messages, result } = parser.processSync(html);
  return {
    tree: result as unknown as Root,
    faults: messages.map(({ line, ruleId }) => `${line}: ${ruleId}`),
  };
};

/** Every file below a folder, by its path with forward slashes. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every HTML page of a built site. Whoever looks at the trees of all of them takes {@link eachPageOf}. */
export const pagesOf = (dist: string): Page[] => [...eachPageOf(dist)];

/** The same, one after the other: hundreds of trees fill the memory of a worker, and clearing up takes longer than parsing. */
export function* eachPageOf(dist: string): Generator<Page> {
  for (const file of filesOf(dist)) if (file.endsWith('.html')) yield pageIn(dist, file);
}

/** The pages at some addresses, for tests that need no more: reading hundreds takes seconds. */
export const pagesAt = (dist: string, paths: readonly string[]): Page[] =>
  paths.map((path) => pageIn(dist, `${path}index.html`));

function pageIn(dist: string, file: string): Page {
  const html = readFileSync(join(dist, file), 'utf8');
  let read: ReturnType<typeof parsed> | undefined;
  const once = () => {
    read ??= parsed(html);
    return read;
  };
  return {
    path: file.replace(/(^|\/)index\.html$/, '$1'),
    html,
    get tree() {
      return once().tree;
    },
    get faults() {
      return once().faults;
    },
  };
}

export const all = (selector: string, page: Page | Root | Element): Element[] =>
  selectAll(selector, 'tree' in page ? page.tree : page);

/** The text of an element as a reader gets it; what only machines read is left out. */
export function textOf(node: Root | Element): string {
  const parts: string[] = [];
  const walk = (inner: Root | Element) => {
    for (const child of inner.children) {
      if (child.type === 'text') parts.push(child.value);
      else if (child.type === 'element' && !['script', 'style', 'template'].includes(child.tagName))
        walk(child);
    }
  };
  walk(node);
  return parts.join('');
}

export const attribute = (element: Element, name: string): string | undefined => {
  const value = element.properties[name];
  return value === undefined || value === null
    ? undefined
    : Array.isArray(value)
      ? value.join(' ')
      : String(value);
};
