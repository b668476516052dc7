import { fieldOfItem, type Organisation, print } from '../../../organisation/index.ts';
import { filledText } from '../../model/filled.ts';
import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { cellOf } from './cell.ts';
import { joined } from './grid.ts';

type Audit = Organisation['audit']['calendar'][number];
type Weighed = Organisation['audit']['weighing'][number];

/** The first day of an audit, with the hours where it is not held in working hours. */
export const auditDay = (audit: Audit, reading: Reading): Node[] => [
  ...printed('audit.calendar', 'on', audit, reading),
  ...inBrackets('audit.calendar', 'hours', audit.hours, reading),
];

/** Where an audit takes place: the place, and the parties whose work is seen there or at theirs. */
export const auditPlace = (audit: Audit, reading: Reading): Node[] =>
  joined(
    [
      printed('audit.calendar', 'place', audit, reading),
      ...audit.parties.map((party) =>
        printed('audit.calendar', 'parties', { ...audit, parties: [party] }, reading),
      ),
    ].filter((nodes) => nodes.length > 0),
    reading.words,
  );

/** What the weighing was read from, with the day where it was not that of the others. */
export const weighedFrom = (weighed: Weighed, reading: Reading): Node[] => [
  ...printed('audit.weighing', 'source', weighed, reading),
  ...inBrackets('audit.weighing', 'on', weighed.on, reading),
];

function printed(
  list: 'audit.calendar' | 'audit.weighing',
  name: string,
  thing: Audit | Weighed,
  reading: Reading,
): Node[] {
  const field = fieldOfItem(list, name);
  const value = thing[name as keyof typeof thing];
  return field ? cellOf(value, field, { path: `${list}.${name}`, owner: thing.id }, reading) : [];
}

function inBrackets(
  list: 'audit.calendar' | 'audit.weighing',
  name: 'hours' | 'on',
  value: string | undefined,
  { words }: Reading,
): Node[] {
  if (value === undefined) return [];
  const kind = name === 'hours' ? 'hours' : 'date';
  const word = words.tables[name === 'hours' ? 'audit.calendar.hours' : 'audit.weighing.on'];
  const text = word.replace(/\{\w+\}/, () => print(value, { kind }, words.print));
  return [filledText(text, { path: `${list}.${name}`, kind, value })];
}
