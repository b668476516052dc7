import { dayAt, daysFrom, holds } from './calendar-day.ts';
import { minutesOf, minutesOfDay } from './clock-minutes.ts';
import { type HoursRule, isDated, parseHours, type TimeSpan } from './opening-hours.ts';
import type { WallClock } from './today.ts';

/** Whether somebody answers at a moment, and until when that stays so. */
export interface HoursNow {
  open: boolean;
  /** When that changes; undefined where it does not within forty days. */
  until: WallClock | undefined;
  /** Whether it is a public holiday, of which the hours say nothing, so that nobody can tell by them. */
  unsure: boolean;
}

/** Hours of the first Sunday of a month open again within these days; those of a season may not. */
const daysAhead = 40;

/**
 * What opening hours say of a moment; undefined for hours that only people can read. `holidays` are ISO 8601 dates, and
 * `--12-25` for days of every year. A span that goes over midnight belongs to the day on which it begins, a holiday or not.
 */
export function hoursAt(
  hours: string,
  { date, minute }: WallClock,
  holidays: readonly string[],
): HoursNow | undefined {
  const rules = parseHours(hours);
  if (!rules) return undefined;
  const days = new Days(rules, holidays);
  const open = days.isOpen(date, minute);
  return { open, until: days.change(date, minute, open), unsure: days.isUnsure(date) };
}

/** Opening hours on days of the calendar. */
class Days {
  readonly #rules: readonly HoursRule[];
  readonly #holidays: readonly string[];

  constructor(rules: readonly HoursRule[], holidays: readonly string[]) {
    this.#rules = rules;
    this.#holidays = holidays;
  }

  /** Spans of today that have begun, and those of yesterday that go on. */
  isOpen(date: string, minute: number): boolean {
    return (
      this.#spansOn(date).some(({ start, end }) => minute >= start && minute < end) ||
      this.#spansOn(daysFrom(date, -1)).some(({ end }) => minute < end - minutesOfDay)
    );
  }

  /** The first minute after this one at which the answer is another: only where a span begins or ends. */
  change(date: string, minute: number, open: boolean): WallClock | undefined {
    for (let ahead = 0; ahead <= daysAhead; ahead++) {
      const day = daysFrom(date, ahead);
      const found = this.#turns(day).find(
        (at) => (ahead > 0 || at > minute) && this.isOpen(day, at) !== open,
      );
      if (found !== undefined) return { date: day, minute: found };
    }
    return undefined;
  }

  #turns(date: string): number[] {
    const today = this.#spansOn(date).flatMap(({ start, end }) => [start, end]);
    const last = this.#spansOn(daysFrom(date, -1)).map(({ end }) => end - minutesOfDay);
    return [0, ...today, ...last].filter((at) => at >= 0 && at < minutesOfDay).sort((a, b) => a - b);
  }

  isUnsure(date: string): boolean {
    const isAlways = this.#rules.some(
      (rule) => isWhole(rule.spans) && isEveryDay(rule.days) && !isDated(rule),
    );
    return this.#isHoliday(date) && !isAlways && !this.#rules.some(({ holidays }) => holidays);
  }

  #isHoliday(date: string): boolean {
    return this.#holidays.includes(date) || this.#holidays.includes(`-${date.slice(4)}`);
  }

  /** Later rules replace earlier ones on the days that they name; a holiday is a day of the week where none names it. */
  #spansOn(date: string): { start: number; end: number }[] {
    const day = dayAt(Date.parse(`${date}T00:00:00Z`));
    const onHolidays = this.#isHoliday(date) ? this.#rules.findLast(({ holidays }) => holidays) : undefined;
    const rule = onHolidays ?? this.#rules.findLast((one) => holds(one, day));
    return (rule?.spans ?? []).map((span) => {
      const [start, end] = minutesOf(span);
      return { start, end };
    });
  }
}

const isWhole = (spans: readonly TimeSpan[]): boolean =>
  spans.some(({ from, to }) => from === '00:00' && to === '24:00');

const isEveryDay = (days: HoursRule['days']): boolean =>
  days.some(({ from, to, nth }) => from === 0 && to === 6 && nth.length === 0);
