import { nearestClause } from '../../../standard/index.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import { isOwnAddress } from '../../model/own-address.ts';
import type { Node } from '../../model/tree.ts';
import { placeIn, type Reading, report } from '../context.ts';
import { downloadAt } from './downloads.ts';
import { fileLinkTo } from './file-links.ts';
import { anchorIn, leftOpen, sitePathOf } from './written-address.ts';

/** Checks where a link leads, and gives its address: that of the page where the author named the file of a document. */
export function linkTo(written: string, node: Node, reading: Reading): string {
  const open = leftOpen(written);
  if (written.trim() === '') {
    report(
      reading,
      node,
      'empty-address',
      'A link has no address.',
      'Write one, or take the brackets away and leave the words.',
    );
    return written;
  }
  if (open) {
    report(
      reading,
      node,
      'unfilled-address',
      `Nothing fills in ${open} in the address of a link.`,
      `Write the address itself in the place of ${open}.`,
    );
    return written;
  }
  if (!isOwnAddress(written) || written.startsWith('?')) return written;
  const url = fileLinkTo(written, node, reading);
  if (url === undefined) return written;
  const path = sitePathOf(url);
  noteAnchor({ written, url, path }, node, reading);
  if (!url.startsWith('#') && !reading.known.addresses.has(path))
    report(
      reading,
      node,
      'dead-link',
      `The link to "${written}" leads nowhere.`,
      node.type !== 'link' && downloadAt(written, reading) !== undefined
        ? `Write [words](${written}) for a file beside the document, which is then approved with it; or put the file under public/ and write href="/…".`
        : hintFor(url, path, reading),
    );
  return url;
}

function hintFor(url: string, path: string, { known, manualEdition, organisation }: Reading): string {
  const { addresses } = known;
  const number = /^\/clauses\/([^/]+)\/?$/.exec(path)?.[1];
  const clause = number === undefined ? undefined : nearestClause(manualEdition, number);
  if (clause) return `Did you mean "/clauses/${clause}/"?`;
  const [, section = '', name = ''] = /^\/(roles|records|documents)\/([^/]+)\/?$/.exec(path) ?? [];
  if (section && name !== '-' && url.includes('/')) {
    const ids =
      section === 'documents'
        ? [...known.documents.values()].flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs])
        : known[section as 'roles' | 'records'].keys();
    return didYouMean(name, ids, 'Correct the address, or link by id, which is checked.');
  }
  const below = URL.parse(organisation.site.url)?.pathname.replace(/\/$/, '') ?? '';
  if (below && path.startsWith(`${below}/`) && addresses.has(path.slice(below.length)))
    return `Write ${path.slice(below.length)}: links start from the manual's front page.`;
  const file = /[^/]+\.[a-z\d]+$/i.exec(path)?.[0];
  if (file !== undefined && !file.endsWith('.html')) {
    const there = addresses.file(file);
    if (there) return `Write ${encodeURI(there)}: the file is there.`;
    const near = addresses.near(path);
    if (near) return `Did you mean "${near}"?`;
    if (url.startsWith('/')) return `Put the file there, as public${path}, or correct the address.`;
    return `Put the file under public/ and link to it from there: /${encodeURI(file)}.`;
  }
  const near = addresses.near(path);
  return near
    ? `Did you mean "${near}/"?`
    : 'Correct the address: a link starts from / or from the page of its document.';
}

/** Which places the pages have is known once all documents are read. */
function noteAnchor(
  { written, url, path }: { written: string; url: string; path: string },
  node: Node,
  { anchors, file }: Reading,
): void {
  const anchor = anchorIn(url);
  const here = url.startsWith('#');
  const [, section, name = ''] = /^\/(documents|clauses)\/([^/]+)(?:\/(?:index\.html)?)?$/.exec(path) ?? [];
  if (anchor === '' || (!here && section === undefined)) return;
  anchors.uses.push({
    url: written,
    section: here ? '' : (section as 'documents' | 'clauses'),
    name: here ? '' : name,
    anchor,
    ...placeIn(file, node),
  });
}
