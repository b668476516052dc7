import type { FilePlace } from '../../diagnostics/place.ts';
import type { Decision, Locate, Organisation } from '../../organisation/index.ts';
import type { EditionId } from '../../standard/index.ts';
import type { PublishedDocument } from '../control/publication.ts';
import type { ClauseEntry, DecisionEntry, DocumentEntry, RecordEntry } from '../model/manual.ts';
import type { Known } from '../reading/context.ts';
import type { SubjectKind } from './kinds.ts';

/** All that reasons against a release are found from. */
export interface ReleaseFacts {
  /** The day for which it would be released, ISO 8601. */
  day: string;
  /** Whether that is the day of the build, and not another one that was asked for. */
  isToday: boolean;
  edition: EditionId;
  organisation: Organisation;
  /** Every value of the config; those that may be shown are in `values`. */
  decisions: readonly Decision[];
  /** Documents with today's texts, the withdrawn ones left out. */
  today: readonly DocumentEntry[];
  /** Documents as they would be released, with their trees. */
  released: readonly PublishedDocument[];
  /** Clauses with the points that released texts answer. */
  clauses: readonly ClauseEntry[];
  records: readonly RecordEntry[];
  /** Values that may be shown, with the documents of today that speak from them. */
  values: readonly DecisionEntry[];
  known: Known;
  /** Finds places in the config. */
  locate: Locate;
}

/** Something that stands against a release, at its place. */
export interface Found {
  /** Number of a point, key of a document, path of a value, id of a role or record. */
  subject: string;
  /** What it is now: a waiver holds for this alone. One line. */
  value: string;
  place: FilePlace;
  /** The fact, one sentence. */
  message: string;
  /** What takes the reason away. */
  hint: string;
}

/** A kind of reason: what it is about, and how it is found. */
export interface ReleaseReason {
  about: SubjectKind;
  find(facts: ReleaseFacts): Found[];
}
