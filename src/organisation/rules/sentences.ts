import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import type { Organisation } from '../schema/organisation.ts';
import { quote } from '../schema-messages.ts';
import { found, type Rule } from './rule.ts';

/** Lists of sentences that agreements print as points: none of them begins within a sentence. */
export const sentences: Rule = ({ agreements }) =>
  agreements.flatMap((agreement) => {
    const at = `agreements.${agreement.id}`;
    return [
      ...halves(at, agreement),
      ...agreement.customers.flatMap((row) => halves(`${at}.customers.${row.id}`, row)),
    ];
  });

type Lists = Partial<Pick<Organisation['agreements'][number], 'deviations' | 'duties'>>;

/** `[One line, so that …]` is a list of two in YAML, which nobody sees who wrote one sentence. */
const halves = (at: string, { deviations = [], duties = [] }: Lists): Unlocated[] =>
  Object.entries({ deviations, duties }).flatMap(([key, items]) =>
    items.flatMap((item, index) => {
      const before = items[index - 1];
      if (before === undefined || /[.!?]$/.test(before) || !/^\p{Ll}/u.test(item)) return [];
      return [
        found(
          'half-sentence',
          `${at}.${key}`,
          `${quote(item)} begins within a sentence, so that the agreement prints it as a point of its own.`,
          `If it belongs to the text before it, put the whole sentence in quotes: ${quote(`${before}, ${item}`)}.`,
        ),
      ];
    }),
  );
