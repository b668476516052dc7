import type { ClauseEntry, Manual } from '../model/manual.ts';

/** A section of the edition with something told for each of its leaf clauses. */
export interface SectionOf<Part> {
  section: ClauseEntry;
  parts: readonly Part[];
}

/** Goes by section through the leaf clauses; clauses without a part are left out, and sections without any. */
export function bySection<Part>(
  { clauses }: Manual,
  of: (clause: ClauseEntry) => Part | undefined,
): SectionOf<Part>[] {
  const leaves = clauses.filter(({ leaf }) => leaf);
  return clauses
    .filter(({ parent }) => parent === null)
    .map((section) => ({
      section,
      parts: leaves
        .filter(({ number, ancestors }) => (ancestors[0] ?? number) === section.number)
        .flatMap((clause) => of(clause) ?? []),
    }))
    .filter(({ parts }) => parts.length > 0);
}
