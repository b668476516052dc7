import type { Unlocated } from '../../../diagnostics/diagnostic.ts';
import { canFit } from '../../fits.ts';
import { holdsNotice, neededNotices, shortestNotice, usualLeadTime } from '../../promise/notice-needed.ts';
import type { Stated, Supplier } from '../../promise/stated.ts';
import type { Organisation } from '../../schema/organisation.ts';
import { contradiction, type Rule } from '../rule.ts';

/** How long before parties announce changes of their own, against what we need to handle one and to tell customers. */
export const partyNotice: Rule = (organisation) =>
  organisation.suppliers.flatMap((party) => {
    const { id, changeNotice } = party;
    if (changeNotice === undefined) return [];
    const announced = { path: `suppliers.${id}.changeNotice`, value: changeNotice };
    const told = untold(party, announced, organisation);
    return told.length > 0 ? told : beforeLeadTime(party, announced, organisation);
  });

/** Customers would be told too late. */
function untold(party: Supplier, announced: Stated, organisation: Organisation): Unlocated[] {
  const short = neededNotices(party, organisation).filter(
    (needed) => !holdsNotice(announced.value, needed, organisation.calendar.workingDayHours),
  );
  const [first] = short;
  if (!first) return [];
  const owed = short.map((needed) => needed.owed);
  const shown = (values: readonly Stated[]) => values.map(({ path, value }) => `${path} (${value})`);
  return [
    contradiction(
      'party-announces-late',
      [announced, ...first.handling, ...owed],
      `${party.name} announces changes of its own ${announced.value} before, which does not hold ${shown(first.handling).join(' + ')} and then the notice that customers are owed, ${shown(owed).join(' or ')}.`,
      remedy(party, organisation),
    ),
  ];
}

/** The change would start sooner than our own rules let any start that is decided by itself. */
function beforeLeadTime(party: Supplier, announced: Stated, organisation: Organisation): Unlocated[] {
  const lead = usualLeadTime(organisation);
  const served = neededNotices(party, organisation).length > 0;
  if (!served || !lead || canFit([lead.value], announced.value, organisation.calendar.workingDayHours))
    return [];
  return [
    contradiction(
      'party-announces-late',
      [announced, lead],
      `${party.name} announces changes of its own ${announced.value} before, but a change starts ${lead.value} after it was asked for at the earliest (${lead.path}).`,
      remedy(party, organisation),
    ),
  ];
}

const remedy = (party: Supplier, organisation: Organisation): string =>
  `Agree ${shortestNotice(party, organisation)} or more, or leave it out here once that is agreed.`;
