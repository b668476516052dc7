import type { Node } from '../model/tree.ts';
import { attributesOf } from '../reading/context.ts';
import { isSiteComponent } from '../reading/safety/site-components.ts';
import { componentAsMarkdown } from './component-as-markdown.ts';

const alike: Record<string, string> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  del: 'delete',
  s: 'delete',
};

const silent = new Set(['script', 'style', 'template']);

/**
 * What Markdown writes for an HTML element that an author used: links, images, breaks and emphasis stay what they are,
 * code says nothing to a reader, and of all else the content is left.
 */
export function htmlAsMarkdown(node: Node, children: Node[]): Node[] {
  const name = String(node['name'] ?? '');
  if (isSiteComponent(name)) return componentAsMarkdown(name, node, children);
  const attribute = (key: string): string => {
    const value = attributesOf(node).get(key);
    return typeof value === 'string' ? value : '';
  };
  if (silent.has(name)) return [];
  if (name === 'br') return [{ type: 'break' }];
  if (name === 'a' && attribute('href') !== '')
    return [{ type: 'link', url: attribute('href'), title: null, children }];
  if (name === 'img') return [{ type: 'image', url: attribute('src'), alt: attribute('alt'), title: null }];
  const type = Object.hasOwn(alike, name) ? alike[name] : undefined;
  return type && children.length > 0 ? [{ type, children }] : children;
}
