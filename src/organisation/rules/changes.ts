import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { isLonger } from '../fits.ts';
import type { Organisation } from '../schema/organisation.ts';
import { contradiction, found, type Rule, when } from './rule.ts';

/** Changes, freezes, emergencies and major incidents. */
export const changes: Rule = ({ changes, releases, majorIncidents, priorities, calendar }) => {
  const urgent = priorities.find(({ id }) => id === majorIncidents.priority);
  return [
    ...changes.freezeWindows.flatMap(({ id, name, from, to }) =>
      when(
        to < from,
        found(
          'freeze-backwards',
          `changes.freezeWindows.${id}.to`,
          `${name} ends (${to}) before it starts (${from}).`,
          'Correct one of the two dates.',
        ),
      ),
    ),
    ...changes.types.flatMap(({ id, name, authority }) =>
      when(
        authority === '',
        found(
          'change-without-authority',
          `changes.types.${id}.authority`,
          `Nobody approves changes of the type ${name}.`,
          'Name a role, for example change-authority.',
        ),
      ),
    ),
    ...when(
      changes.emergencyAuthority === '',
      found(
        'emergency-without-authority',
        'changes.emergencyAuthority',
        'Nobody decides on emergency changes.',
        'Name a role, for example emergency-change-authority.',
      ),
    ),
    ...empty('changes.emergencyCriteria', changes.emergencyCriteria, 'an emergency change'),
    ...empty('releases.emergencyCriteria', releases.emergencyCriteria, 'an emergency release'),
    ...empty('majorIncidents.criteria', majorIncidents.criteria, 'a major incident'),
    ...when(
      isLonger(changes.emergencyDecisionWithin, changes.decideWithin, calendar.workingDayHours),
      found(
        'emergency-too-slow',
        'changes.emergencyDecisionWithin',
        `An emergency change waits longer (${changes.emergencyDecisionWithin}) than any other (${changes.decideWithin}).`,
        'Decide on emergencies sooner.',
      ),
    ),
    ...(urgent ? majorIncident(majorIncidents, urgent, calendar.workingDayHours) : []),
  ];
};

/** What is told in a major incident, against the priority that it has. */
function majorIncident(
  { updateEvery, informTopManagementWithin }: Organisation['majorIncidents'],
  priority: Organisation['priorities'][number],
  hours: number,
): Unlocated[] {
  const at = `priorities.${priority.id}`;
  return [
    ...when(
      isLonger(updateEvery, priority.updateEvery, hours),
      contradiction(
        'news-too-rare',
        [
          { path: 'majorIncidents.updateEvery', value: updateEvery },
          { path: `${at}.updateEvery`, value: priority.updateEvery },
        ],
        `In a major incident news comes less often (${updateEvery}) than for ${priority.id} (${at}.updateEvery: ${priority.updateEvery}).`,
        `Write ${priority.updateEvery} or less.`,
      ),
    ),
    ...when(
      isLonger(informTopManagementWithin, priority.resolve, hours),
      contradiction(
        'told-too-late',
        [
          { path: 'majorIncidents.informTopManagementWithin', value: informTopManagementWithin },
          { path: `${at}.resolve`, value: priority.resolve },
        ],
        `Top management hears of a major incident after ${informTopManagementWithin}, when it should be over (${at}.resolve: ${priority.resolve}).`,
        'Inform top management sooner.',
      ),
    ),
  ];
}

function empty(path: string, criteria: readonly string[], what: string) {
  return when(
    criteria.length === 0,
    found('no-criteria', path, `Nothing says what ${what} is.`, 'Write at least one criterion.'),
  );
}
