import { type Node, text } from '../model/tree.ts';
import type { Reference } from '../reading/expand/references.ts';
import { isStep, type StepNode } from '../reading/expand/steps.ts';
import type { Words } from '../words/words.ts';

const cell = (children: Node[]): Node => ({ type: 'tableCell', children });

/** A reference that the step's attributes name rather than its text. */
const named = (kind: Reference['kind'], id: string): Reference => ({
  type: 'reference',
  kind,
  id,
  initial: true,
  children: [],
});

function references(kind: Reference['kind'], ids: readonly string[]): Node[] {
  return ids.flatMap((id, index) => (index === 0 ? [named(kind, id)] : [text(', '), named(kind, id)]));
}

interface Column {
  label: keyof Words['steps'];
  cell(step: StepNode, index: number): Node[];
  always?: boolean;
}

const columns: Column[] = [
  { label: 'number', cell: (_, index) => [text(String(index + 1))], always: true },
  { label: 'who', cell: (step) => references('role', step.responsible), always: true },
  { label: 'what', cell: (step) => step.children, always: true },
  { label: 'within', cell: (step) => (step.within ? [text(step.within)] : []) },
  { label: 'output', cell: (step) => references('record', step.output) },
  { label: 'accountable', cell: (step) => references('role', step.accountable) },
  { label: 'consulted', cell: (step) => references('role', step.consulted) },
  { label: 'informed', cell: (step) => references('role', step.informed) },
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
    (column) => column.always || steps.some((step, index) => column.cell(step, index).length),
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
            const content = render(column.cell(step, index));
            if (place === 0) return cell(numbered(step, content));
            return cell(content.length > 0 ? content : [text(words.tables.empty)]);
          }),
        ),
      ),
    ],
  };
}
