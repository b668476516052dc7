import type { ManualData } from '../manual/data/schema.ts';
import type { Manual } from '../manual/model/manual.ts';
import type { Segment } from '../manual/writing/segments.ts';

/** What pages take from the program that makes them. Both run in one process, so nothing is written out and read again. */
export interface CurrentManual {
  readonly manual: Manual;
  /** The manual as data, as `data/manual.json` has it. */
  data(): ManualData;
  /** Own images: the document's slug, the name under which it stands beside the page, and the absolute path of the file. */
  readonly images: readonly { slug: string; name: string; file: string }[];
  /** What shows approved versions: the folder and name of each file, with what writes it or the absolute path of a kept one. */
  versions(): readonly VersionFileAt[];
  /** The Markdown twin of a document. */
  twin(key: string): string;
  /** The body of a document; nothing for one that stays a module of its own. */
  segments(key: string): Promise<Segment[]>;
  /** A passage that answers a point, by its anchor; nothing of a document that stays a module of its own. */
  passage(key: string, anchor: string): Promise<Segment[] | undefined>;
}

/** A file in the folder of an approved version of a document. */
export interface VersionFileAt {
  slug: string;
  version: string;
  name: string;
  content: (() => string) | { path: string };
}

/** Where pages find it: they are bundled apart and share no module with the program. */
export const placeOfManual = 'clausebook:current-manual';

const shared = globalThis as unknown as Record<symbol, CurrentManual | undefined>;

/** Gives pages the manual that they show from now on. */
export function showManual(current: CurrentManual): void {
  shared[Symbol.for(placeOfManual)] = current;
}
