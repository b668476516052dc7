import { isClass, type Organisation } from '../../organisation/index.ts';
import type { DecisionEntry, DocumentEntry, RoleEntry } from '../model/manual.ts';
import { rolePath } from '../model/urls.ts';
import type { Words } from '../words/words.ts';
import { dutiesOf } from './duties.ts';
import { enteredDuties } from './entered-duties.ts';
import { documentsBy, namedIn } from './records.ts';
import { membershipsIn } from './role-classes.ts';

/** Every role with its holder, or with its members where it is a class, and the duties gathered from all documents. */
export function roleEntries(
  documents: readonly DocumentEntry[],
  decisions: readonly DecisionEntry[],
  organisation: Organisation,
  words: Words,
): RoleEntry[] {
  const memberships = membershipsIn(documents, organisation, words);
  const duties = dutiesOf(documents, memberships);
  const entered = enteredDuties(decisions, documents, organisation, words);
  const naming = documentsBy(documents, ({ references }) => namedIn(references, 'role'));
  return organisation.roles.map((role): RoleEntry => {
    const { id, title, purpose, holder, deputy, contact, phone, holderPhone, unit, members } = role;
    return {
      id,
      title,
      purpose,
      holder,
      deputy,
      contact,
      phone,
      holderPhone,
      unit: organisation.units.find((candidate) => candidate.id === unit)?.name ?? unit,
      responsibleFor: [...(duties.get(id) ?? []), ...(entered.get(id) ?? [])],
      classWords: isClass(role) ? words.print.catalogue.choices.roleMembers[members] : '',
      members: memberships
        .filter(({ of }) => of === id)
        .map(({ role: member, items }) => ({ role: member, of: items.map(({ name }) => name) })),
      belongsTo: memberships
        .filter(({ role: member }) => member === id)
        .map(({ of, items }) => ({ role: of, of: items.map(({ name }) => name) })),
      merged: organisation.mergedRoles
        .filter(({ into }) => into === id)
        .map((merged) => ({ id: merged.id, title: merged.title })),
      records: organisation.records.filter(({ owner }) => owner === id).map((record) => record.id),
      documents: naming.get(id) ?? [],
      url: rolePath(id),
    };
  });
}
