import { markDefault } from '../model/default-values.ts';
import { type Node, text } from '../model/tree.ts';
import type { Reference } from '../reading/expand/references.ts';
import type { StepNode, StepsNode } from '../reading/expand/steps.ts';
import { referenceTo } from '../reading/tables/cell.ts';
import { joined } from '../reading/tables/grid.ts';
import { formatMessage, type Words } from '../words/words.ts';

/** What is said of a step beside its number and its words. */
export type StepFact = 'who' | 'within' | 'output' | 'accountable' | 'consulted' | 'informed';

const references = (kind: Reference['kind'], ids: readonly string[], words: Words): Node[] =>
  joined(
    ids.map((id, index) => [{ ...referenceTo(kind, id), initial: index === 0 }]),
    words,
  );

const limitOf = ({ within, withinDefault }: StepNode): Node[] => {
  if (within === '') return [];
  return [withinDefault === undefined ? text(within) : markDefault(text(within), withinDefault)];
};

const facts: Readonly<Record<StepFact, (step: StepNode, words: Words) => Node[]>> = {
  who: (step, words) => references('role', step.responsible, words),
  within: limitOf,
  output: (step, words) => references('record', step.output, words),
  accountable: (step, words) => references('role', step.accountable, words),
  consulted: (step, words) => references('role', step.consulted, words),
  informed: (step, words) => references('role', step.informed, words),
};

/** A fact of a step as the tree says it; empty where the step has none. */
export const stepFact = (fact: StepFact, step: StepNode, words: Words): Node[] => facts[fact](step, words);

/**
 * Who answers for the steps of a list, said once: the role for all, and those that answer for some of them instead.
 * Nothing where only single steps name somebody; then each says it itself.
 */
export function answering({ accountable = [] }: StepsNode, steps: readonly StepNode[], words: Words): Node[] {
  if (accountable.length === 0) return [];
  const byRole = Map.groupBy(steps.keys(), (index) => steps[index]?.accountable.join(' ') ?? '');
  byRole.delete(accountable.join(' '));
  const others = [...byRole].flatMap(([roles, indexes]) => {
    const numbers = words.list([...indexes].map((index) => String(index + 1)));
    const said = indexes.length === 1 ? words.answering.oneStep : words.answering.moreSteps;
    return [
      text(`; ${formatMessage(said, { steps: numbers })}: `),
      ...references('role', roles.split(' '), words),
    ];
  });
  return [
    text(`${words.steps.accountable}: `),
    ...references('role', accountable, words),
    ...others,
    text('.'),
  ];
}
