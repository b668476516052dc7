import type { ChoiceGroup, choices } from '../schema/choices.ts';

/** Words for one and for several (and for what else a language counts by), with `{n}` for the number. */
export type CountedWord = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** All words this folder prints, in one language. */
export interface Catalogue {
  /** Language code, such as `en`. */
  language: string;
  /** Locale that is used when the organisation's locale belongs to another language. */
  locale: string;
  yes: string;
  no: string;
  /** Units of working time. */
  working: Record<'week' | 'day' | 'hour' | 'minute', CountedWord>;
  /** How a target of a measure reads, with `{value}` for the figure. */
  direction: Record<'at-least' | 'at-most', string>;
  choices: { [G in ChoiceGroup]: Record<(typeof choices)[G][number], string> };
}
