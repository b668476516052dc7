import { type Node, text } from '../model/tree.ts';
import type { Reference } from '../reading/expand/references.ts';
import { isStep, type StepNode } from '../reading/expand/steps.ts';
import { joined } from '../reading/tables/grid.ts';
import type { Words } from '../words/words.ts';

const cell = (children: Node[]): Node => ({ type: 'tableCell', children });

/** A reference that the step's attributes name rather than its text. */
const named = (kind: Reference['kind'], id: string, initial: boolean): Reference => ({
  type: 'reference',
  kind,
  id,
  initial,
  children: [],
});

const references = (kind: Reference['kind'], ids: readonly string[], words: Words): Node[] =>
  joined(
    ids.map((id, index) => [named(kind, id, index === 0)]),
    words,
  );

interface Column {
  label: keyof Words['steps'];
  cell(step: StepNode, index: number, words: Words): Node[];
  always?: boolean;
}

const columns: Column[] = [
  { label: 'number', cell: (_, index) => [text(String(index + 1))], always: true },
  { label: 'who', cell: (step, _, words) => references('role', step.responsible, words), always: true },
  { label: 'what', cell: (step) => step.children, always: true },
  { label: 'within', cell: (step) => (step.within ? [text(step.within)] : []) },
  { label: 'output', cell: (step, _, words) => references('record', step.output, words) },
  { label: 'accountable', cell: (step, _, words) => references('role', step.accountable, words) },
  { label: 'consulted', cell: (step, _, words) => references('role', step.consulted, words) },
  { label: 'informed', cell: (step, _, words) => references('role', step.informed, words) },
];

/**
 * Draws the steps of a procedure as a table; a column that no step fills is left out, an empty cell has a dash.
 * `numbered` writes the number of a step, in its first cell.
 */
export function stepsTable(
  node: Node,
  words: Words,
  render: (nodes: Node[]) => Node[],
  numbered: (step: StepNode, number: Node[]) => Node[] = (_, number) => number,
): Node {
  const steps = (node.children ?? []).filter(isStep);
  const used = columns.filter(
    (column) => column.always || steps.some((step, index) => column.cell(step, index, words).length),
  );
  const row = (cells: Node[]): Node => ({ type: 'tableRow', children: cells });
  return {
    type: 'table',
    align: used.map(() => null),
    data: { hProperties: { class: 'steps' } },
    children: [
      row(used.map((column) => cell([text(words.steps[column.label])]))),
      ...steps.map((step, index) =>
        row(
          used.map((column, place) => {
            const content = render(column.cell(step, index, words));
            if (place === 0) return cell(numbered(step, content));
            return cell(content.length > 0 ? content : [text(words.tables.empty)]);
          }),
        ),
      ),
    ],
  };
}
