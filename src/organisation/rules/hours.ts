import { quote } from '../schema-messages.ts';
import { found, type Rule } from './rule.ts';

/** Times in opening hours that no clock shows. 24:00 is the end of a day, as in ISO 8601. */
export const hours: Rule = (_, decisions) =>
  decisions
    .filter(({ decided, field }) => decided && field?.kind === 'hours')
    .flatMap(({ path, value }) =>
      impossibleTimes(String(value)).map((time) =>
        found(
          'impossible-time',
          path,
          `${quote(time)} is not a time of day.`,
          'Write hours from 00 to 23 and minutes from 00 to 59; a day ends at 24:00.',
        ),
      ),
    );

function impossibleTimes(text: string): string[] {
  return [...text.matchAll(/(?<![\d:])(\d{1,3}):(\d{2})(?!\d)/g)]
    .filter(([time, hour, minute]) => time !== '24:00' && (Number(hour) > 23 || Number(minute) > 59))
    .map(([time]) => time);
}
