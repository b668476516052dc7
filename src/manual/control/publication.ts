import type { ReadDocument } from '../model/read-document.ts';
import type { Approval } from './approval.ts';
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

/** The control of a document on the day of a view. */
export interface Control {
  state: ControlState;
  /** `null` until an approval gives one. */
  version: string | null;
  /** ISO 8601 dates, `null` until an approval sets them. */
  approvedOn: string | null;
  nextReview: string | null;
}

/** One document as readers get it: its facts, the tree that its page, twin and every other text are written from, its state. */
export interface PublishedDocument extends ReadDocument {
  control: Control;
}

const draft: Control = { state: 'draft', version: null, approvedOn: null, nextReview: null };

/**
 * The one place that decides which documents readers get, and which text of each. Entry, tree and state are chosen
 * together, and everything (pages, sidebar, search, registers, coverage, data, twins, exports) is made from the result.
 * No document is approved until there are acts of approval, so each is a draft with the text that was read; where only
 * approved text may show, none does.
 */
export function publish(
  read: readonly ReadDocument[],
  _approvals: readonly Approval[],
  { publication }: View,
): PublishedDocument[] {
  return publication === 'approved' ? [] : read.map((one) => ({ ...one, control: draft }));
}
