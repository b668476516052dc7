import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import type { Decision } from '../decisions.ts';
import { listed } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { contradiction, type Rule } from './rule.ts';

/** What the plan says of its objectives and its limits, held against each other and against what was entered beside it. */
export const direction: Rule = (organisation, decisions) => [
  ...alike(organisation),
  ...limits(organisation, decisions),
];

/** Two objectives that the same figure measures and the same mark ends can't be told apart. */
function alike({ objectives }: Organisation): Unlocated[] {
  return objectives.flatMap((one, index) =>
    objectives
      .slice(index + 1)
      .filter(({ measure, target }) => measure !== '' && measure === one.measure && target === one.target)
      .map((other) =>
        contradiction(
          'objectives-alike',
          [
            { path: `objectives.${other.id}.measure`, value: other.measure },
            { path: `objectives.${one.id}.measure`, value: one.measure },
          ],
          `"${other.statement}" and "${one.statement}" are told by the same measure (objectives.${one.id}.measure: ${one.measure}) and reached at the same mark.`,
          `Give one of them another measure, or a mark of its own in objectives.${other.id}.target.`,
        ),
      ),
  );
}

/** Who knows of an issue inside and of no limit has not held one against the other. */
function limits({ edition, plan, context }: Organisation, decisions: readonly Decision[]): Unlocated[] {
  const isNone =
    plan.limits.length === 0 && decisions.some(({ path, decided }) => decided && path === 'plan.limits');
  if (edition !== '2018' || !isNone || context.internalIssues.length === 0) return [];
  return [
    contradiction(
      'limits-without-issues',
      [listed('plan.limits', []), listed('context.internalIssues', context.internalIssues)],
      `The plan knows of no limit (plan.limits: none), beside issues inside the organisation (context.internalIssues: ${context.internalIssues.join(', ')}).`,
      'Write in plan.limits what they hinder, or waive this with the reason why they hinder nothing.',
    ),
  ];
}
