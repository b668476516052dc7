import { asPhrasing, type Node, paragraph } from '../model/tree.ts';
import { attributesOf } from '../reading/context.ts';
import { isSiteComponent } from '../reading/safety/site-components.ts';
import type { Words } from '../words/words.ts';
import { componentAsMarkdown } from './component-as-markdown.ts';

const alike: Record<string, string> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  del: 'delete',
  s: 'delete',
};

/** What heads or explains something else: a paragraph of its own, so that it doesn't run into that. */
const apart: Record<string, string> = { figcaption: 'emphasis', summary: 'strong' };

const silent = new Set(['script', 'style', 'template']);

/**
 * What Markdown writes for an HTML element that an author used: links, images, breaks and emphasis stay what they are,
 * a caption is a slanted paragraph and what opens a fold a bold one, code says nothing to a reader, and of all else the
 * content is left.
 */
export function htmlAsMarkdown(node: Node, children: Node[], words: Pick<Words, 'aside'>): Node[] {
  const name = String(node['name'] ?? '');
  if (isSiteComponent(name)) return componentAsMarkdown(name, node, children, words);
  const attribute = (key: string): string => {
    const value = attributesOf(node).get(key);
    return typeof value === 'string' ? value : '';
  };
  if (silent.has(name)) return [];
  if (name === 'br') return [{ type: 'break' }];
  if (name === 'a' && attribute('href') !== '')
    return [{ type: 'link', url: attribute('href'), title: null, children }];
  if (name === 'img') return [{ type: 'image', url: attribute('src'), alt: attribute('alt'), title: null }];
  const set = Object.hasOwn(apart, name) ? apart[name] : undefined;
  const inOneLine = set && asPhrasing(children);
  if (set && inOneLine && inOneLine.length > 0)
    return [paragraph([{ type: set, children: without(set, inOneLine) }])];
  const type = Object.hasOwn(alike, name) ? alike[name] : undefined;
  return type && children.length > 0 ? [{ type, children }] : children;
}

/** Bold letters in bold ones are bold. */
const without = (type: string, nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => (node.type === type ? (node.children ?? []) : [node]));
