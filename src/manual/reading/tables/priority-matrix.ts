import { markDefaults } from '../../model/default-values.ts';
import { filledText, labelText } from '../../model/filled.ts';
import type { Node } from '../../model/tree.ts';
import { valueAt } from '../../model/value-at.ts';
import { formatMessage } from '../../words/words.ts';
import type { Reading } from '../context.ts';
import { textAttributes } from './attributes.ts';
import { refCell } from './cell.ts';
import { reportEmpty } from './empty.ts';
import { grid } from './grid.ts';

/** `<PriorityMatrix />`: the priority for each impact (down) and urgency (across). */
export function priorityMatrix(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const { impacts, urgencies, priorityMatrix: matrix } = reading.organisation;
  const { tables } = reading.words;
  for (const path of ['impacts', 'urgencies', 'priorities', 'priorityMatrix']) reading.paths.add(path);
  const missing = impacts.length === 0 ? 'impacts' : urgencies.length === 0 ? 'urgencies' : undefined;
  if (missing) {
    reportEmpty(missing, node, reading);
    return [];
  }
  const named = (path: string, name: string, words = name) =>
    filledText(words, { path, kind: 'text', value: name });
  const across = urgencies.map(({ name }) =>
    named('urgencies.name', name, formatMessage(tables['priorityMatrix.urgency'], { name })),
  );
  const rows = impacts.map((impact) => [
    [named('impacts.name', impact.name)],
    ...urgencies.map((urgency) => {
      const priority = valueAt(matrix, `${impact.id}.${urgency.id}`);
      const source = { path: 'priorityMatrix', owner: impact.id };
      if (typeof priority !== 'string') return [];
      const cell = refCell(priority, { ref: 'priority' }, source, reading);
      return markDefaults(cell, `priorityMatrix.${impact.id}.${urgency.id}`, reading);
    }),
  ]);
  return [
    grid(
      [labelText(tables['priorityMatrix.impact'], 'priorityMatrix.impact'), ...across],
      rows,
      reading.words,
      node,
    ),
  ];
}
