import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { minutesOfDay } from '../clock-minutes.ts';
import { eitherOpen, type Open, openAt } from '../compare-hours.ts';
import { type Stated, type Supplier, stated } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { found, type Rule, when, withPlaces } from './rule.ts';

/**
 * The calendar of audits against where and when work is done: with parties that carry out processes, at night and at
 * weekends. Hours that only people can read are not compared.
 */
export const auditPresence: Rule = (organisation) =>
  organisation.audit.calendar.length === 0 ? [] : [...ofParties(organisation), ...ofShifts(organisation)];

type Entry = Organisation['audit']['calendar'][number];

/** Parties that carry out processes of ours: those that run some by their own entry, and those that are registered for one. */
function running({ suppliers, otherParties }: Organisation): Supplier[] {
  const registered = new Set(otherParties.map(({ supplier }) => supplier));
  return suppliers.filter(({ id, runs }) => runs || registered.has(id));
}

/** When work is watched in an audit; undefined for hours that only people can read. */
const watched = ({ hours }: Entry, { calendar }: Organisation): Open | undefined =>
  openAt(hours ?? calendar.workingHours);

const meet = (some: Uint8Array, others: Uint8Array): boolean =>
  some.some((minute, index) => minute === 1 && others[index] === 1);

/** A party is audited like our own people: by some audit, and while it works. */
function ofParties(organisation: Organisation): Unlocated[] {
  return running(organisation).flatMap(({ id, name, hours }) => {
    const entries = organisation.audit.calendar.filter(({ parties }) => parties.includes(id));
    if (entries.length === 0)
      return [
        found(
          'party-not-audited',
          'audit.calendar',
          `${name} (${id}) carries out processes of ours, but no audit of the cycle goes there.`,
          `Write parties: [${id}] in an audit.`,
        ),
      ];
    const works = openAt(hours)?.week;
    const seen = entries.flatMap((entry) => watched(entry, organisation) ?? []);
    return when(
      works !== undefined && seen.length === entries.length && !seen.some(({ week }) => meet(week, works)),
      found(
        'shift-not-audited',
        'audit.calendar',
        `${name} works ${hours} (suppliers.${id}.hours), but is audited at other hours: ${entries.map((entry) => `${entry.hours ?? organisation.calendar.workingHours} (${entry.id})`).join(', ')}.`,
        'Write hours in that audit, some of those in which the party works.',
      ),
    );
  });
}

/** Work at night and at weekends, of the desk or of such a party, that no audit of the cycle sees. */
function ofShifts(organisation: Organisation): Unlocated[] {
  const { audit, calendar, serviceDesk } = organisation;
  const working = openAt(calendar.workingHours);
  const seen = audit.calendar.flatMap((entry) => watched(entry, organisation) ?? []);
  if (!working || seen.length < audit.calendar.length) return [];
  const audited = eitherOpen(seen).week;
  const there = [
    stated('serviceDesk.hours', serviceDesk.hours),
    ...running(organisation).map(({ id, hours }) => stated(`suppliers.${id}.hours`, hours)),
  ].flatMap((hours) => hours ?? []);
  return (['night', 'weekend'] as const).flatMap((shift) => {
    const isOf = shift === 'night' ? isNight : isOnClosedDay(working.week);
    const worked = there.filter(({ value }) =>
      openAt(value)?.week.some((minute, at) => minute === 1 && isOf(at)),
    );
    const open = eitherOpen(worked.flatMap(({ value }) => openAt(value) ?? [])).week;
    const isSeen = open.some((minute, at) => minute === 1 && audited[at] === 1 && isOf(at));
    return when(worked.length > 0 && !isSeen, unseen(shift, worked));
  });
}

const unseen = (shift: 'night' | 'weekend', worked: readonly Stated[]): Unlocated => {
  const when = shift === 'night' ? 'at night' : 'on days without working hours';
  return found(
    'shift-not-audited',
    'audit.calendar',
    `People work ${when}, ${withPlaces(worked)}, but no audit of the cycle takes place then.`,
    `Write hours in an audit, such as ${shift === 'night' ? '"Tu 19:00-24:00"' : '"Sa 09:00-13:00"'}.`,
  );
};

/** From ten in the evening to six in the morning. */
function isNight(minuteOfWeek: number): boolean {
  const hour = Math.floor((minuteOfWeek % minutesOfDay) / 60);
  return hour >= 22 || hour < 6;
}

/** By day, on a day of the week that has no working hours. */
const isOnClosedDay = (working: Uint8Array) => (minuteOfWeek: number) => {
  const start = Math.floor(minuteOfWeek / minutesOfDay) * minutesOfDay;
  return !isNight(minuteOfWeek) && !working.subarray(start, start + minutesOfDay).includes(1);
};
