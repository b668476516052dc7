import { posix } from 'node:path';
import { nearest } from '../../model/did-you-mean.ts';
import type { Node } from '../../model/tree.ts';
import { documentPath, relativePath } from '../../model/urls.ts';
import { type Reading, report } from '../context.ts';
import { decoded } from './written-address.ts';

/**
 * Where a link leads that names the file of another document as editors and GitHub have it: `../change/plan.md#steps`
 * becomes `/documents/change-plan/#steps`. Other addresses stay; nothing where there is no such document, which is told.
 */
export function fileLinkTo(url: string, node: Node, reading: Reading): string | undefined {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  if (!/\.mdx?$/i.test(path) || path.startsWith('/')) return url;
  const places = reading.known.places;
  const place = posix.join(posix.dirname(reading.place), decoded(path)).replace(/\.mdx?$/i, '');
  const keys = places.get(place) ?? [];
  const key = keys.length === 1 ? keys[0] : keys.find((each) => each.endsWith(`.${reading.item?.id}`));
  const target = key === undefined ? undefined : reading.known.documents.get(key);
  if (target) return `/${documentPath(target.slug)}${rest.replace(/^\?[^#]*/, '')}`;
  const near = nearest(place, places.keys());
  const hint =
    keys.length > 1
      ? `The file makes ${keys.length} documents: link to the page of one, such as /${documentPath(reading.known.documents.get(keys[0] ?? '')?.slug ?? '')}.`
      : near
        ? `Did you mean "${relativePath(reading.place, near)}${/\.mdx?$/i.exec(path)?.[0] ?? ''}"?`
        : 'Link to the file of a document of this manual, or to its page: /documents/incident-procedure/.';
  report(reading, node, 'dead-link', `The link to "${url}" leads nowhere.`, hint);
  return undefined;
}
