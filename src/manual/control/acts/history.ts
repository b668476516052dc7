import type { FrozenTree } from '../frozen-tree.ts';
import type { StoredPage } from '../stored-page.ts';
import { type Act, type ActOf, compareVersions } from './act.ts';

/** A file of the folder `content/approvals/`. */
export interface ApprovalFile {
  /** From the root of the project: `content/approvals/incident-procedure/001.yaml`. */
  file: string;
  /** Key of the document, by the file's folder. */
  document: string;
  /** Its name alone. */
  name: string;
  /** What stands in it; of stored pages it is read when it is asked for. */
  readonly text: string;
}

/** An act as its file has it. */
export interface RecordedAct {
  /** From 1, by the file's name: `001.yaml`. */
  number: number;
  /** From the root of the project. */
  file: string;
  /** SHA-256 of the bytes of the file, to which the next act is chained. */
  hash: string;
  act: Act;
}

/** What was done about one document, in order, and the texts that were approved. */
export interface History {
  /** Key of the document. */
  document: string;
  acts: readonly RecordedAct[];
  /** Approved trees by version; a disposed one is missing. */
  trees: ReadonlyMap<string, FrozenTree>;
  /** Stored pages by version, read when they are asked for; nothing where there is none. */
  page(version: string): StoredPage | undefined;
}

/** The acts of one kind, in order. */
export const actsOf = <Kind extends Act['act']>({ acts }: Pick<History, 'acts'>, kind: Kind): ActOf<Kind>[] =>
  acts.flatMap(({ act }) => (act.act === kind ? [act as ActOf<Kind>] : []));

/** The highest version that a document ever had, approved here or carried over; nothing before the first. */
export const lastVersion = (history: Pick<History, 'acts'>): string | undefined =>
  [...actsOf(history, 'approved'), ...actsOf(history, 'carried-over')]
    .map(({ version }) => version)
    .sort(compareVersions)
    .at(-1);
