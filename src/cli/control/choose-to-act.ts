import type { Party } from '../../manual/control/acts/act.ts';
import { actsOf } from '../../manual/control/acts/history.ts';
import { standingOn } from '../../manual/control/acts/standing.ts';
import { type Choice, choose } from './choose.ts';
import { ownOf } from './left-out.ts';
import { type Controlled, controlled } from './open.ts';
import type { Chooser } from './record.ts';

/** Whether a party is the one that somebody names by place, id or name. */
export const isNamed =
  (asked: string) =>
  ({ party, name }: Party): boolean =>
    [party, party.split('.')[1], name].includes(asked);

/** The documents whose latest version awaits a party. */
export const awaitedFrom =
  (asked: string, name: string): Chooser =>
  (all, manual, day) => {
    const awaiting = all.filter((one) => standingOn(one.history, day).pending?.awaiting.some(isNamed(asked)));
    const parties = all.flatMap(({ history }) =>
      actsOf(history, 'approved').flatMap(({ needs }) => needs ?? []),
    );
    const names = [...new Set(parties.map(({ party }) => party))].sort();
    if (awaiting.length > 0) return ownOf(manual, awaiting, 'owner', name);
    if (parties.some(isNamed(asked)))
      return { documents: [], objections: [`No version awaits the consent of "${asked}" on ${day}.`] };
    const hint =
      names.length > 0
        ? `There are ${names.join(', ')}.`
        : 'No approval so far needs the consent of anybody.';
    return { documents: [], objections: [`No approval names a party "${asked}". ${hint}`] };
  };

/** Documents by their names, or all that a rule finds; exactly one of the two. */
export function namedOr(
  documents: readonly string[],
  all: true | undefined,
  found: Chooser,
): readonly string[] | Chooser {
  if (documents.length > 0 && !all) return documents;
  if (documents.length === 0 && all) return found;
  return () => ({
    documents: [],
    objections: ['Name documents by id or number, or choose all with --all, and not both.'],
  });
}

/** The documents of a kind whose text is in force as it is; the others are told. */
export const reviewable =
  (choice: Choice, name: string): Chooser =>
  (_all, manual, day) => {
    const { documents, objections } = choose(controlled(manual), [], choice);
    const holds = (one: Controlled) =>
      standingOn(one.history, day).inForce !== undefined && one.published.control.state !== 'changed';
    const left = documents.filter((one) => !holds(one));
    for (const { entry } of left)
      console.log(`Left out: ${entry.number} ${entry.title}, whose text of today is not in force.`);
    if (objections.length > 0) return { documents: [], objections };
    if (left.length === documents.length)
      return { documents: [], objections: ['None of these documents is in force as it is.'] };
    return ownOf(manual, documents.filter(holds), 'approver', name);
  };
