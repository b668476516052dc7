import { areaOf, type Organisation, type Process, print, processesOf } from '../../../organisation/index.ts';
import { markDefaults } from '../../model/default-values.ts';
import { filledText } from '../../model/filled.ts';
import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { textAttributes } from './attributes.ts';
import { refCell, referenceTo, startCell } from './cell.ts';
import { unsaidCell } from './empty-cell.ts';
import { grid, headsOf, joined } from './grid.ts';

const columns = ['processes.name', 'processes.clause', 'processes.owner', 'processes.measures'] as const;

/** `<Processes />`: the processes of the manual's edition with clause, owner and measures, in the order of the clauses. */
export function processes(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const { organisation, words } = reading;
  reading.paths.add('measures.area');
  const rows = processesOf(organisation).map((one) => {
    reading.paths.add(`${one.section}.owner`);
    return [
      processName(one.id, 'processes.name', reading),
      [{ ...referenceTo('clause', one.clause), edition: reading.manualEdition, named: {} }],
      ownerOf(one, reading),
      measuresOf(one, organisation, reading),
    ];
  });
  return [grid(headsOf(columns, words), rows, words, node)];
}

/** A process by its name; `path` says which field names it. */
export const processName = (id: string, path: string, reading: Reading): Node[] => [
  filledText(startCell(print(id, { kind: 'choice', choices: 'measureArea' }, reading.words.print), reading), {
    path,
    kind: 'choice',
    value: id,
  }),
];

function ownerOf({ section, owner }: Process, reading: Reading): Node[] {
  if (owner === '') return unsaidCell(`${section}.owner`, reading);
  const cell = refCell(owner, { ref: 'role' }, { path: `${section}.owner`, owner: section }, reading);
  return markDefaults(cell, `${section}.owner`, reading);
}

function measuresOf({ id }: Process, organisation: Organisation, reading: Reading): Node[] {
  const measures = organisation.measures.filter((measure) => areaOf(measure, organisation) === id);
  if (measures.length === 0) return unsaidCell('measures', reading);
  return joined(
    measures.map(({ id: measure, name }) =>
      markDefaults(
        [filledText(name, { path: 'measures.name', kind: 'text', value: name })],
        `measures.${measure}.name`,
        reading,
      ),
    ),
    reading.words,
  );
}
