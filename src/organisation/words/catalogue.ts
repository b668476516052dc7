import type { EditionYear } from '../../standard/index.ts';
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
  /** How opening hours read. */
  hours: {
    /** At any hour of every day. */
    always: string;
    everyDay: string;
    /** All public holidays, among days. */
    holidays: string;
    /** From one day or time to another. */
    range: string;
    /** One rule, with `{days}` and `{times}`. */
    open: string;
    /** Days, as `{days}`, on which it is not open. */
    closed: string;
    /** A rule, as `{hours}`, that holds in months or weeks alone, `{dates}`. */
    dated: string;
    /** Weeks of a year by their numbers, `{weeks}`: one, several, and those of a range that are `{n}` apart. */
    week: string;
    weeks: string;
    everyWeeks: string;
    /** A day of the week, as `{day}`, by its place in the month. */
    nthDay: string;
    /** Places in a month, from its beginning and from its end. */
    ordinals: Record<'1' | '2' | '3' | '4' | '5' | '-1' | '-2' | '-3' | '-4' | '-5', string>;
  };
  /** How a target of a measure reads, with `{value}` for the figure. */
  direction: Record<'at-least' | 'at-most', string>;
  choices: { [G in ChoiceGroup]: Record<(typeof choices)[G][number], string> };
  /** What goes by other words in a manual of a later edition, by its year. */
  byEdition: Record<
    LaterEdition,
    { choices: { [G in ChoiceGroup]?: Partial<Record<(typeof choices)[G][number], string>> } }
  >;
}

/** An edition whose words are told apart from those of the earliest. */
export type LaterEdition = Exclude<EditionYear, '2011'>;
