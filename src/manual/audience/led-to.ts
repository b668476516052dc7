import { listPaths, type Organisation } from '../../organisation/index.ts';
import type { Identity } from '../model/identity.ts';
import { isOwnAddress } from '../model/own-address.ts';
import type { Node } from '../model/tree.ts';
import { attributesOf } from '../reading/context.ts';
import { isReference } from '../reading/expand/references.ts';
import { markInitial } from '../reading/expand/sentence-start.ts';
import { anchorIn, sitePathOf } from '../reading/expand/written-address.ts';
import type { ItemJudge } from './judge-items.ts';

/** What an address in a text leads to, as an audience sees it; `url` is how its extract writes it. */
export type LedTo =
  | { is: 'there'; url: string }
  /** A document that the audience does not get; its key is empty where no document has the address. */
  | { is: 'document'; key: string }
  /** The page, or the line of a list, of a thing that the audience must not know of. */
  | { is: 'hidden' }
  /** Another page of the house. */
  | { is: 'elsewhere' };

/** What decides where links lead. */
interface Ground {
  organisation: Pick<Organisation, 'site'>;
  documents: Iterable<Pick<Identity, 'key' | 'slug' | 'formerSlugs'>>;
  items: Pick<ItemJudge, 'has' | 'shows'>;
  hasDocument(key: string): boolean;
  /** Whether a file goes out with the text, by its address in it. */
  hasFile(address: string): boolean;
}

/** Tells where addresses lead, those of the house's own site among them: `https://manual.example/documents/drill/`. */
export function addressJudge(ground: Ground): (written: string) => LedTo {
  const { organisation, items, hasDocument, hasFile } = ground;
  const keys = new Map<string, string>();
  const slugs = new Map<string, string>();
  for (const { key, slug, formerSlugs } of ground.documents) {
    slugs.set(key, slug);
    for (const name of [...formerSlugs, slug]) keys.set(name, key);
  }
  const lists = listPaths().filter((list) => !list.includes('.'));
  // What is no thing of the config any more may have been one of others.
  const isShownThing = (id: string) =>
    lists.some((list) => items.has(list, id)) &&
    lists.every((list) => !items.has(list, id) || items.shows(list, id));
  return (written) => {
    if (hasFile(written)) return { is: 'there', url: written };
    const address = withinHouse(written, organisation.site.url);
    if (!isOwnAddress(address)) return { is: 'there', url: written };
    if (address.startsWith('#'))
      return anchorIn(address) === '' ? { is: 'elsewhere' } : { is: 'there', url: address };
    const path = sitePathOf(address);
    const [, slug, rest = ''] = /^\/documents\/([^/]+)(?:\/(.*))?$/s.exec(path) ?? [];
    if (slug !== undefined && slug !== '-') {
      const key = keys.get(slug) ?? '';
      if (!hasDocument(key)) return { is: 'document', key };
      const isPage = rest === '' || rest === 'index.html';
      // The place on another page may be one that was left out.
      const url =
        slugs.get(key) === slug && written === address ? address.replace(/[?#].*$/s, '') : undefined;
      return isPage ? { is: 'there', url: url ?? `/documents/${slugs.get(key)}/` } : { is: 'elsewhere' };
    }
    const [, page, id = ''] = /^\/(registers|customers|services|suppliers)(?:\/([^/]+))?/.exec(path) ?? [];
    const thing = page === 'registers' ? anchorIn(address) : id;
    return { is: page === undefined || thing === '' || isShownThing(thing) ? 'elsewhere' : 'hidden' };
  };
}

/** A stand-in for the address of a page of the site: what is relative starts from there. */
const somewhere = 'https://site.invalid';

/** An address of the house's own site as one within it; any other as it is. */
function withinHouse(written: string, house: string): string {
  const home = URL.parse(house);
  const at = URL.parse(written.trim(), `${somewhere}/documents/-/`);
  if (!home || !at) return written;
  const base = home.pathname.replace(/\/+$/, '');
  const isOwn = at.origin === somewhere;
  const isBelow = at.pathname === base || at.pathname.startsWith(`${base}/`);
  if (!isOwn && (at.host.replace(/^www\./, '') !== home.host.replace(/^www\./, '') || !isBelow))
    return written;
  // Written with the path that the site stands below.
  if (isOwn && (base === '' || !isBelow)) return written;
  return `${at.pathname.slice(base.length) || '/'}${at.search}${at.hash}`;
}

/**
 * The tree with references in the place of links to documents that the audience does not get: their words may be the title.
 * `isSaid` tells of a document whose title may be said.
 */
export function withReferences(
  nodes: readonly Node[],
  ledTo: (address: string) => LedTo,
  isSaid: (key: string) => boolean,
): Node[] {
  const replaced = (node: Node): Node => {
    const address = addressOf(node);
    const to = address === undefined ? undefined : ledTo(address);
    if (to?.is === 'document' && !isSaid(to.key))
      return { type: 'reference', kind: 'document', id: to.key, initial: false, wasLink: true, children: [] };
    return node.children ? { ...node, children: node.children.map(replaced) } : node;
  };
  const children = nodes.map(replaced);
  // Other references know already whether they begin a sentence.
  return zipped(children, markInitial({ type: 'root', children }).children ?? []);
}

const zipped = (nodes: readonly Node[], marked: readonly Node[]): Node[] =>
  nodes.map((node, index) => {
    const twin = marked[index];
    if (isReference(node) && node['wasLink'] === true)
      return { ...node, initial: twin?.['initial'] === true };
    return node.children ? { ...node, children: zipped(node.children, twin?.children ?? []) } : node;
  });

function addressOf(node: Node): string | undefined {
  if (node.type === 'link') return String(node['url'] ?? '');
  if (node['name'] !== 'a') return undefined;
  const address = attributesOf(node).get('href');
  return typeof address === 'string' ? address : undefined;
}
