import { holdsNotice, neededNotices, shortestNotice } from '../../promise/notice-needed.ts';
import type { Stated } from '../../promise/stated.ts';
import { contradiction, type Rule } from '../rule.ts';

/** How long before parties announce changes of their own, against what we need to handle one and to tell customers. */
export const partyNotice: Rule = (organisation) =>
  organisation.suppliers.flatMap((party) => {
    const { id, name, changeNotice } = party;
    if (changeNotice === undefined) return [];
    const short = neededNotices(party, organisation).filter(
      (needed) => !holdsNotice(changeNotice, needed, organisation.calendar.workingDayHours),
    );
    const [first] = short;
    if (!first) return [];
    const owed = short.map((needed) => needed.owed);
    const shown = (values: readonly Stated[]) => values.map(({ path, value }) => `${path} (${value})`);
    return contradiction(
      'party-announces-late',
      [{ path: `suppliers.${id}.changeNotice`, value: changeNotice }, ...first.handling, ...owed],
      `${name} announces changes of its own ${changeNotice} before, which does not hold ${shown(first.handling).join(' + ')} and then the notice that customers are owed, ${shown(owed).join(' or ')}.`,
      `Agree ${shortestNotice(party, organisation)} or more, or leave it out here once that is agreed.`,
    );
  });
