import { dayAfter } from '../../organisation/index.ts';
import type { ReadDocument } from '../model/read-document.ts';
import type { Party } from './acts/act.ts';
import type { History } from './acts/history.ts';
import { standingOn, stateOfText, type Version, type VersionState } from './acts/standing.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { ControlState } from './state.ts';

/** Who looks at the manual, and when. */
export interface View {
  /** `drafts`: the current text; `approved`: only text that was approved. */
  publication: 'drafts' | 'approved';
  /** Group of readers, empty for all. */
  audience: string;
  /** ISO 8601 date of the look: the day of the build. */
  day: string;
}

/** A document as it was read, with what its control hangs on. */
export interface Candidate extends ReadDocument {
  fingerprint: Fingerprint;
  /** ISO 8601 duration between reviews. */
  reviewInterval: string;
}

/** An approved version in the history of a document. Days are ISO 8601 dates. */
export interface VersionFacts {
  version: string;
  approvedOn: string;
  /** `null` while consent is missing. */
  inForceFrom: string | null;
  /** Id of the role that approved. */
  role: string;
  summary: string;
  state: VersionState;
}

/** The control of a document on the day of a view. */
export interface Control {
  state: ControlState;
  /** Whether the text holds, but answers other points of the standard than when it was approved. */
  answersChanged: boolean;
  /** The version whose text readers get, or of which it is a change; `null` until an approval gives one. */
  version: string | null;
  /** ISO 8601 dates, `null` until an approval sets them. */
  approvedOn: string | null;
  inForceFrom: string | null;
  nextReview: string | null;
  /** Names of the parties whose consent is missing. */
  awaiting: string[];
  /** From the first to the last. */
  versions: VersionFacts[];
}

/** One document as readers get it: its facts, the tree that its page, twin and every other text are written from, its state. */
export interface PublishedDocument extends Candidate {
  control: Control;
}

/**
 * The one place that decides which documents readers get, and which text of each. Entry, tree and state are chosen
 * together, and everything (pages, sidebar, search, registers, coverage, data, twins, exports) is made from the result.
 * Where only approved text may show, none does yet: approved trees can't be printed so far.
 */
export function publish(
  read: readonly Candidate[],
  approvals: ReadonlyMap<string, History>,
  { publication, day }: View,
): PublishedDocument[] {
  if (publication === 'approved') return [];
  return read.map((one) => ({ ...one, control: controlOf(one, historyOf(one, approvals), day) }));
}

/** The acts of a document, under its key or one that it had before. */
export const historyOf = (
  { document }: Pick<ReadDocument, 'document'>,
  approvals: ReadonlyMap<string, History>,
): History | undefined =>
  [document.key, ...document.formerKeys]
    .map((key) => approvals.get(key))
    .find((found) => found !== undefined);

function controlOf(one: Candidate, history: History | undefined, day: string): Control {
  const standing = standingOn(history ?? { acts: [] }, day);
  const { state, answersChanged, version } = stateOfText(standing, one.fingerprint);
  return {
    state,
    answersChanged,
    version: version?.approval.version ?? null,
    approvedOn: version?.approval.on ?? null,
    inForceFrom: version?.inForceFrom ?? null,
    nextReview: standing.lastLooked === undefined ? null : dayAfter(standing.lastLooked, one.reviewInterval),
    awaiting: awaitedNames(version?.awaiting ?? []),
    versions: standing.versions.map(versionFacts),
  };
}

const awaitedNames = (parties: readonly Party[]): string[] => parties.map(({ name }) => name);

function versionFacts({ approval, inForceFrom, state }: Version): VersionFacts {
  return {
    version: approval.version,
    approvedOn: approval.on,
    inForceFrom,
    role: approval.by.role,
    summary: approval.summary,
    state,
  };
}
