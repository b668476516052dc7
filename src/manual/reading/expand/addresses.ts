import { isBesideDocument } from '../../model/own-address.ts';
import type { JsxAttribute, Node } from '../../model/tree.ts';
import { attributesOf, type Reading, report, writtenFor } from '../context.ts';
import { downloadAt } from './downloads.ts';
import { imageAt } from './image-addresses.ts';
import { linkTo } from './link-addresses.ts';

const placeholder = /\{(?:org|item)\.[\w.]*\}/;

/** A link or image with its address checked: nothing is filled in it, and it must lead somewhere. Others as they are. */
export function withAddress(node: Node, reading: Reading): Node {
  if (node.type !== 'image' && node.type !== 'link') return node;
  const url = String(node['url'] ?? '');
  const found = unfilled(node, url, reading);
  const download = node.type === 'link' && found === undefined ? downloadAt(url, reading) : undefined;
  if (download !== undefined) return { ...node, url: download, download: true };
  if (found === undefined)
    return { ...node, url: node.type === 'image' ? imageAt(url, node, reading) : linkTo(url, node, reading) };
  report(
    reading,
    node,
    'unfilled-address',
    `${found} stands in ${node.type === 'image' ? 'an image' : 'the address or title of a link'}, where nothing is filled in.`,
    'Write it out there, or say it in the text.',
  );
  return { ...node, url: '' };
}

/** Elements and components whose `href` leads somewhere. */
const leading = new Set(['a', 'LinkButton', 'LinkCard']);

/** The same for `<a href>` and `<img src>` that an author writes as HTML, and for buttons and cards that lead somewhere. */
export function withHtmlAddress(node: Node, reading: Reading): Node {
  const attributes = attributesOf(node);
  const text = (name: string) => {
    const value = attributes.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  for (const place of [text('id'), node['name'] === 'a' ? text('name') : undefined])
    if (place) reading.anchors.made.push(place);
  const href = text('href');
  const source = text('src');
  if (node['name'] === 'img' && source !== undefined)
    checkHtmlImage(source, text('alt') ?? '', node, reading);
  if (!leading.has(String(node['name'])) || href === undefined) return node;
  const url = linkTo(href, node, reading);
  return {
    ...node,
    attributes: (node['attributes'] as JsxAttribute[]).map((attribute) =>
      attribute.name === 'href' ? { ...attribute, value: url } : attribute,
    ),
  };
}

function checkHtmlImage(source: string, alt: string, node: Node, reading: Reading): void {
  if (source.startsWith('/') || source === '') imageAt(source, { ...node, alt: alt || ' ' }, reading);
  else if (isBesideDocument(source))
    report(
      reading,
      node,
      'unreachable-image',
      `The page can't find "${source}" from <img>.`,
      `Write ![${alt || 'what it shows'}](${source}).`,
    );
}

/** A path of the organisation in an address, a title or the words of an image. */
function unfilled(node: Node, url: string, reading: Reading): string | undefined {
  const found = placeholder.exec(url) ?? placeholder.exec(String(node['title'] ?? ''));
  if (found || node.type !== 'image') return found?.[0];
  // The parser takes the braces away, so only the source tells them.
  return placeholder.exec(writtenFor(node, reading))?.[0];
}
