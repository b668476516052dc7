import { matches } from '../register-tools/match.ts';

/** A row of the comparison: numbers with the years of their editions, as `2018:8.6.1`, and all its words, folded. */
export interface ComparedRow {
  numbers: readonly string[];
  words: string;
}

const written = /^(?:(\d{4})\s*[:\s]\s*)?(\d+(?:\.\d+)*)\.?$/;

/**
 * Whether what somebody types names a row: a number means the clause and all within it, of the edition whose year stands
 * before it or of either; anything else is looked for in the words.
 */
export function isNamed({ numbers, words }: ComparedRow, query: string): boolean {
  const [, year, number] = written.exec(query.trim()) ?? [];
  if (number === undefined) return matches(words, query);
  return numbers.some((one) => {
    const [edition, clause = ''] = one.split(':');
    return (year === undefined || year === edition) && (clause === number || clause.startsWith(`${number}.`));
  });
}
