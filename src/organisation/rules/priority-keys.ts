import { slipOf } from '../../diagnostics/slip.ts';
import { changeOf } from '../change-of.ts';
import { nearest } from '../fields.ts';
import { quote } from '../schema-messages.ts';
import { found, type Rule } from './rule.ts';

/** Items that are keyed by the id of a priority, of a priority that there is not. */
export const priorityKeys: Rule = (organisation) => {
  const known = organisation.priorities.map(({ id }) => id);
  const keyed = [
    ...(['services', 'suppliers', 'agreements'] as const).flatMap((list) =>
      organisation[list].map(({ id, byPriority }) => ({ at: `${list}.${id}`, byPriority })),
    ),
    ...organisation.agreements.flatMap((agreement) =>
      agreement.customers.map(({ id, byPriority }) => ({
        at: `agreements.${agreement.id}.customers.${id}`,
        byPriority,
      })),
    ),
  ];
  return keyed.flatMap(({ at, byPriority }) =>
    byPriority
      .filter(({ id }) => !known.includes(id))
      .map(({ id }) => {
        const meant = nearest(id, known);
        const told = found(
          'unknown-priority',
          `${at}.byPriority.${id}`,
          `${quote(id)} is not the id of a priority.`,
          meant === undefined
            ? `Write the id of one of priorities: ${known.join(', ')}.`
            : `Did you mean ${meant}?`,
        );
        return {
          ...told,
          ...changeOf(slipOf(id, known), (as) => ({
            path: [...told.path, 'id'],
            was: id,
            as: JSON.stringify(as),
          })),
        };
      }),
  );
};
