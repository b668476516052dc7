import { type Diagnostic, finding, placed } from '../../diagnostics/diagnostic.ts';
import {
  type Decision,
  isClass,
  type Locate,
  type Organisation,
  separations,
} from '../../organisation/index.ts';
import type { Document } from '../model/document.ts';
import { leftOutItems } from '../model/left-out-items.ts';
import { inShort } from '../release/reasons/in-short.ts';

type Naming = Pick<Document, 'number' | 'owner' | 'approver' | 'references' | 'steps' | 'duties'>;

/**
 * Ready-made roles that are left out although texts or fields name them: each told once, with all that names it and the
 * role that could take its duties without approving or auditing what is its own.
 */
export function leftOutRoleProblems(
  documents: readonly Naming[],
  decisions: readonly Decision[],
  organisation: Organisation,
  locate: Locate,
): Diagnostic[] {
  return leftOutItems('roles', decisions).flatMap((id) => {
    const texts = documents.filter((document) => rolesOf(document).includes(id)).map(({ number }) => number);
    const fields = decisions
      .filter(({ field, value }) => field?.ref === 'role' && [value].flat().includes(id))
      .map(({ path }) => path);
    if (texts.length + fields.length === 0) return [];
    const naming = [
      ...(texts.length > 0
        ? [`${texts.length === 1 ? 'the text of' : 'the texts of'} ${inShort(texts)}`]
        : []),
      ...(fields.length > 0
        ? [`${fields.length === 1 ? 'the field' : 'the fields'} ${fields.join(', ')}`]
        : []),
    ].join(', and ');
    const heir = heirOf(id, documents, organisation);
    const isSaid = organisation.leftOut.roles.some((role) => role.id === id);
    return placed(
      locate(isSaid ? ['leftOut', 'roles', id] : ['roles', id, 'use']),
      finding(
        'left-out-role',
        `The role ${id} is left out, but named in ${naming}.`,
        heir === undefined
          ? `Take ${isSaid ? 'it out of leftOut.roles' : 'use: false out'}: each other role would approve or audit what is its own.`
          : `Write ${isSaid ? `{ id: ${id}, sameAs: ${heir} } in roles` : `sameAs: ${heir} beside it`}, or another role that takes its duties${
              texts.length === 0 ? '; or name other roles in these fields' : ''
            }.`,
      ),
    );
  });
}

const rolesOf = ({ owner, approver, references, steps, duties }: Naming): string[] => [
  owner,
  approver,
  ...references.filter(({ kind }) => kind === 'role').map(({ id }) => id),
  ...steps.flatMap(({ accountable }) => accountable),
  ...duties.flatMap(({ by }) => by),
];

/** The first role that would not approve or audit its own work if it had these duties as well. */
function heirOf(id: string, documents: readonly Naming[], organisation: Organisation): string | undefined {
  const apart = organisation.documents.segregation
    ? documents.map(({ owner, approver }) => [owner, approver] as const)
    : [];
  const pairs = [...separations(organisation).map(({ owner, judge }) => [owner, judge] as const), ...apart];
  const barred = new Set(pairs.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : [])));
  return organisation.roles.find((role) => !isClass(role) && !barred.has(role.id))?.id;
}
