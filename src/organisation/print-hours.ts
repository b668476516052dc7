import { dates, inPhrase } from './formats.ts';
import {
  atAnyHour,
  type Days,
  type HoursRule,
  months,
  parseHours,
  type Range,
  type TimeSpan,
  type Weeks,
  weekdays,
} from './opening-hours.ts';
import type { Catalogue } from './words/catalogue.ts';

/** What printing of hours needs to know: a part of what printing any value does. */
interface Words {
  /** BCP 47 tag. */
  locale: string;
  catalogue: Catalogue;
}

/** Opening hours in words where the notation was kept to; any other text as it was written. */
export function printHours(value: string, words: Words): string {
  const { hours } = words.catalogue;
  const rules = parseHours(value);
  if (!rules) return value;
  if (value === atAnyHour || value === 'Mo-Su 00:00-24:00') return hours.always;
  return rules.map((rule) => printRule(rule, words)).join('; ');
}

function printRule(rule: HoursRule, words: Words): string {
  const { hours } = words.catalogue;
  const { days, holidays, spans } = rule;
  const when = inPhrase(
    [...days.flatMap((range) => printDays(range, words)), ...(holidays ? [hours.holidays] : [])],
    words,
  );
  const times = inPhrase(
    spans.map((span) => printSpan(span, words)),
    words,
  );
  const said =
    spans.length === 0
      ? hours.closed.replace('{days}', () => when)
      : hours.open.replace('{days}', () => when).replace('{times}', () => times);
  const dates = [
    ...(rule.months.length > 0 ? [printMonths(rule.months, words)] : []),
    ...(rule.weeks.length > 0 ? [printWeeks(rule.weeks, words)] : []),
  ];
  return dated(dates, said, words);
}

/** What is said of hours, after the months and weeks in which it holds. */
const dated = (dates: readonly string[], said: string, { catalogue }: Words): string =>
  dates.reduceRight(
    (rest, date) => catalogue.hours.dated.replace('{dates}', () => date).replace('{hours}', () => rest),
    said,
  );

const printMonths = (ranges: readonly Range[], words: Words): string =>
  inPhrase(
    ranges.map(({ from, to }) =>
      from === to ? monthName(from, words) : printRange(monthName(from, words), monthName(to, words), words),
    ),
    words,
  );

function printWeeks(ranges: readonly Weeks[], words: Words): string {
  const { hours } = words.catalogue;
  const said = ranges.map(({ from, to, step }) => {
    const range = from === to ? String(from) : printRange(String(from), String(to), words);
    return step === 1 ? range : hours.everyWeeks.replace('{weeks}', range).replace('{n}', String(step));
  });
  const [only] = ranges;
  const isOne = ranges.length === 1 && only?.from === only?.to;
  return (isOne ? hours.week : hours.weeks).replace('{weeks}', () => inPhrase(said, words));
}

function printDays({ from, to, nth }: Days, words: Words): string[] {
  const { hours } = words.catalogue;
  if (nth.length > 0) return [nthDay(nth, from, words)];
  if (from === 0 && to === 6) return [hours.everyDay];
  if (to - from < 2) return [...new Set([from, to])].map((day) => dayName(day, words));
  return [printRange(dayName(from, words), dayName(to, words), words)];
}

function nthDay(nth: readonly number[], day: number, words: Words): string {
  const { hours } = words.catalogue;
  const counted = nth.map((position) => hours.ordinals[String(position) as keyof typeof hours.ordinals]);
  return hours.nthDay
    .replace('{nth}', () => inPhrase(counted, words))
    .replace('{day}', () => dayName(day, words));
}

const printSpan = ({ from, to }: TimeSpan, words: Words): string => printRange(from, to, words);

const printRange = (from: string, to: string, { catalogue }: Words): string =>
  catalogue.hours.range.replace('{from}', () => from).replace('{to}', () => to);

/** A moment, `Sa 07:00`, `PH 00:00`, `Dec Su[1] 02:00` or `week 14 Mo 08:00`, in words. */
export function printMoment(value: string, words: Words): string {
  const { month, week, day = '', nth, time = '' } = moment.exec(value)?.groups ?? {};
  const { hours } = words.catalogue;
  const index = (weekdays as readonly string[]).indexOf(day);
  const when =
    index < 0
      ? hours.holidays
      : nth === undefined
        ? dayName(index, words)
        : nthDay([Number(nth)], index, words);
  const dates = [
    ...(month ? [monthName((months as readonly string[]).indexOf(month), words)] : []),
    ...(week ? [hours.week.replace('{weeks}', week)] : []),
  ];
  return dated(
    dates,
    hours.open.replace('{days}', () => when).replace('{times}', () => time),
    words,
  );
}

const moment =
  /^(?:(?<month>[A-Z][a-z]{2}) )?(?:week (?<week>\d+) )?(?<day>[A-Z][a-zA-Z])(?:\[(?<nth>-?\d)\])? (?<time>\S+)$/;

/** The 1st of January 2024 was a Monday. */
const dayName = (day: number, words: Words): string =>
  dates(words, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + day)));

const monthName = (month: number, words: Words): string =>
  dates(words, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month, 1)));
