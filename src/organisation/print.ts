import { parseDuration } from './duration.ts';
import type { Field } from './fields.ts';
import { dates, inPhrase, lists, numbers, plurals } from './formats.ts';
import { printHours } from './print-hours.ts';
import type { Ref } from './schema/field.ts';
import type { Organisation } from './schema/organisation.ts';
import type { Catalogue, CountedWord } from './words/catalogue.ts';

/** What printing needs to know besides the value. */
export interface Words {
  /** BCP 47 tag; the catalogue's own locale is used when its language is another one. */
  locale: string;
  catalogue: Catalogue;
  /** ISO 4217 code of amounts; EUR when left out. */
  currency?: string;
  /** Name of what an id points to; the id itself is printed where it says nothing. */
  nameOf?: (ref: Ref, id: string) => string | undefined;
}

type Print = (value: never, words: Words, field: Pick<Field, 'choices' | 'ref'>) => string;

const byKind: Record<Field['kind'], Print> = {
  text: (value: string, words, field) => named(value, words, field),
  hours: (value: string, words) => printHours(value, words),
  url: (value: string) => value,
  email: (value: string) => value,
  phone: (value: string) => value,
  list: (value: readonly string[], words, field) =>
    printList(
      value.map((item) => named(item, words, field)),
      words,
    ),
  number: (value: number, words) => numbers(words, {}).format(value),
  count: (value: number, words) => numbers(words, {}).format(value),
  percent: (value: number, words) =>
    numbers(words, { style: 'percent', maximumFractionDigits: 6 }).format(value / 100),
  money: (value: number, words) => printMoney(value, words),
  flag: (value: boolean, words) => (value ? words.catalogue.yes : words.catalogue.no),
  choice: (value: string, words, field) => printChoice(value, words, field),
  duration: (value: string, words) => printDuration(value, words),
  interval: (value: string, words) => printInterval(value, words),
  target: (value: string, words) => printDuration(value, words),
  date: (value: string, words) => printDate(value, { dateStyle: 'long' }, words),
  monthDay: (value: string, words) =>
    // Any leap year: only month and day are shown.
    printDate(`2024-${value.slice(2)}`, { day: 'numeric', month: 'long' }, words),
};

/** A value as it stands in a document. What is not given prints as the empty text. */
export function print(value: unknown, field: Pick<Field, 'kind' | 'choices' | 'ref'>, words: Words): string {
  if (value === undefined || value === null) return '';
  return byKind[field.kind](value as never, words, field);
}

/** Target of a measure with its direction: "at least 95%"; what can be neither passed nor undercut is printed alone. */
export function printMeasureTarget(
  measure: Pick<Organisation['measures'][number], 'direction' | 'target' | 'unit'>,
  words: Words,
): string {
  const { direction, target, unit } = measure;
  const intlUnit = unit === 'hours' ? 'hour' : unit === 'days' ? 'day' : undefined;
  const value =
    unit === 'percent'
      ? print(target, { kind: 'percent' }, words)
      : numbers(words, intlUnit ? { style: 'unit', unit: intlUnit, unitDisplay: 'long' } : {}).format(target);
  const isLimit = direction === 'at-least' ? unit === 'percent' && target === 100 : target === 0;
  return isLimit ? value : words.catalogue.direction[direction].replace('{value}', () => value);
}

/** A list of finished texts in one phrase: "a, b and c". */
export function printList(items: readonly string[], words: Words): string {
  return inPhrase(items, words);
}

function named(value: string, words: Words, field: Pick<Field, 'ref'>): string {
  return (field.ref && value !== '' ? words.nameOf?.(field.ref, value) : undefined) ?? value;
}

function printChoice(value: string, { catalogue }: Words, field: Pick<Field, 'choices'>): string {
  const group: Readonly<Record<string, string>> = field.choices ? catalogue.choices[field.choices] : {};
  return Object.hasOwn(group, value) ? (group[value] ?? value) : value;
}

function printMoney(value: number, words: Words): string {
  const currency = words.currency ?? 'EUR';
  const digits = { trailingZeroDisplay: 'stripIfInteger' as const };
  try {
    return numbers(words, { style: 'currency', currency, ...digits }).format(value);
  } catch {
    // An unknown currency is a problem of its own; the amount stays readable.
    return `${currency} ${numbers(words, {}).format(value)}`;
  }
}

function printDate(value: string, style: Intl.DateTimeFormatOptions, words: Words): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return value;
  return dates(words, { ...style, timeZone: 'UTC' }).format(date);
}

function durationInWords(value: string, words: Words): string {
  const duration = parseDuration(value);
  if (!duration) return value;
  const parts = duration.parts.map((part) => {
    const counted = duration.working ? workingWord(words.catalogue, part.unit) : undefined;
    return counted
      ? countedText(part.value, counted, words)
      : numbers(words, { style: 'unit', unit: part.unit, unitDisplay: 'long' }).format(part.value);
  });
  return lists(words, { type: 'unit', style: 'narrow' }).format(parts);
}

/** Words of a length of time are worked out once: a config has hundreds of them, and few differ. */
const durations = new WeakMap<Catalogue, Map<string, string>>();

function printDuration(value: string, words: Words): string {
  const known = durations.get(words.catalogue) ?? new Map<string, string>();
  durations.set(words.catalogue, known);
  const key = `${words.locale} ${value}`;
  const printed = known.get(key) ?? durationInWords(value, words);
  known.set(key, printed);
  return printed;
}

// "every month", but "every 6 months": a lone 1 is left out.
function printInterval(value: string, words: Words): string {
  const [part, ...more] = parseDuration(value)?.parts ?? [];
  if (part?.value !== 1 || more.length > 0) return printDuration(value, words);
  const unit = numbers(words, { style: 'unit', unit: part.unit, unitDisplay: 'long' });
  const word = unit.formatToParts(1).find((piece) => piece.type === 'unit');
  return word?.value ?? printDuration(value, words);
}

function workingWord(catalogue: Catalogue, unit: string): CountedWord | undefined {
  const working: Readonly<Record<string, CountedWord>> = catalogue.working;
  return working[unit];
}

function countedText(value: number, word: CountedWord, words: Words): string {
  const rule = plurals(words, {}).select(value);
  return (word[rule] ?? word.other).replace('{n}', numbers(words, {}).format(value));
}
