import type { Printing } from '../../../organisation/index.ts';
import { memoise } from '../../model/memoise.ts';
import { versionPath } from '../../model/urls.ts';
import type { Words } from '../../words/words.ts';
import type { ActOf } from '../acts/act.ts';
import { actsOf, type History, titleOf } from '../acts/history.ts';
import { canonicalJson, type Json } from '../canonical-json.ts';
import type { FrozenTree } from '../frozen-tree.ts';
import type { Control } from '../publication.ts';
import { setTree } from '../set-tree.ts';
import type { VersionSubject } from './frame.ts';
import { publicTree } from './public-tree.ts';
import { draftRedline, versionRedline } from './redline-page.ts';
import { versionPage } from './version-page.ts';

/** A file of the folder of an approved version: a page, written when it is asked for, or a file that was kept with the approval. */
export type VersionFile = {
  slug: string;
  /** Number of the version, or `draft`. */
  version: string;
  name: string;
} & (VersionPage | { kept: { hash: string; address: string } });

/** A page of an approved version, or of changes. */
interface VersionPage {
  write(): string;
  /**
   * All that it is written from but the program, as canonical JSON with texts by the hashes in their acts: from the same the
   * same page is written. Nothing where an act doesn't bind all that its text shows. Missing where today's text is shown.
   */
  from?(): string | undefined;
  /** Whether the page that was written last may be kept; one that something was missing for is written anew each time. */
  mayKeep?(): boolean;
}

/** A published document with all that its earlier texts are written from. */
export interface VersionedDocument {
  subject: Omit<VersionSubject, 'document'> & { document: { number: string; slug: string } };
  /** Hash of all that a subject has of its manual: words, organisation, titles of roles. */
  house: string;
  title: string;
  control: Pick<Control, 'versions' | 'draftChanges' | 'version' | 'state' | 'inForceFrom'>;
  history: Pick<History, 'acts' | 'trees' | 'files' | 'page'>;
  /** Today's text; missing where readers don't get it. */
  today?(): FrozenTree;
  /** Whether the bytes of a kept file are there. */
  isKept(hash: string, address: string): boolean;
}

/** What the versions of all documents of a manual are written from: plain data but for what reads their texts. */
export interface VersionSource {
  organisation: { name: string; language: string };
  printing: Printing;
  /** Titles of roles by their ids. */
  roles: ReadonlyMap<string, string>;
  house: string;
  documents: readonly VersionedEntry[];
}

/** A document with approved versions. */
export interface VersionedEntry extends Pick<VersionedDocument, 'title' | 'control' | 'today'> {
  number: string;
  slug: string;
  history: History;
}

/** The files of all approved versions, document by document: their texts are large. */
export function* filesOfVersions(
  { organisation, roles, house, documents }: VersionSource,
  words: Words,
  isKept: VersionedDocument['isKept'],
): Iterable<VersionFile> {
  const roleTitle = (id: string) => roles.get(id) ?? id;
  for (const { number, slug, ...one } of documents)
    yield* versionFiles({
      ...one,
      subject: { words, organisation, document: { number, slug }, roleTitle },
      house,
      isKept,
    });
}

/** The files that show the approved versions of a document, and what changed in each. Texts are read when a page is written. */
export function versionFiles(one: VersionedDocument): VersionFile[] {
  const { control, history, house } = one;
  const { number, slug } = one.subject.document;
  const { state, inForceFrom } = control;
  const document = { number, slug, today: { state, inForceFrom } };
  const subject: VersionSubject = { ...one.subject, document };
  const approvals = new Map(
    actsOf(history, 'approved')
      .filter(({ version }) => history.trees.has(version))
      .map((act) => [act.version, act]),
  );
  // A text is shown, and compared with the one before and the one after.
  const { site } = subject.words;
  const frozenOf = memoise(({ version }: Approval) => history.trees.get(version) as FrozenTree);
  const treeOf = memoise((approval: Approval) => publicTree(frozenOf(approval), site));
  /** The text as it was set, from the page that its act binds. */
  const setOf = memoise((approval: Approval): FrozenTree | undefined => {
    const page = approval.text.stored && history.page(approval.version);
    const set = page && setTree(page, frozenOf(approval), subject.words);
    return set && publicTree(set, site);
  });
  const titleThenOf = memoise(({ version }: Approval) => titleOf(history, version));
  const files = control.versions.flatMap((facts): VersionFile[] => {
    const { version, url, changes } = facts;
    const approval = approvals.get(version);
    if (!approval) return [];
    const isShown = url === versionPath(slug, version);
    const before = changes ? approvals.get(changes.since) : undefined;
    const kept = isShown ? keptFiles(history, version, one.isKept) : [];
    const nameOf = (hash: string) => kept.find((file) => file.hash === hash)?.name;
    const title = () => titleThenOf(approval) ?? one.title;
    const from = (more: object, texts: readonly Approval[]) => {
      const bound = texts.map(({ text }) => text.stored?.tree);
      if (bound.includes(undefined)) return undefined;
      const titles = texts.map((text) => titleThenOf(text) ?? null);
      const all = { house, document, title: title(), titles, facts, bound, ...more };
      return canonicalJson(all as unknown as Json);
    };
    return [
      ...(isShown
        ? [
            {
              slug,
              version,
              name: 'index.html',
              write: () => {
                const set = setOf(approval);
                const text = { tree: set ?? treeOf(approval), asSet: set !== undefined };
                return versionPage(subject, title(), facts, text, nameOf);
              },
              from: () => from({ page: 'text', kept, set: approval.text.stored?.page ?? null }, [approval]),
              mayKeep: () => setOf(approval) !== undefined,
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
                versionRedline(subject, title(), facts, {
                  since: changes.since,
                  before: treeOf(before),
                  after: treeOf(approval),
                  titles: { before: titleThenOf(before), after: titleThenOf(approval) },
                }),
              from: () => from({ page: 'changes' }, [before, approval]),
            },
          ]
        : []),
      ...kept.map(({ name, ...file }) => ({ slug, version, name, kept: file })),
    ];
  });
  const { version: since, draftChanges } = control;
  const inForce = since === null ? undefined : approvals.get(since);
  const { today } = one;
  if (draftChanges === null || !inForce || since === null || !today) return files;
  const write = () =>
    draftRedline(subject, one.title, {
      since,
      before: treeOf(inForce),
      after: publicTree(today(), site),
      titles: { before: titleThenOf(inForce), after: one.title },
    });
  return [...files, { slug, version: 'draft', name: 'redline.html', write }];
}

type Approval = ActOf<'approved'>;

interface KeptFile {
  hash: string;
  address: string;
  name: string;
}

/** The images and downloads of a text whose bytes are there, under short names. */
function keptFiles(
  { files, page }: Pick<History, 'files' | 'page'>,
  version: string,
  isKept: VersionedDocument['isKept'],
): KeptFile[] {
  const hashes = new Set(files.get(version));
  if (hashes.size === 0) return [];
  return Object.entries(page(version)?.files ?? {}).flatMap(([address, hash]): KeptFile[] => {
    // Two addresses may lead to the same bytes.
    if (!hashes.delete(hash) || !isKept(hash, address)) return [];
    const extension = /\.[a-z0-9]{1,8}$/i.exec(address.split(/[?#]/)[0] ?? '')?.[0] ?? '';
    return [{ hash, address, name: `${hash.slice(0, 12)}${extension.toLowerCase()}` }];
  });
}
