import { minutesOfDay, timeOf } from './clock-minutes.ts';
import { bothOpen, gapBetween, type Open, openAt } from './compare-hours.ts';
import { atAnyHour, isDated, parseHours, weekdays } from './opening-hours.ts';

/**
 * The hours that two texts have in common, in the notation of both; empty where there are none. What only people can read
 * cuts nothing, and neither do hours of some weeks that overlap the others in part: the first text stays as it is.
 */
export function hoursInCommon(first: string, second: string): string {
  const [one, other] = [openAt(first), openAt(second)];
  if (!one || !other || gapBetween([first], [second]) === undefined) return first;
  if (gapBetween([second], [first]) === undefined && (other.holiday || !isClosed(one.holiday))) return second;
  if ([first, second].some((text) => parseHours(text)?.some(isDated))) return first;
  const holiday = [one, other].find((open) => isClosed(open.holiday))?.holiday;
  return written({ holiday, ...bothSaid(bothOpen(one, other)) });
}

const isClosed = (holiday: Uint8Array | undefined): boolean =>
  holiday !== undefined && !holiday.some(Boolean);

/** Leaves out what is not known of public holidays, so that something else can stand in its place. */
const bothSaid = ({ week, holiday }: Open): Omit<Open, 'holiday'> & Partial<Open> =>
  holiday ? { week, holiday } : { week };

/** Opening hours in the notation, days alike in one part. */
function written({ week, holiday }: Open): string {
  if (!week.some(Boolean)) return '';
  if (week.every(Boolean) && holiday?.every(Boolean) !== false) return atAnyHour;
  const byDay = weekdays.map((_, day) =>
    spansIn(week.subarray(day * minutesOfDay, (day + 1) * minutesOfDay)),
  );
  const parts = [...new Set(byDay)].flatMap((spans) => {
    if (spans === '') return [];
    const alike = weekdays.filter((_, day) => byDay[day] === spans);
    return [`${named(alike)} ${spans}`];
  });
  return [...parts, ...(holiday ? [`PH ${spansIn(holiday) || 'off'}`] : [])].join('; ');
}

/** Days of a week in their order, those that follow each other as a range: `Mo-We,Fr`. */
const named = (days: readonly string[]): string =>
  days
    .filter((name, index) => !follows(name, days[index - 1]))
    .map((first) => {
      const range = days.slice(days.indexOf(first));
      const end = range.findIndex((name, index) => index > 0 && !follows(name, range[index - 1]));
      const last = range[(end === -1 ? range.length : end) - 1];
      return last === first ? first : `${first}-${last}`;
    })
    .join(',');

const order: readonly string[] = weekdays;

const follows = (day: string, before: string | undefined): boolean =>
  before !== undefined && order.indexOf(day) === order.indexOf(before) + 1;

/** The times of one day, `08:00-12:00,13:00-17:00`. */
function spansIn(day: Uint8Array): string {
  const starts = [...day.keys()].filter((minute) => day[minute] === 1 && day[minute - 1] !== 1);
  return starts
    .map((start) => {
      const end = day.indexOf(0, start);
      return `${timeOf(start)}-${timeOf(end === -1 ? minutesOfDay : end)}`;
    })
    .join(',');
}
