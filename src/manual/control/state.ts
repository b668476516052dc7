import { formatMessage, type SiteKey, type SiteWords } from '../words/words.ts';
import type { NameCheck } from './acts/act.ts';

/** What a document is on a day. Computed from what was done and what the text says; never typed. */
export type ControlState = (typeof controlStates)[number];

/** Every {@link ControlState}. */
export const controlStates = [
  'draft',
  'awaiting-agreement',
  'scheduled',
  'in-force',
  'changed',
  'superseded',
  'withdrawn',
] as const;

/** Whether the text that readers get is one that was approved and holds. Of a changed one they get the draft. */
export const isInForce = (state: ControlState): boolean => state === 'in-force';

/** Whether somebody has to approve the text, because nobody has. */
export const needsApproval = (state: ControlState): boolean => state === 'draft' || state === 'changed';

/** How a state is drawn: what holds, what may come to hold, what does no more. */
export const stateShape = (state: ControlState): 'approved' | 'draft' | 'none' => {
  if (isInForce(state)) return 'approved';
  return state === 'superseded' || state === 'withdrawn' ? 'none' : 'draft';
};

const labels = {
  draft: 'draft',
  'awaiting-agreement': 'awaitingAgreement',
  scheduled: 'scheduled',
  'in-force': 'inForce',
  changed: 'changedSince',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
} as const satisfies Record<ControlState, SiteKey>;

/** The words for a state; `short` says no more than "Draft". */
export function stateLabel(state: ControlState, words: SiteWords, short = false): string {
  return words[state === 'draft' && short ? 'draftShort' : labels[state]];
}

/** How a document went out of force. */
export interface Withdrawal {
  /** First day out of force, ISO 8601. */
  from: string;
  reason: string;
  /** Key of the document that takes its place; `null` where none does. */
  successor: string | null;
}

/** How a document leaves force. */
export interface Leaving {
  /** How it went out of force; `null` of a document that has not. */
  withdrawal: Withdrawal | null;
  /** How it will go out of force on a day that has not come; `null` where nobody has said so. */
  withdrawalAhead: Withdrawal | null;
}

/** A version from before Clausebook, kept for the history: it changes no state. */
export interface CarriedVersion {
  version: string;
  /** Day of its approval, ISO 8601. */
  on: string;
  /** Id of the role under which it was entered. */
  role: string;
  /** Who is said to have approved it, for pages alone; `null` where the config names nobody. */
  name: string | null;
  /** What it was; empty where nothing is said. */
  summary: string;
  /** Name and SHA-256 of the file of that time, `null` where none was given. */
  file: { name: string; sha256: string } | null;
}

/** How large the step to a version was from the one before it. */
export type ChangeSize = 'first' | 'major' | 'minor';

/** What became of an approved version by a day. */
export type VersionState =
  | 'in-force'
  | 'scheduled'
  | 'awaiting-agreement'
  | 'superseded'
  | 'revoked'
  | 'withdrawn';

/** Who did an act of control in a role, as far as pages may name people. */
export interface Doer {
  name: string;
  /** Whether the name was that of the role's holder or deputy on that day. */
  check: NameCheck;
}

/** Who acted on a version; `null` where nobody did, or a file does not say. */
export interface VersionPeople {
  approved: Doer;
  /** Those of its reviews, in their order. */
  reviews: Doer[];
  ended: Doer | null;
  disposed: Doer | null;
}

/** An approved version in the history of a document. Days are ISO 8601 dates. */
export interface VersionFacts {
  version: string;
  /** How large the step from the version before was. */
  size: ChangeSize;
  approvedOn: string;
  /** First day on which it may be in force, as its approval says. */
  from: string;
  /** Where the approval itself can be seen: minutes, a ticket, a signed sheet; `null` where nothing is said, as of other acts below. */
  basis: string | null;
  /** Parties whose consent was needed and given, with the day and where that can be seen. */
  agreed: { party: string; name: string; on: string; basis: string | null }[];
  /** Names of the parties whose consent is missing. */
  awaiting: string[];
  /** `null` while consent is missing. */
  inForceFrom: string | null;
  /** First day on which it was in force again, because a later version was revoked; `null` where that never was. */
  againFrom: string | null;
  /** First day on which it was superseded, revoked or withdrawn; `null` before that. */
  endedOn: string | null;
  /** Why it was revoked or withdrawn; `null` where it was neither. */
  endReason: string | null;
  /** Id of the role that revoked or withdrew it; `null` where nobody did. */
  endRole: string | null;
  /** Where the revocation or the withdrawal itself can be seen. */
  endBasis: string | null;
  /** When it was read again without change, by which role; the summary is empty where nothing is said. */
  reviews: { on: string; role: string; summary: string; basis: string | null }[];
  /** Id of the role that approved. */
  role: string;
  /** Fingerprint of the key that its approval is signed with, `SHA256:…`, which nobody has checked yet; `null` where it is unsigned. */
  signedWith: string | null;
  summary: string;
  /** SHA-256 of the text, to which its approval is bound. */
  fingerprint: string;
  state: VersionState;
  /** The people behind the roles, for pages alone; `null` where the config names none. */
  people: VersionPeople | null;
  /** Day on which its text was disposed of, `null` while it is kept. */
  disposedOn: string | null;
  /** Id of the role that disposed of it; `null` where nobody did, or its file does not say. */
  disposedRole: string | null;
  /** Path of the page that shows its text, `null` where there is none. */
  url: string | null;
  /** The version with which its changes are shown, and the path of that page; `null` where there is none. */
  changes: { since: string; url: string } | null;
}

/** Who did an act, as it stands behind the role: name, and how far the name was the role's. */
export function doerWords({ name, check }: Doer, words: SiteWords): string {
  if (check === 'holder') return name;
  return formatMessage(check === 'deputy' ? words.doneByDeputy : words.doneByUnconfirmed, { name });
}

/**
 * What a page says of a signature. It was not checked: that needs ssh-keygen and a list of keys, and the same files must
 * give the same pages where there are none.
 */
export const signatureWords = (signedWith: string | null, words: SiteWords): string =>
  signedWith === null ? words.unsigned : formatMessage(words.signedUnchecked, { key: signedWith });
