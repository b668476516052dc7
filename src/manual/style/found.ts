import type { Finding } from '../../diagnostics/diagnostic.ts';

/** What a check found in a passage: where in its words, and which. */
export interface Found extends Finding {
  at: number;
  words: string;
  /** What to write in their place, where that can only be one thing. */
  instead?: string;
}
