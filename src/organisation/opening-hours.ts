/** The days of a week as OpenStreetMap and schema.org write them, Monday first. */
export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** The months as the same notation writes them. */
export const months = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** From one to another, both among them: days counted from Monday, months from January, each from 0. */
export interface Range {
  from: number;
  to: number;
}

/** Days of the week, of every week or of some in a month. */
export interface Days extends Range {
  /** Which in the month, 1 to 5, or counted from its end, -1 to -5; none for each of them. */
  nth: readonly number[];
}

/** Weeks of a year by ISO 8601, each of them or one of `step`. */
export interface Weeks extends Range {
  step: number;
}

/** Times of one day, `HH:MM`; one that ends at or before its start ends on the next day. */
export interface TimeSpan {
  from: string;
  to: string;
}

/** One part of opening hours, between two semicolons. */
export interface HoursRule {
  /** Months in which it holds; the whole year where there are none. A range may go beyond the end of the year. */
  months: readonly Range[];
  /** Weeks in which it holds; all where there are none. */
  weeks: readonly Weeks[];
  /** Days of the week that it is for; none where it is for public holidays alone. */
  days: readonly Days[];
  /** Whether it is for public holidays. */
  holidays: boolean;
  /** When it is open; never where the list is empty. */
  spans: TimeSpan[];
}

/** Whether a rule holds in some weeks of the year and not in others. */
export const isDated = ({ months, weeks, days }: HoursRule): boolean =>
  months.length > 0 || weeks.length > 0 || days.some(({ nth }) => nth.length > 0);

const day = `(?:${weekdays.join('|')})`;
const days = String.raw`${day}(?:-${day}|\[-?[1-5](?:,-?[1-5])*\])?`;
const month = `(?:${months.join('|')})`;
const monthRange = `${month}(?:-${month})?`;
const weekRange = String.raw`\d{1,2}(?:-\d{1,2}(?:/\d{1,2})?)?`;
const clock = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const span = `${clock}-(?:${clock}|24:00)`;
const some = (item: string) => `${item}(?:,${item})*`;
const part = new RegExp(
  `^(?:(?<months>${some(monthRange)}) )?(?:week (?<weeks>${some(weekRange)}) )?(?<days>PH|${some(days)}(?:,PH)?) (?<times>off|${some(span)})$`,
);

/** Every day at any hour, as it is usually written. */
export const atAnyHour = '24/7';

/**
 * Takes opening hours apart that are written as OpenStreetMap and schema.org do, in a part of that notation:
 * `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off`, `24/7`, `Su[1] 02:00-06:00`, `Oct-Mar Mo 05:00-07:00`,
 * `week 2-52/2 We 20:00-23:00`. Undefined for any other text, which only people can read.
 */
export function parseHours(value: string): HoursRule[] | undefined {
  if (value === atAnyHour) return parseHours('Mo-Su 00:00-24:00');
  const rules = value.split('; ').map(ruleOf);
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}

function ruleOf(text: string): HoursRule | undefined {
  const written = part.exec(text)?.groups;
  if (!written) return undefined;
  const { months: named = '', weeks: counted = '', days: dayNames = '', times = '' } = written;
  const rule: HoursRule = {
    months: all(named, monthRange).map((range) => rangeOf(range, months)),
    weeks: all(counted, weekRange).map(weeksOf),
    days: all(dayNames, days).map(daysOf),
    holidays: dayNames.endsWith('PH'),
    spans: times === 'off' ? [] : times.split(',').map(spanOf),
  };
  return makesSense(rule) ? rule : undefined;
}

/** From eight to eight is either nothing or a whole day, and from Saturday to Monday a slip as often as not. */
const makesSense = ({ months, weeks, days, holidays, spans }: HoursRule): boolean =>
  spans.every(({ from, to }) => from !== to) &&
  days.every(({ from, to }) => from <= to) &&
  weeks.every(({ from, to, step }) => from >= 1 && from <= to && to <= 53 && step >= 1) &&
  // Public holidays of a season are more than anybody has compared yet.
  !(holidays && months.length + weeks.length > 0);

const all = (text: string, item: string): string[] => text.match(new RegExp(item, 'g')) ?? [];

function rangeOf(name: string, names: readonly string[]): Range {
  const [from = '', to = from] = name.split('-');
  return { from: names.indexOf(from), to: names.indexOf(to) };
}

function daysOf(name: string): Days {
  const [, single, nth] = /^(..)\[(.*)\]$/.exec(name) ?? [];
  return { ...rangeOf(single ?? name, weekdays), nth: nth?.split(',').map(Number) ?? [] };
}

function weeksOf(text: string): Weeks {
  const [range = '', step = '1'] = text.split('/');
  const [from = '', to = from] = range.split('-');
  return { from: Number(from), to: Number(to), step: Number(step) };
}

function spanOf(text: string): TimeSpan {
  const [from = '', to = ''] = text.split('-');
  return { from, to };
}

const opening = new RegExp(
  String.raw`^(?!We,? [a-z])(?:(?:${day}|PH)(?=[-,: \[]|$)|${month}(?:[-,]${month})* (?:week|${day}|PH)|week \d)|^24/`,
);

/** How people write by habit what the notation has in two letters, or as `24/7`. */
const byHabit =
  /^(?:mon?|tue?|wed?|thu?|fri?|sat?|sun?)(?: ?[-–] ?(?:mon?|tue?|wed?|thu?|fri?|sat?|sun?)\b| ?, ?(?:mon?|tue?|wed?|thu?|fri?|sat?|sun?)[-–, ]|:? \d)|^24 ?[x×] ?7\b/i;

/** Whether a text begins like the notation, or much like it, so that its writer most likely meant it. */
export const beginsLikeHours = (value: string): boolean => opening.test(value) || byHabit.test(value);
