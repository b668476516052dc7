/** A text as it was before today's: sentences of a file, and how they read until a day. */
export interface EarlierText {
  /** From the root of the project; a template is overridden by a file of the manual. */
  file: string;
  /** The first day on which today's words stood there; with `from`, words that stood there for a while. */
  until: string;
  /** The first day on which the earlier words stood there; from the beginning when left out. */
  from?: string;
  /** Words of today's file, each once in it, and what stood in their place. */
  words: readonly (readonly [today: string, then: string])[];
}

/** What was done on one day: commands as people would type them, without name of program, root and day. */
export interface Chapter {
  /** ISO 8601. */
  day: string;
  acts: readonly (readonly string[])[];
}
