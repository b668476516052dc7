import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { codeTitle } from '../model/code-title.ts';
import { asBlocks, isPhrasing, type Node, paragraph, text, trimEnds } from '../model/tree.ts';
import { isWordOf, type Words } from '../words/words.ts';
import { writeText } from './fast-text-escape.ts';
import { htmlAsMarkdown } from './html-as-markdown.ts';
import { htmlTable } from './html-table.ts';

const writer = unified()
  .use(remarkGfm, { tableCellPadding: true, tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    handlers: { text: writeText },
  });

/** A rendered tree as GitHub-flavoured Markdown. JSX keeps its text, asides become quotes. Ends with a newline. */
export function toMarkdown(nodes: readonly Node[], words: Words): string {
  const root: Node = { type: 'root', children: asBlocks(plain(nodes, words)) };
  return writer.stringify(root as unknown as Parameters<typeof writer.stringify>[0]);
}

const ofText = new Set(['paragraph', 'heading', 'tableCell']);

/** Where an author wraps a line, and the gap that left-out words leave, are no part of what the text says. */
function tidy(children: readonly Node[]): Node[] {
  const merged: Node[] = [];
  for (const child of children) {
    const last = merged.at(-1);
    if (child.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = text(`${last.value}${child.value}`);
    else merged.push(child);
  }
  return trimEnds(
    merged.map((child) =>
      child.type === 'text' ? text((child.value ?? '').replace(/[ \t\r\n]+/g, ' ')) : child,
    ),
  );
}

/** Takes out what Markdown has no words for. */
function plain(nodes: readonly Node[], words: Words): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'mdxjsEsm' || node.type.endsWith('Expression')) return [];
    if (node['name'] === 'table' && node.type === 'mdxJsxFlowElement')
      return htmlTable(node, (inner) => plain(inner, words));
    const children = node.children ? plain(node.children, words) : undefined;
    if (node.type === 'mdxJsxTextElement') return htmlAsMarkdown(node, children ?? [], words);
    // What stands in a block of its own must not run into the next one.
    if (node.type === 'mdxJsxFlowElement') return asBlocks(htmlAsMarkdown(node, children ?? [], words));
    if (node.type === 'containerDirective') return [aside(node, children ?? [], words)];
    if (node.type === 'code') return code(node);
    const { data: _, ...bare } = node;
    if (!children) return [bare];
    const holdsBlocks = ['listItem', 'blockquote', 'root'].includes(node.type);
    const content = holdsBlocks && children.some(isPhrasing) ? asBlocks(children) : children;
    return [{ ...bare, children: ofText.has(node.type) ? tidy(inWords(content)) : content }];
  });
}

/** A block of code below its title. Which lines are marked on the page is for those who see colours, as bold letters in code are. */
function code(node: Node): Node[] {
  const title = codeTitle(node);
  const bare = { type: 'code', lang: node['lang'] ?? null, meta: null, value: node.value ?? '' };
  return title === '' ? [bare] : [paragraph([{ type: 'strong', children: [text(title)] }]), bare];
}

/** Paragraphs in a line of text, such as the caption of a picture in one, become words of it. */
const inWords = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node, index) =>
    node.type === 'paragraph' ? [...(index === 0 ? [] : [text(' ')]), ...(node.children ?? [])] : [node],
  );

/** An aside reads as a quote that starts with its title. */
function aside(node: Node, children: Node[], words: Words): Node {
  const label = (node.children ?? []).find((child) => child.data?.['directiveLabel']);
  const kind = String(node['name']);
  const title = label
    ? (plain([label], words)[0]?.children ?? [])
    : [text(isWordOf(words.aside, kind) ? words.aside[kind] : kind)];
  const body = label ? children.slice(1) : children;
  return { type: 'blockquote', children: [paragraph([{ type: 'strong', children: title }]), ...body] };
}
