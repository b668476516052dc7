import type { ChangedDocument, FormValue } from './form-field.ts';

/** What answers would do: to documents and their approvals, and what the manual would warn of. */
export interface Effect {
  documents: readonly ChangedDocument[];
  warnings: readonly string[];
  /** Of a config that is a program: lines to put into it, and where what is nearest to them stands. */
  lines?: { text: string; place: string };
}

/** What was saved, and what it did. */
export interface Saved extends Effect {
  is: 'saved';
  id: string;
  paths: readonly string[];
}

/** What became of answers. */
export type Outcome =
  | Saved
  | ({ is: 'tried' } & Effect)
  /** Approvals would fall that nobody has seen to fall. */
  | ({ is: 'falls' } & Effect)
  | { is: 'wrong'; fields: readonly { path: string; message: string }[]; others: readonly string[] }
  | { is: 'stale'; hash: string; fields: readonly { path: string; theirs: FormValue | null }[] }
  | { is: 'unwritable'; lines: string }
  | { is: 'refused'; message: string };
