import { type Actable, nameCheck, type OpenManual, roleOf } from './open.ts';

/** Field of a document that names the role whose holder or deputy does something about it. */
const byField = { approver: 'approves', owner: 'owns' } as const;

/**
 * Of many documents those that are somebody's to act on, as holder or deputy of the role that `field` names; which others
 * are left out, and whose they are, is told. An objection where none is this person's.
 */
export function ownOf<One extends Actable>(
  manual: OpenManual,
  documents: readonly One[],
  field: keyof typeof byField,
  name: string,
): { documents: One[]; objections: string[] } {
  const does = byField[field];
  const isOwn = ({ entry }: One) => nameCheck(roleOf(manual, entry[field]), name) !== 'not-confirmed';
  const others = documents.filter((one) => !isOwn(one));
  for (const [id, all] of Map.groupBy(others, ({ entry }) => entry[field])) {
    const role = roleOf(manual, id);
    const holder = role?.holder ? `, held by ${role.holder}` : ', which nobody holds yet';
    console.log(
      `Left out: ${all.length} ${all.length === 1 ? 'document' : 'documents'} that ${role?.title ?? id}${holder}, ${does} and not ${name}.`,
    );
  }
  const own = documents.filter(isOwn);
  const objection = `${name} is neither holder nor deputy of a role that ${does} one of these documents. Write who holds it in the config (roles: holder, deputy), or name the documents one by one.`;
  return { documents: own, objections: own.length === 0 ? [objection] : [] };
}
