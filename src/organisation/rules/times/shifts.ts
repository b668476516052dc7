import { bothOpen, type Open, openAt } from '../../compare-hours.ts';
import { isWorking } from '../../duration.ts';
import { promisedServices } from '../../promise/stated.ts';
import type { Organisation } from '../../schema/organisation.ts';
import { contradiction, type Rule } from '../rule.ts';

/**
 * A result that is told in working time, of work that is done outside it: a release on Sunday would be told on Monday,
 * when the desk has long been answering calls about it. Hours in words are not compared.
 */
export const shifts: Rule = (organisation) => {
  const { releases, calendar } = organisation;
  const working = openAt(calendar.workingHours);
  const late = windowsOf(organisation).filter(({ hours }) => {
    const window = openAt(hours);
    return window !== undefined && working !== undefined && hoursUntil(working, window) > halfADay;
  });
  if (late.length === 0 || !isWorking(releases.informWithin)) return [];
  // A service without a window of its own has the common one.
  const windows = [...Map.groupBy(late, ({ hours }) => hours).values()].flatMap(([first]) => first ?? []);
  const shown = windows.map(({ path, hours }) => `${path}: ${hours}`).join('; ');
  return [
    contradiction(
      'told-next-working-day',
      [
        { path: 'releases.informWithin', value: releases.informWithin },
        { path: 'calendar.workingHours', value: calendar.workingHours },
        ...windows.map(({ path, hours }) => ({ path, value: hours })),
      ],
      `${releases.informWithin} runs in working hours (calendar.workingHours: ${calendar.workingHours}), but work is done outside them (${shown}), and its result would be told half a day later or more.`,
      `Write it by the clock: ${releases.informWithin.replace(' working', '')}.`,
    ),
  ];
};

const halfADay = 12;

const windowsOf = ({ changes, serviceLevels, services, agreements }: Organisation) => [
  { path: 'changes.window', hours: changes.window },
  { path: 'serviceLevels.maintenanceWindow', hours: serviceLevels.maintenanceWindow },
  ...promisedServices({ services }).map(({ id, maintenanceWindow }) => ({
    path: `services.${id}.maintenanceWindow`,
    hours: maintenanceWindow,
  })),
  ...agreements.flatMap(({ id, maintenanceWindow, customers }) => [
    ...said(`agreements.${id}.maintenanceWindow`, maintenanceWindow),
    ...customers.flatMap((row) =>
      said(`agreements.${id}.customers.${row.id}.maintenanceWindow`, row.maintenanceWindow),
    ),
  ]),
];

const said = (path: string, hours: string | undefined) => (hours === undefined ? [] : [{ path, hours }]);

/** The longest time from the end of a window until somebody is at work; none where the two overlap. */
function hoursUntil(working: Open, window: Open): number {
  if (bothOpen(working, window).week.some(Boolean)) return 0;
  const minutes = window.week.length;
  const ends = [...window.week.keys()].filter(
    (minute) => window.week[minute] === 1 && window.week[(minute + 1) % minutes] === 0,
  );
  const waits = ends.map((end) => {
    let waited = 0;
    while (waited < minutes && working.week[(end + 1 + waited) % minutes] === 0) waited += 1;
    return waited;
  });
  return Math.max(0, ...waits) / 60;
}
