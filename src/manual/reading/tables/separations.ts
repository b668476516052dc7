import { type Separation, separations } from '../../../organisation/index.ts';
import { labelText } from '../../model/filled.ts';
import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { textAttributes } from './attributes.ts';
import { refCell } from './cell.ts';
import { grid, headsOf, joined } from './grid.ts';

const columns = ['separations.judge', 'separations.owners', 'separations.why'] as const;

/** `<Separations />`: the roles that a rule of the organisation parts, by the role that approves or audits. */
export function separationTable(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const { organisation, words } = reading;
  for (const path of ['documents.segregation', 'audit.independence']) reading.paths.add(path);
  const groups = Map.groupBy(separations(organisation), ({ judge, judges }) => `${judges} ${judge}`);
  const rows = [...groups.values()].flatMap((group) => (group[0] ? [rowOf(group[0], group, reading)] : []));
  if (rows.length === 0) return [];
  const header = headsOf(columns, words);
  return [grid(header, rows, words, node)];
}

function rowOf({ judge, judges }: Separation, group: readonly Separation[], reading: Reading): Node[][] {
  const { tables } = reading.words;
  const named = (id: string, first: boolean) =>
    refCell(id, { ref: 'role' }, { path: 'roles.title', owner: id }, reading, first);
  const owners = [...new Set(group.map(({ owner }) => owner))];
  const why = `separations.${judges}` as const;
  return [
    named(judge, true),
    joined(
      owners.map((owner, index) => named(owner, index === 0)),
      reading.words,
    ),
    [labelText(tables[why], why)],
  ];
}
