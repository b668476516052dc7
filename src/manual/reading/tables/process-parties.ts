import { processesOf } from '../../../organisation/index.ts';
import { filledText, labelText } from '../../model/filled.ts';
import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { textAttributes } from './attributes.ts';
import { referenceTo } from './cell.ts';
import { grid, headsOf, joined } from './grid.ts';
import { processName } from './processes.ts';

const columns = ['processes.name', 'processes.clause', 'processes.parties'] as const;

/**
 * `<ProcessParties />`: each process of the manual's edition with the other parties that operate a part of it, and the word
 * for none where `otherParties` has no entry for it; so it stands where that list has been entered.
 */
export function processParties(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const { organisation, words } = reading;
  reading.paths.add('otherParties');
  const rows = processesOf(organisation).map(({ id, clause }) => {
    const names = organisation.otherParties.filter(({ process }) => process === id).map(({ name }) => name);
    return [
      processName(id, 'processes.name', reading),
      [{ ...referenceTo('clause', clause), edition: reading.manualEdition, named: {} }],
      names.length === 0
        ? [labelText(words.tables['processes.parties.none'], 'processes.parties.none')]
        : joined(
            [...new Set(names)].map((name) => [
              filledText(name, { path: 'otherParties.name', kind: 'text', value: name }),
            ]),
            words,
          ),
    ];
  });
  return [grid(headsOf(columns, words), rows, words, node)];
}
