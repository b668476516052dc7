import { isLonger } from '../duration.ts';
import { found, type Rule, when } from './rule.ts';

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
    ...when(
      urgent !== undefined &&
        isLonger(majorIncidents.updateEvery, urgent.updateEvery, calendar.workingDayHours),
      found(
        'news-too-rare',
        'majorIncidents.updateEvery',
        `In a major incident news comes less often (${majorIncidents.updateEvery}) than for ${urgent?.id} (${urgent?.updateEvery}).`,
        `Write ${urgent?.updateEvery} or less.`,
      ),
    ),
    ...when(
      urgent !== undefined &&
        isLonger(majorIncidents.informTopManagementWithin, urgent.resolve, calendar.workingDayHours),
      found(
        'told-too-late',
        'majorIncidents.informTopManagementWithin',
        `Top management hears of a major incident only after it should be over (${urgent?.resolve}).`,
        'Inform top management sooner.',
      ),
    ),
  ];
};

function empty(path: string, criteria: readonly string[], what: string) {
  return when(
    criteria.length === 0,
    found('no-criteria', path, `Nothing says what ${what} is.`, 'Write at least one criterion.'),
  );
}
