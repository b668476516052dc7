import { gapBetween } from '../../../organisation/compare-hours.ts';
import { parseHours } from '../../../organisation/opening-hours.ts';
import { idIn } from '../../model/lists-of-items.ts';
import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { textAttributes } from './attributes.ts';
import { filledColumns } from './columns.ts';
import { rowsAt } from './rows.ts';
import { sentence } from './sentence.ts';
import { drawn } from './table.ts';

/**
 * `<OnCallFor />`, in a document made for a service or an agreement about one: in which hours somebody can be called to
 * work on its incidents, for which priorities, and who takes the call. Lines that go beyond the hours in which a customer has
 * agreed to be supported are left out; nothing where none is left.
 */
export function onCallFor(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const service = idIn(reading.item, 'services');
  const agreed = agreedHours(reading);
  const rows = (rowsAt('onCall.coverage', reading) ?? []).filter(([covered]) => {
    const { service: covers, hours = '' } = (covered?.value ?? {}) as { service?: string; hours?: string };
    return covers === service && isWithin(hours, agreed);
  });
  if (rows.length === 0) return [];
  const key = 'onCallFor.called';
  return [
    { type: 'paragraph', children: sentence(reading.words.tables[key], key, {}) },
    ...drawn(rows, filledColumns(['hours', 'priorities', 'answers'], rows), node, reading),
  ];
}

/** Hours of support that a customer has agreed for itself; none where it has those of all. */
function agreedHours({ item }: Reading): string[] {
  const agreement = item?.parts.find(({ list }) => list === 'agreements')?.value;
  const { supportHours, byPriority = [] } = (agreement ?? {}) as {
    supportHours?: string;
    byPriority?: { hours?: string }[];
  };
  return supportHours ? [supportHours, ...byPriority.flatMap(({ hours }) => hours ?? [])] : [];
}

/** Whether hours on call end where those agreed do; nobody is called for a customer beyond them. */
const isWithin = (hours: string, agreed: readonly string[]): boolean =>
  agreed.length === 0 ||
  [hours, ...agreed].some((text) => parseHours(text) === undefined) ||
  gapBetween([hours], agreed) === undefined;
