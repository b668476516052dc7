import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { isLonger } from '../fits.ts';
import type { Organisation } from '../schema/organisation.ts';
import { same } from './levels.ts';
import { contradiction, found, type Rule, when } from './rule.ts';

type Priority = Organisation['priorities'][number];

/** Targets of priorities, each by itself and in their order. */
export const priorities: Rule = ({ priorities, calendar, incidents }) => {
  const hours = calendar.workingDayHours;
  const ranked = priorities.toSorted((a, b) => a.rank - b.rank);
  const top = ranked[0];
  return [
    ...when(
      !top,
      found(
        'no-priorities',
        'priorities',
        'There is no priority.',
        'Keep at least one of the ready-made priorities, or write your own.',
      ),
    ),
    ...same('priorities', 'rank', priorities),
    ...priorities.flatMap((priority) => alone(priority, hours)),
    ...ranked.slice(1).flatMap((lower, index) => ordered(ranked[index] ?? lower, lower, hours)),
    ...(top && isLonger(incidents.recordWithin, top.respond, hours)
      ? [
          contradiction(
            'recording-too-slow',
            [
              { path: 'incidents.recordWithin', value: incidents.recordWithin },
              { path: `priorities.${top.id}.respond`, value: top.respond },
            ],
            `A contact may wait ${incidents.recordWithin} to be recorded, longer than the response to ${top.id} (priorities.${top.id}.respond: ${top.respond}).`,
            'Record sooner than the fastest response is due.',
          ),
        ]
      : []),
  ];
};

function alone({ id, respond, updateEvery, resolve }: Priority, hours: number): Unlocated[] {
  return [
    ...when(
      isLonger(respond, resolve, hours),
      found(
        'resolve-before-respond',
        `priorities.${id}.resolve`,
        `Resolution (${resolve}) is shorter than response (${respond}).`,
        'Make resolution the longer of the two.',
      ),
    ),
    ...when(
      isLonger(updateEvery, resolve, hours),
      contradiction(
        'update-too-late',
        [
          { path: `priorities.${id}.updateEvery`, value: updateEvery },
          { path: `priorities.${id}.resolve`, value: resolve },
        ],
        `The first update (${updateEvery}) is due only after the resolution (priorities.${id}.resolve: ${resolve}).`,
        'Update more often than the case takes.',
      ),
    ),
  ];
}

function ordered(higher: Priority, lower: Priority, hours: number): Unlocated[] {
  return (['respond', 'resolve', 'updateEvery'] as const).flatMap((time) =>
    when(
      higher.rank !== lower.rank && isLonger(higher[time], lower[time], hours),
      found(
        'priority-out-of-order',
        `priorities.${higher.id}.${time}`,
        `${higher.id} is slower (${higher[time]}) than the lower ${lower.id} (${lower[time]}).`,
        `Write ${lower[time]} or less.`,
      ),
    ),
  );
}
