import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** A built page as a plain one would have been written by hand. */
export interface FinishedPage {
  /** The page's folder in the site, `clauses/8.1`; empty for the front page. */
  slug: string;
  title: string;
  /** The page's content as Markdown that MDX can read. */
  mdx: string;
  sidebarLinks: number;
  bytes: number;
}

/** All pages of a built site. */
export function finishedPages(dist: string): FinishedPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)index\.html$/.test(path))
    .sort()
    .map((path) => finishedPage(path, readFileSync(join(dist, path), 'utf8')));
}

const reader = unified().use(rehypeParse);
const writer = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify, { resourceLink: true });

function finishedPage(path: string, html: string): FinishedPage {
  const page = reader.parse(html.replace(/<a class="sl-anchor-link"[\s\S]*?<\/a>/g, ''));
  const content = select('.sl-markdown-content', page);
  const children = content === undefined ? [] : [content];
  const markdown = writer.stringify(writer.runSync({ type: 'root', children }) as never);
  return {
    slug: path.replace(/\/?index\.html$/, ''),
    title: /<title>([^<]*)/.exec(html)?.[1] ?? path,
    mdx: String(markdown).replace(/(?<!\\)[{<]/g, '\\$&'),
    sidebarLinks: selectAll('nav.sidebar a', page).length,
    bytes: Buffer.byteLength(html),
  };
}
