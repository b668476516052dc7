import { isOwnAddress } from '../../model/own-address.ts';
import type { Node } from '../../model/tree.ts';
import { type Reading, report } from '../context.ts';
import { decoded, leftOpen } from './written-address.ts';

/** The kinds of images that pages can show. */
const kinds = ['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'tif', 'tiff', 'webp'];

/** Checks the address of an image, and gives it as pages need it: without `?v=2` or `#dark` behind the name of its file. */
export function imageAt(url: string, node: Node, reading: Reading): string {
  const told = (code: Parameters<typeof report>[2], message: string, hint: string) => {
    report(reading, node, code, message, hint);
    return '';
  };
  // In a file about one section an address starts from that file.
  const named = String(node['written'] ?? url);
  const open = leftOpen(url);
  if (url.trim() === '')
    return told(
      'empty-address',
      'An image has no address.',
      'Write ![what it shows](picture.png), or take it out.',
    );
  if (open)
    return told(
      'unfilled-address',
      `Nothing fills in ${open} in the address of an image.`,
      `Write the name of the file in the place of ${open}.`,
    );
  if (String(node['alt'] ?? '') === '')
    report(
      reading,
      node,
      'image-without-words',
      `The image "${named}" has no words for those who can't see it.`,
      `Write ![what it shows](${named}). A picture that says nothing goes under public/, and is written <img src="/picture.png" alt="" />.`,
    );
  if (!isOwnAddress(url)) return url;
  const path = url.replace(/[?#].*$/s, '');
  const file = decoded(path);
  if (path.startsWith('/')) {
    if (!reading.known.addresses.has(file))
      return told('missing-image', `There is no image "${url}".`, hintFor(file, reading));
    return url;
  }
  const ending = /\.([^./]*)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (!kinds.includes(ending))
    return told(
      'not-an-image',
      `"${named}" is not an image.`,
      `Name a file that ends in ${kinds.map((kind) => `.${kind}`).join(', ')}; link to other files: [words](address).`,
    );
  // The name of a file may hold signs that mean something in an address.
  return encodeURI(file).replace(/[#?]/g, encodeURIComponent);
}

function hintFor(file: string, { known: { addresses } }: Reading): string {
  const near = addresses.near(file);
  return near
    ? `Did you mean "${near}"?`
    : `Put it there as public${file}, or beside the document and name it without the leading slash.`;
}
