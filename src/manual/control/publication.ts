import { dayAfter } from '../../organisation/index.ts';
import type { ReadDocument } from '../model/read-document.ts';
import type { ActOf, Party } from './acts/act.ts';
import { actsOf, type History } from './acts/history.ts';
import {
  hasSameText,
  hasSameWords,
  type Standing,
  standingOn,
  stateOfText,
  type TitledText,
  type Version,
} from './acts/standing.ts';
import type { Fingerprint } from './fingerprint.ts';
import { draftChanges, versionFacts } from './history/version-facts.ts';
import type { CarriedVersion, ControlState, Leaving, VersionFacts, Withdrawal } from './state.ts';
import type { View } from './view.ts';

/** A document as it was read, with what its control hangs on. */
export interface Candidate extends ReadDocument {
  fingerprint: Fingerprint;
  /** ISO 8601 duration between reviews. */
  reviewInterval: string;
}

/** The control of a document on the day of a view. */
export interface Control extends Leaving {
  state: ControlState;
  /** Whether the text holds, but answers other points of the standard than when it was approved. */
  answersChanged: boolean;
  /** The version whose text readers get, or of which it is a change; `null` until an approval gives one. */
  version: string | null;
  /** ISO 8601 dates, `null` until an approval sets them. */
  approvedOn: string | null;
  inForceFrom: string | null;
  /** The last day on which the version in force was approved or read again. */
  lastReview: string | null;
  nextReview: string | null;
  /** Names of the parties whose consent is missing. */
  awaiting: string[];
  /** Paths of the defaults that the approval of that version accepted, for this document alone. */
  acceptedDefaults: string[];
  /** From the first to the last. */
  versions: VersionFacts[];
  /** Versions from before Clausebook, from the first to the last. */
  carriedOver: CarriedVersion[];
  /** Path of the page that shows what a draft changes in the text in force; `null` where there is none. */
  draftChanges: string | null;
}

/** One document as readers get it: its facts, the tree that its page, twin and every other text are written from, its state. */
export interface PublishedDocument extends Candidate {
  control: Control;
}

/** Makes the text of an approved version again, with its fingerprint; nothing where it can't be printed. */
export type Restore = (
  now: Candidate,
  history: History,
  version: string,
) => { read: ReadDocument; fingerprint: Fingerprint } | undefined;

/** The documents that readers get, and those that they don't. */
export interface Publication {
  published: PublishedDocument[];
  /** Documents of which no text is in force, where only approved text may show. */
  unpublished: Candidate[];
  /** Documents whose approved text can't be printed though it is not today's. */
  unprintable: Candidate[];
}

/**
 * The one place that decides which documents readers get, and which text of each. Entry, tree and state are chosen
 * together, and everything (pages, sidebar, search, registers, coverage, data, twins, exports) is made from the result.
 * Where only approved text may show, each document has the text of the version in force.
 */
export function publish(
  read: readonly Candidate[],
  approvals: ReadonlyMap<string, History>,
  view: View,
  restore: Restore,
): Publication {
  const { publication, day } = view;
  const result: Publication = { published: [], unpublished: [], unprintable: [] };
  for (const now of read) {
    const history = historyOf(now, approvals);
    if (publication === 'drafts') {
      result.published.push({ ...now, control: controlOf(now, history, view) });
      continue;
    }
    const inForce = history && standingOn(history, day).inForce;
    if (!history || !inForce) {
      result.unpublished.push(now);
      continue;
    }
    const approved = hasSameWords(inForce, now.fingerprint)
      ? titled(now, inForce.approval.title)
      : restored(now, history, inForce, restore);
    if (approved) result.published.push({ ...approved, control: controlOf(approved, history, view) });
    else result.unprintable.push(now);
  }
  return result;
}

/** A document under the title with which it was approved; under its own where the act says none. */
const titled = <One extends Candidate>(now: One, title: string | undefined): One =>
  title === undefined ? now : { ...now, document: { ...now.document, title } };

/** What is printed is bound as what was approved, or it is not printed. */
function restored(
  now: Candidate,
  history: History,
  inForce: Version,
  restore: Restore,
): Candidate | undefined {
  const { version, text } = inForce.approval;
  const again = restore(now, history, version);
  if (!again) return undefined;
  const { title } = again.read.document;
  if (!hasSameText(inForce, { ...again.fingerprint, title })) return undefined;
  return { ...now, ...again.read, fingerprint: { ...again.fingerprint, marks: text.marks } };
}

