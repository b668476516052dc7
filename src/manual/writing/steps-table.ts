import { type Node, paragraph, text } from '../model/tree.ts';
import { isStep, type StepNode, type StepsNode } from '../reading/expand/steps.ts';
import type { Words } from '../words/words.ts';
import { answering, type StepFact, stepFact } from './step-facts.ts';

const cell = (children: Node[]): Node => ({ type: 'tableCell', children });

interface Column {
  label: StepFact | 'number' | 'what';
  cell(step: StepNode, index: number, words: Words): Node[];
  always?: boolean;
}

const fact = (label: StepFact, always = false): Column => ({
  label,
  cell: (step, _, words) => stepFact(label, step, words),
  always,
});

const columns: Column[] = [
  { label: 'number', cell: (_, index) => [text(String(index + 1))], always: true },
  fact('who', true),
  { label: 'what', cell: (step) => step.children, always: true },
  fact('within'),
  fact('output'),
  fact('accountable'),
  fact('consulted'),
  fact('informed'),
];

/** What the style of a place says about tables of steps. */
interface StepsStyle {
  words: Words;
  generatedLists?: boolean;
}

/**
 * Draws the steps of a procedure as a table; a column that no step fills is left out, an empty cell has a dash. Who
 * answers for them is said before the table.
 */
export function stepsTable(
  node: StepsNode,
  { words, generatedLists = true }: StepsStyle,
  render: (nodes: Node[]) => Node[],
): Node[] {
  const steps = node.children.filter(isStep);
  const answers = answering(node, steps, words);
  const used = columns.filter(
    (column) =>
      (column.always || steps.some((step, index) => column.cell(step, index, words).length)) &&
      !(column.label === 'accountable' && answers.length > 0),
  );
  const row = (cells: Node[]): Node => ({ type: 'tableRow', children: cells });
  const table: Node = {
    type: 'table',
    align: used.map(() => null),
    children: [
      row(used.map((column) => cell([text(words.steps[column.label])]))),
      ...steps.map((step, index) =>
        row(
          used.map((column, place) => {
            const content = render(column.cell(step, index, words));
            return cell(content.length > 0 || place === 0 ? content : [text(words.tables.empty)]);
          }),
        ),
      ),
    ],
  };
  return answers.length > 0 && generatedLists ? [paragraph(render(answers)), table] : [table];
}
