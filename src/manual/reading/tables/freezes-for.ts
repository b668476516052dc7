import type { Organisation } from '../../../organisation/index.ts';
import { idIn } from '../../model/lists-of-items.ts';
import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { textAttributes } from './attributes.ts';
import { filledColumns } from './columns.ts';
import { rowsAt } from './rows.ts';
import { sentence } from './sentence.ts';
import { drawn } from './table.ts';

type Freeze = Organisation['changes']['freezeWindows'][number];

/**
 * `<FreezesFor />`, in an agreement about a service with a customer: the freezes that hold for both, as the change schedule
 * has them. Nothing where there are none.
 */
export function freezesFor(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const holds = (ids: readonly string[] | undefined, id: string) => !ids?.length || ids.includes(id);
  const rows = (rowsAt('changes.freezeWindows', reading) ?? []).filter(([freeze]) => {
    const { services, customers } = (freeze?.value ?? {}) as Pick<Freeze, 'services' | 'customers'>;
    return (
      holds(services, idIn(reading.item, 'services') ?? '') &&
      holds(customers, idIn(reading.item, 'customers') ?? '')
    );
  });
  if (rows.length === 0) return [];
  const key = 'freezesFor.rest';
  return [
    { type: 'paragraph', children: sentence(reading.words.tables[key], key, {}) },
    ...drawn(rows, filledColumns(['name', 'from', 'to', 'patches', 'allowed'], rows), node, reading),
  ];
}
