import { versionPath } from '../../model/urls.ts';
import { actsOf, type History, titleOf } from '../acts/history.ts';
import type { FrozenTree } from '../frozen-tree.ts';
import type { Control } from '../publication.ts';
import type { StoredPage } from '../stored-page.ts';
import type { VersionSubject } from './frame.ts';
import { draftRedline, versionRedline } from './redline-page.ts';
import { versionPage } from './version-page.ts';

/** A file of the folder of an approved version: a page, written when it is asked for, or a file that was kept with the approval. */
export type VersionFile = {
  slug: string;
  /** Number of the version, or `draft`. */
  version: string;
  name: string;
} & ({ write(): string } | { kept: { hash: string; address: string } });

/** A published document with all that its earlier texts are written from. */
export interface VersionedDocument {
  subject: Omit<VersionSubject, 'document'> & { document: { number: string; slug: string } };
  title: string;
  control: Pick<Control, 'versions' | 'draftChanges' | 'version' | 'state' | 'inForceFrom'>;
  history: Pick<History, 'acts' | 'trees' | 'page'>;
  /** Today's text. */
  today(): FrozenTree;
  /** Whether the bytes of a kept file are there. */
  isKept(hash: string, address: string): boolean;
}

/** The files that show the approved versions of a document, and what changed in each. */
export function versionFiles(one: VersionedDocument): VersionFile[] {
  const { control, history } = one;
  const { number, slug } = one.subject.document;
  const { state, inForceFrom } = control;
  const document = { number, slug, today: { state, inForceFrom } };
  const subject: VersionSubject = { ...one.subject, document };
  const approvals = actsOf(history, 'approved');
  const made = new Map<string, FrozenTree | undefined>();
  // A text is shown, and compared with the one before and the one after.
  const treeOf = (version: string) => {
    if (!made.has(version)) made.set(version, history.trees.get(version));
    return made.get(version);
  };
  const titles = new Map<string, string | undefined>();
  const titleThenOf = (version: string) => {
    if (!titles.has(version)) titles.set(version, titleOf(history, version));
    return titles.get(version);
  };
  const files = control.versions.flatMap((facts): VersionFile[] => {
    const { version, url, changes } = facts;
    const tree = treeOf(version);
    const approval = approvals.find((act) => act.version === version);
    if (!tree || !approval) return [];
    const titleThen = () => titleThenOf(version) ?? one.title;
    const before = changes && treeOf(changes.since);
    const kept =
      url === versionPath(slug, version) ? keptFiles(tree, () => history.page(version), one.isKept) : [];
    const nameOf = (hash: string) => kept.find((file) => file.hash === hash)?.name;
    return [
      ...(url === versionPath(slug, version)
        ? [
            {
              slug,
              version,
              name: 'index.html',
              write: () => versionPage(subject, titleThen(), facts, tree, approval, nameOf),
            },
          ]
        : []),
      ...(changes && before
        ? [
            {
              slug,
              version,
              name: 'redline.html',
              write: () =>
                versionRedline(subject, titleThen(), facts, approval, {
                  since: changes.since,
                  before,
                  after: tree,
                  titles: { before: titleThenOf(changes.since), after: titleThenOf(version) },
                }),
            },
          ]
        : []),
      ...kept.map(({ name, ...file }) => ({ slug, version, name, kept: file })),
    ];
  });
  const { version: since, draftChanges } = control;
  const inForce = since === null ? undefined : treeOf(since);
  if (draftChanges === null || !inForce || since === null) return files;
  const write = () =>
    draftRedline(subject, one.title, {
      since,
      before: inForce,
      after: one.today(),
      titles: { before: titleThenOf(since), after: one.title },
    });
  return [...files, { slug, version: 'draft', name: 'redline.html', write }];
}

interface KeptFile {
  hash: string;
  address: string;
  name: string;
}

/** The images and downloads of a text whose bytes are there, under short names. */
function keptFiles(
  tree: FrozenTree,
  page: () => StoredPage | undefined,
  isKept: VersionedDocument['isKept'],
): KeptFile[] {
  const hashes = hashesIn(tree.content);
  if (hashes.size === 0) return [];
  return Object.entries(page()?.files ?? {}).flatMap(([address, hash]): KeptFile[] => {
    // Two addresses may lead to the same bytes.
    if (!hashes.delete(hash) || !isKept(hash, address)) return [];
    const extension = /\.[a-z0-9]{1,8}$/i.exec(address.split(/[?#]/)[0] ?? '')?.[0] ?? '';
    return [{ hash, address, name: `${hash.slice(0, 12)}${extension.toLowerCase()}` }];
  });
}

function hashesIn(part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return found;
  for (const [key, value] of Object.entries(part)) {
    if ((key === 'image' || key === 'link') && typeof value === 'string' && /^[0-9a-f]{64}$/.test(value))
      found.add(value);
    hashesIn(value, found);
  }
  return found;
}
