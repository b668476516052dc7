import type { FrozenTree } from '../frozen-tree.ts';
import type { StoredPage } from '../stored-page.ts';
import { type Act, type ActOf, compareVersions, type Disposal } from './act.ts';

/** A file of the folder `content/approvals/`. */
export interface ApprovalFile {
  /** From the root of the project: `content/approvals/incident-procedure/001.yaml`. */
  file: string;
  /** Key of the document, by the file's folder. */
  document: string;
  /** Its name alone. */
  name: string;
  /** What stands in it, with line feeds and without a byte order mark; of texts and pages it is read whenever it is asked for. */
  readonly text: string;
}

/** An act as its file has it. */
export interface RecordedAct {
  /** From 1, by the file's name: `001.yaml`. */
  number: number;
  /** From the root of the project. */
  file: string;
  /** SHA-256 of the text of the file, to which the next act is chained. */
  hash: string;
  act: Act;
  /** Fingerprint of the key that a signed act names, `SHA256:…`; whether it signed is for ssh-keygen to tell. */
  signedWith?: string;
}

/** What was done about one document, in order, without the texts that were approved: plain data for any thread. */
export interface ProvenActs {
  /** Key of the document. */
  document: string;
  acts: readonly RecordedAct[];
  /** SHA-256 of the file of each approved text, by version, as it was when the act proved it; a disposed one is missing. */
  proven: ReadonlyMap<string, string>;
  /** SHA-256 of the images and downloads that approved texts show or lead to, by version. */
  files: ReadonlyMap<string, ReadonlySet<string>>;
  /** What is known of texts that were disposed of, by version. */
  disposed: ReadonlyMap<string, Disposal>;
}

/** What was done about one document, and the texts that were approved. They are many and large, so each is read when it is asked for. */
export interface History extends ProvenActs {
  /** Approved trees by version; a disposed one is missing. */
  trees: Pick<ReadonlyMap<string, FrozenTree>, 'has' | 'get' | 'keys' | 'size' | typeof Symbol.iterator>;
  /** Stored pages by version, read when they are asked for; nothing where there is none that was approved. */
  page(version: string): StoredPage | undefined;
}

/** The acts of one kind, in order. */
export const actsOf = <Kind extends Act['act']>({ acts }: Pick<History, 'acts'>, kind: Kind): ActOf<Kind>[] =>
  acts.flatMap(({ act }) => (act.act === kind ? [act as ActOf<Kind>] : []));

/** The version that a text is compared with: the last one that was approved and not revoked. */
export function comparedVersion(history: Pick<History, 'acts'>): string | undefined {
  const revoked = new Set(actsOf(history, 'revoked').map(({ version }) => version));
  return actsOf(history, 'approved').findLast(({ version }) => !revoked.has(version))?.version;
}

/** The title with which a version was approved; where its act says none, that of its page, or nothing where none is stored. */
export const titleOf = (history: Pick<History, 'acts' | 'page'>, version: string): string | undefined =>
  actsOf(history, 'approved').find((act) => act.version === version)?.title ?? history.page(version)?.title;

/** The title with which a document was approved last; nothing where no version has one. */
export const lastTitle = (history: Pick<History, 'acts' | 'page'>): string | undefined =>
  actsOf(history, 'approved')
    .reverse()
    .map(({ version }) => titleOf(history, version))
    .find((found) => found !== undefined);

/** The highest version that a document ever had, approved here or carried over; nothing before the first. */
export const lastVersion = (history: Pick<History, 'acts'>): string | undefined =>
  [...actsOf(history, 'approved'), ...actsOf(history, 'carried-over')]
    .map(({ version }) => version)
    .sort(compareVersions)
    .at(-1);
