import { clauseOf, sectionNumber } from './shown-manual.ts';

/** A clause as headings and choices name it: "8 Resolution processes". */
export const sectionLabel = ({ number, title }: { number: string; title: string }): string =>
  `${number} ${title}`;

/** The sections that some clauses stand in, a line each. */
export const sectionLabels = (clauses: readonly string[]): string =>
  [...new Set(clauses.map(sectionNumber))]
    .flatMap((number) => clauseOf(number) ?? [])
    .map(sectionLabel)
    .join('\n');
