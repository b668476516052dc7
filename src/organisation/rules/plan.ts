import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import type { Organisation } from '../schema/organisation.ts';
import { found, type Rule } from './rule.ts';

/** The period of the service management plan, and its activities against it; whether a day has passed is told by `expired-dates.ts`. */
export const plan: Rule = ({ plan: { from, to, activities } }) =>
  from !== undefined && to !== undefined && to < from
    ? [
        found(
          'plan-backwards',
          'plan.to',
          `The period of the plan ends (${to}) before it starts (${from}, plan.from).`,
          'Correct one of the two dates.',
        ),
      ]
    : activities.flatMap((activity) => [
        ...outside(activity, 'from', from, (by, first) => by < first),
        ...outside(activity, 'to', to, (by, last) => by > last),
      ]);

type Activity = Organisation['plan']['activities'][number];

/** ISO 8601 dates compare as texts. */
function outside(
  { id, name, by }: Activity,
  end: 'from' | 'to',
  day: string | undefined,
  isOutside: (by: string, day: string) => boolean,
): Unlocated[] {
  if (by === undefined || day === undefined || !isOutside(by, day)) return [];
  return [
    found(
      'activity-outside-plan',
      `plan.activities.${id}.by`,
      `"${name}" is to be done by ${by}, ${end === 'from' ? 'before the plan begins' : 'after the plan ends'}: ${day} (plan.${end}).`,
      'Write a day within the period, or leave it to the plan whose period holds the day.',
    ),
  ];
}
