/** What is the same for all diagnostics of a code. */
export interface Entry {
  /** An error stops the build, a warning does not. */
  severity: 'error' | 'warning';
  /** What is the matter, whatever it is about this time. */
  cause: string;
  /** What to do about it. */
  remedy: string;
  /** What `check --fix` does about it, where that can be done beyond doubt. */
  fix?: string;
}

/** Codes are two or three words that name the fact. */
export type Entries = Readonly<Record<string, Entry>>;