/** The acts of a document, under its key or one that it had before. */
export const historyOf = (
  { document }: { document: Pick<ReadDocument['document'], 'key' | 'formerKeys'> },
  approvals: ReadonlyMap<string, History>,
): History | undefined =>
  [document.key, ...document.formerKeys]
    .map((key) => approvals.get(key))
    .find((found) => found !== undefined);

/** What an approval of a document would be bound to. */
export const titledText = ({ fingerprint, document }: Candidate): TitledText => ({
  ...fingerprint,
  title: document.title,
});

/**
 * The title of a document that others name it by: where only approved text may show, the one that was approved with the
 * version in force.
 */
export const shownTitle = (
  { key, formerKeys, title }: Pick<Candidate['document'], 'key' | 'formerKeys' | 'title'>,
  approvals: ReadonlyMap<string, History>,
  { publication, day }: View,
): string => {
  if (publication === 'drafts') return title;
  const history = historyOf({ document: { key, formerKeys } }, approvals);
  return (history && standingOn(history, day).inForce?.approval.title) ?? title;
};

/** Keys of the documents that a withdrawal has put out of force by the day of a view, and that nothing is to bring back. */
export const outOfForce = (
  volumes: readonly { identity: Pick<Candidate['document'], 'key' | 'formerKeys'> }[],
  approvals: ReadonlyMap<string, History>,
  { day }: View,
): string[] =>
  volumes.flatMap(({ identity }) => {
    const history = historyOf({ document: identity }, approvals);
    const { withdrawn, pending } = standingOn(history ?? { acts: [] }, day);
    return withdrawn && !pending ? [identity.key] : [];
  });

function controlOf(one: Candidate, history: History | undefined, view: View): Control {
  const standing = standingOn(history ?? { acts: [] }, view.day);
  const text = stateOfText(standing, titledText(one));
  const { state, answersChanged, version } = text;
  const { slug } = one.document;
  return {
    state,
    answersChanged,
    version: version?.approval.version ?? null,
    approvedOn: version?.approval.on ?? null,
    inForceFrom: version?.inForceFrom ?? null,
    lastReview: standing.lastLooked ?? null,
    nextReview: standing.lastLooked === undefined ? null : dayAfter(standing.lastLooked, one.reviewInterval),
    awaiting: awaitedNames(version?.awaiting ?? []),
    acceptedDefaults: version?.approval.acceptedDefaults ?? [],
    withdrawal: state === 'withdrawn' ? withdrawalOf(standing) : null,
    withdrawalAhead: toldWithdrawal(standing.withdrawalAhead),
    versions: versionFacts(standing, text, slug, history, view),
    carriedOver: carriedOver(history, view),
    draftChanges: draftChanges(text, slug, history, view),
  };
}

/** The versions of a document whose own page has the words of none of them. */
export const historyAlone = (
  slug: string,
  history: History,
  view: View,
): Pick<Control, 'versions' | 'carriedOver'> => ({
  versions: versionFacts(
    standingOn(history, view.day),
    { state: 'draft', answersChanged: false, version: undefined },
    slug,
    history,
    view,
  ),
  carriedOver: carriedOver(history, view),
});

const carriedOver = (history: History | undefined, { day, namesPeople = false }: View): CarriedVersion[] =>
  actsOf(history ?? { acts: [] }, 'carried-over')
    .filter(({ on }) => on <= day)
    .map(({ version, on, by, summary = '', file = null }) => ({
      version,
      on,
      role: by.role,
      name: namesPeople ? by.name : null,
      summary,
      file,
    }));

/** How a document went out of force, of which nothing is in force; `null` where it never was, or is again. */
export const withdrawalOf = ({ withdrawn }: Pick<Standing, 'withdrawn'>): Withdrawal | null =>
  toldWithdrawal(withdrawn);

const toldWithdrawal = (act: ActOf<'withdrawn'> | undefined): Withdrawal | null =>
  act ? { from: act.from, reason: act.reason, successor: act.successor ?? null } : null;

const awaitedNames = (parties: readonly Party[]): string[] => parties.map(({ name }) => name);
