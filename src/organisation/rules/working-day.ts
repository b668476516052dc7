import { workingDays } from '../working-day.ts';
import { contradiction, type Rule } from './rule.ts';

/** The length of a working day, by which times are compared, against the hours in which the clock of working time runs. */
export const workingDay: Rule = ({ calendar }) => {
  const path = 'calendar.workingDayHours';
  const days = [...new Set(workingDays(calendar.workingHours))].toSorted((a, b) => a - b);
  if (days.length === 0 || days.includes(calendar.workingDayHours)) return [];
  return [
    contradiction(
      'working-day-unlike-hours',
      [
        { path, value: String(calendar.workingDayHours) },
        { path: 'calendar.workingHours', value: calendar.workingHours },
      ],
      `A working day counts ${calendar.workingDayHours} hours, but no day of ${calendar.workingHours} (calendar.workingHours) is that long: ${days.join(' or ')}.`,
      `Leave ${path} out, or write breaks into the hours, such as Mo-Fr 08:00-12:00,13:00-17:00.`,
    ),
  ];
};
