import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { isLonger } from '../fits.ts';
import { found, type Rule, when } from './rule.ts';

/** Criticalities, classifications and risk levels in an order that makes sense. */
export const levels: Rule = ({ criticalities, security, risk, calendar }) => {
  const ranked = criticalities.toSorted((a, b) => a.rank - b.rank);
  const order = ranked.slice(1).flatMap((lower, index) => {
    const higher = ranked[index];
    if (!higher) return [];
    const looser = (['rto', 'rpo'] as const).filter((time) =>
      isLonger(higher[time], lower[time], calendar.workingDayHours),
    );
    return [
      ...looser.map((time) =>
        found(
          'recovery-out-of-order',
          `criticalities.${higher.id}.${time}`,
          `${higher[time]} is looser than the ${lower[time]} of the less critical ${lower.id}.`,
          `Write ${lower[time]} or less.`,
        ),
      ),
      ...when(
        higher.availability < lower.availability,
        found(
          'availability-out-of-order',
          `criticalities.${higher.id}.availability`,
          `${higher.availability}% is less than the ${lower.availability}% of the less critical ${lower.id}.`,
          `Write ${lower.availability} or more.`,
        ),
      ),
    ];
  });
  return [
    ...same('criticalities', 'rank', criticalities),
    ...same('security.classifications', 'rank', security.classifications),
    ...same('risk.likelihoods', 'score', risk.likelihoods),
    ...same('risk.consequences', 'score', risk.consequences),
    ...order,
  ];
};

/** Items of a list that share a number which should tell them apart. */
export function same<Key extends string>(
  list: string,
  key: Key,
  items: readonly ({ id: string } & Record<Key, number>)[],
): Unlocated[] {
  return items.flatMap((item, index) => {
    const first = items.slice(0, index).find((other) => other[key] === item[key]);
    return first
      ? [
          found(
            'duplicate-rank',
            `${list}.${item.id}.${key}`,
            `${item.id} and ${first.id} have the same ${key}, ${item[key]}.`,
            `Give each its own ${key}.`,
          ),
        ]
      : [];
  });
}
