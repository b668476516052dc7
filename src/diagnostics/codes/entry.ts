/** What is the same for all diagnostics of a code. */
export interface Entry {
  /** An error stops the build, a warning does not. */
  severity: 'error' | 'warning';
}

/** Codes are two or three words that name the fact. */
export type Entries = Readonly<Record<string, Entry>>;
