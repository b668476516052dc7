import { clause } from '../../standard/index.ts';
import { attributesOf, placeIn, type Reading, report, writtenFor } from '../reading.ts';
import { didYouMean } from '../suggestion.ts';
import type { Node } from '../tree.ts';

const placeholder = /\{(?:org|item)\.[\w.]*\}/;
/** A stand-in for the page of the document that is read: relative addresses start from there. */
const self = 'https://site.invalid/documents/-/';

/** Checks an address that the author wrote out: nothing is filled in it, and it must lead somewhere. */
export function checkAddress(node: Node, reading: Reading): void {
  if (node.type === 'image' || node.type === 'imageReference') checkImage(node, reading);
  if (node.type !== 'link' && node.type !== 'definition') return;
  const url = String(node['url'] ?? '');
  const found = placeholder.exec(url) ?? placeholder.exec(String(node['title'] ?? ''));
  if (found) unfilled(found[0], 'the address or title of a link', node, reading);
  else checkLink(url, node, reading);
}

/** The same for `<a href>` and `<img src>` that an author writes as HTML. */
export function checkHtmlAddress(node: Node, reading: Reading): void {
  const id = attributesOf(node).get('id');
  if (typeof id === 'string') reading.anchors.made.push(id);
  const href = attributesOf(node).get('href');
  const source = attributesOf(node).get('src');
  if (node['name'] === 'a' && typeof href === 'string') checkLink(href, node, reading);
  if (node['name'] === 'img' && typeof source === 'string' && !/^(?:[a-z]+:|\/)/i.test(source))
    report(
      reading,
      node,
      'unreachable-image',
      `The page can't find "${source}" from <img>.`,
      `Write ![what it shows](${source}).`,
    );
}

function checkImage(node: Node, reading: Reading): void {
  // The parser takes the braces away, so only the source tells them.
  const found = placeholder.exec(writtenFor(node, reading))?.[0];
  if (found) unfilled(found, 'an image', node, reading);
}

function unfilled(found: string, where: string, node: Node, reading: Reading): void {
  report(
    reading,
    node,
    'unfilled-address',
    `${found} stands in ${where}, where nothing is filled in.`,
    'Write it out there, or say it in the text.',
  );
}

function checkLink(url: string, node: Node, reading: Reading): void {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|\?|$)/i.test(url)) return;
  if (url.startsWith('#')) {
    noteAnchor(url, '', undefined, node, reading);
    return;
  }
  const path = URL.parse(url, self)?.pathname ?? '';
  const [, section, name, rest] = /^\/(clauses|documents|roles|records)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  noteAnchor(url, section, name, node, reading);
  if (!url.startsWith('/') && (path.startsWith(new URL(self).pathname) || /\.mdx?$/.test(path))) {
    const hint = /\.mdx?$/.test(path)
      ? 'Link to a document by its page, such as /documents/incident-procedure/, or in a .mdx file by <Doc id="…" />.'
      : `Put the file under public/ and link to it from there: /${path.split('/').at(-1)}.`;
    report(reading, node, 'dead-link', `The link to "${url}" leads nowhere.`, hint);
  } else if (section && name && /^(?:\/(?:index\.html)?)?$/.test(rest ?? '')) {
    const known = pages(section, reading);
    if (known.includes(name) || isClause(section, name, reading)) return;
    const hint = didYouMean(name, known, 'Correct the address, or link by id, which is checked.');
    report(reading, node, 'dead-link', `The link to "${url}" leads nowhere.`, hint);
  }
}

/** Which places the pages have is known once all documents are read. */
function noteAnchor(
  url: string,
  section: string | undefined,
  name: string | undefined,
  node: Node,
  { anchors, file }: Reading,
): void {
  const anchor = decoded(URL.parse(url, self)?.hash.slice(1) ?? '');
  if (anchor === '' || (section !== '' && section !== 'documents' && section !== 'clauses')) return;
  anchors.uses.push({
    url,
    section,
    name: section === '' ? '' : (name ?? ''),
    anchor,
    ...placeIn(file, node),
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isClause = (section: string, name: string, { manualEdition }: Reading): boolean =>
  section === 'clauses' && clause(manualEdition, name) !== undefined;

/** The last parts of the addresses of a section's pages; clauses are looked up by number instead. */
function pages(section: string, { known }: Reading): string[] {
  if (section === 'roles') return [...known.roles.keys()];
  if (section === 'records') return [...known.records.keys()];
  if (section === 'documents')
    return [...known.documents.values()].flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]);
  return [];
}
