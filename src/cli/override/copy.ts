import type { BaseEntry } from '../../manual/library/base-record.ts';
import type { SectionPlace } from '../../manual/library/own-sections.ts';

/** What is asked of the command beside the names of documents. */
export interface OverrideOptions {
  root: string;
  /** Whether only the originals of files that are there already are to be kept. */
  adopt?: boolean;
  /** Where a text about a section goes. */
  place: SectionPlace;
  /** Why a section is left out. */
  reason?: string;
}

/** One text to be copied. */
export interface Copy {
  /** Id of the document, or `id#section`. */
  key: string;
  entry: BaseEntry;
  /** What is kept of the template; nothing of a text that stands beside it. */
  original?: string;
  /** Text of the own file; nothing where it is there already. */
  text?: string;
}
