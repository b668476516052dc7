import type { Organisation } from '../schema/organisation.ts';
import { heldRole } from './held-role.ts';
import { found, type Rule, when } from './rule.ts';

/** Whether the next step, where nobody of a role answers, reaches anybody who was not called already. */
export const ladders: Rule = (organisation) =>
  laddersOf(organisation).flatMap(({ of, first, next }) => {
    const [called, reached] = [peopleOf(organisation, first), peopleOf(organisation, next)];
    return when(
      first !== next && reached.length > 0 && reached.every((name) => called.includes(name)),
      found(
        'fallback-same-people',
        `roles.${next}.deputy`,
        `Where nobody of ${first} answers for ${of}, ${next} is called, and that is ${reached.length > 1 ? 'the same people' : 'the same person'}.`,
        `Name another holder or deputy for ${first} or ${next}.`,
      ),
    );
  });

/** Who is called, and who in the place of those who do not answer, by the id of the role that texts say. */
function laddersOf(organisation: Organisation): { of: string; first: string; next: string }[] {
  const { changes, majorIncidents, onCall, continuity, mergedRoles } = organisation;
  const held = (id: string) => mergedRoles.find((role) => role.id === id)?.into ?? id;
  return [
    { of: 'an emergency change', first: changes.emergencyAuthority, next: held('top-management') },
    { of: 'a major incident', first: majorIncidents.declaredBy, next: onCall.declaredBy },
    {
      of: 'the activation of the continuity plan',
      first: continuity.activationAuthority,
      next: held('continuity-manager'),
    },
  ];
}

/** Names of the holder and the deputy of a role. */
function peopleOf(organisation: Organisation, id: string): string[] {
  const role = heldRole(organisation, id);
  return [role?.holder, role?.deputy].map((name) => name?.trim() ?? '').filter((name) => name !== '');
}
