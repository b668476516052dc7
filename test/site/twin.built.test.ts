import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { ManualData } from '../../src/manual/data/schema.ts';
import { buildManual } from '../harness/build-manuals.ts';
import { all, attribute, type Page, pagesAt, textOf } from './read-site.ts';
import { stepsAsTable } from './steps-as-table.ts';

const settings = { bullet: '-', emphasis: '_', rule: '-', fences: true, listItemIndent: 'one' } as const;
const writer = unified().use(remarkGfm).use(remarkStringify, settings);

type Tree = Parameters<typeof writer.stringify>[0];

/** The two ways to the text agree only up to where links start from and how pictures are served. */
function comparable(tree: Tree, page: string): string {
  visit(tree, (node, index, parent) => {
    // An address in running text is text; this parser makes a link of it even where the twin keeps it from being one.
    const [only] = node.type === 'link' ? node.children : [];
    const words = only?.type === 'text' ? only.value.replace(/†$/, '') : undefined;
    // A page makes a link of each number and address that it prints.
    if (
      node.type === 'link' &&
      words !== undefined &&
      (node.url.startsWith('tel:') || [words, `mailto:${words}`, `${words}†`].includes(node.url))
    )
      if (parent && index !== undefined && only) parent.children[index] = only;
    if (node.type === 'link') {
      node.url = new URL(node.url, `http://manual.test/${page}`).href;
      node.title = null;
    }
    if (node.type === 'image') Object.assign(node, { url: 'picture', title: null });
    if (node.type === 'table') node.align = [];
    if (node.type === 'list') node.spread = false;
    if (node.type === 'listItem') node.spread = false;
  });
  mergeTexts(tree);
  return (
    writer
      .stringify(tree)
      .replace(/[ \t]+\n/g, '\n')
      // Where somebody is told to call a role, the page alone gives its number.
      .replace(/ \(\+\d[\d ]+\)/g, '')
      // How wide columns are set follows from it, and marks of blocks that end together stand together on the page.
      .replace(/^\|.*$/gm, (row) => row.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---'))
      .replace(/^(\[\d[\w.-]*\]\(\S+\))\n\n(?=\[\d[\w.-]*\]\(\S+\)$)/gm, '$1 ')
  );
}

interface Piece {
  type: string;
  value?: string;
}

/** Neighbouring pieces of text are one. */
function mergeTexts(tree: Tree): void {
  visit(tree, (node) => {
    const parent = node as { children?: Piece[] };
    parent.children = parent.children?.reduce<Piece[]>((merged, child) => {
      const last = merged.at(-1);
      if (child.type === 'text' && last?.type === 'text') last.value = `${last.value}${child.value}`;
      else merged.push(child);
      return merged;
    }, []);
    if (!parent.children) delete parent.children;
  });
}

/** Takes out what the page adds for its own sake: anchor links of headings, the look of asides and of steps. */
function plain(element: Element): Element {
  const children = element.children.flatMap((child): Element['children'] => {
    if (child.type !== 'element') return [child];
    const names = String(attribute(child, 'className') ?? '').split(' ');
    if (names.includes('sl-anchor-link')) return [];
    if (child.tagName === 'svg') return [];
    if (names.includes('steps-frame')) return stepsAsTable(plain(child));
    // What a page underlines has a sign in the twin.
    if (names.includes('default-value')) return [...plain(child).children, { type: 'text', value: '†' }];
    if (child.tagName === 'aside') return [aside(plain(child))];
    return [plain(child)];
  });
  return { ...element, children };
}

const aside = (element: Element): Element => ({
  ...element,
  tagName: 'blockquote',
  children: element.children.map((child) =>
    child.type === 'element' && String(attribute(child, 'className')).includes('starlight-aside__title')
      ? {
          ...child,
          children: [{ type: 'element', tagName: 'strong', properties: {}, children: child.children }],
        }
      : child,
  ),
});

async function fromPage(page: Page): Promise<string> {
  const [body] = all('.document-body', page);
  if (!body) throw new Error(`${page.path} has no body`);
  const tree = await unified()
    .use(rehypeRemark)
    .run({ type: 'root', children: [plain(body)] });
  return comparable(tree as Tree, page.path);
}

function fromTwin(dist: string, page: Page): string {
  const slug = page.path.split('/')[1] ?? '';
  const text = readFileSync(join(dist, page.path, `${slug}.md`), 'utf8');
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  // The title is the page's heading, outside the body, and so is the control block.
  tree.children.shift();
  const control = tree.children.shift();
  if (control?.type !== 'list') throw new Error(`${page.path} has a twin without control.`);
  return comparable(tree as Tree, page.path);
}

const said = (node: Parameters<typeof textOf>[0] | undefined) => (node ? textOf(node).trim() : '');

describe.each(['demo', 'smallest', 'hospital', 'hostile'])('the Markdown twins of %s', (name) => {
  // A hundred and more pages are turned into Markdown and compared.
  test('say what the pages say', async () => {
    const { dist } = await buildManual(name);
    const { documents }: ManualData = JSON.parse(readFileSync(join(dist, 'data/manual.json'), 'utf8'));
    const pages = pagesAt(
      dist,
      documents.map(({ url }) => url),
    );
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) expect(fromTwin(dist, page), page.path).toBe(await fromPage(page));
    const states = new Map(pages.map((page) => [page.path, said(all('.control-state .state', page)[0])]));
    for (const { url, slug, number, fingerprint } of documents) {
      const twin = readFileSync(join(dist, url, `${slug}.md`), 'utf8');
      expect(twin).toContain(`- **Status:** ${states.get(url) || 'no state on the page'}`);
      expect(twin).toContain(fingerprint);
      expect(twin.replaceAll('\\', '')).toContain(`- **Number:** ${number}`);
    }
  }, 120_000);
});
