import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { promisedServices } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { heldRole } from './held-role.ts';
import { samePerson } from './people.ts';
import { found, type Rule, when } from './rule.ts';

/** People who would judge what they did themselves, though somebody else is asked to. */
export const judges: Rule = (organisation) =>
  organisation.documents.segregation
    ? [...acceptors(organisation), ...reviewers(organisation), ...watchers(organisation)]
    : [];

/** The role that has the duties of one that texts name. */
const held = ({ mergedRoles }: Organisation, id: string): string =>
  mergedRoles.find((role) => role.id === id)?.into ?? id;

/** A service is accepted by somebody who neither designed it nor led it into live use. */
function acceptors(organisation: Organisation): Unlocated[] {
  const { newServices, roles } = organisation;
  const doers = [...new Set([newServices.designer, newServices.owner])];
  const isOwners = roles.some(
    ({ id, members }) => id === newServices.acceptor && members === 'services.owner',
  );
  const acceptors = isOwners
    ? [...new Set(promisedServices(organisation).map(({ owner }) => owner))]
    : [newServices.acceptor];
  return acceptors.flatMap((id) => {
    const own = doers.filter((doer) => doer !== '' && (doer === id || samePerson(organisation, doer, id)));
    return when(
      heldRole(organisation, id)?.holder.trim() !== '' &&
        heldRole(organisation, id) !== undefined &&
        own.length > 0,
      found(
        'accepts-own-work',
        'newServices.acceptor',
        `Whoever holds ${id} accepts services, and also holds ${own.join(' and ')}, so that they accept what they designed or brought into live use.`,
        'Name another role as acceptor, another holder, or set documents.segregation to false.',
      ),
    );
  });
}

/** A customer that supplies is reviewed by somebody who is not in charge of its satisfaction. */
function reviewers(organisation: Organisation): Unlocated[] {
  const leader = held(organisation, 'service-level-manager');
  return organisation.suppliers.flatMap(({ name, kind, customer }) => {
    const manager = organisation.customers.find(({ id }) => id === customer)?.manager ?? '';
    return when(
      kind === 'customer' &&
        manager !== '' &&
        (manager === leader || samePerson(organisation, manager, leader)),
      found(
        'judges-own-customer',
        `customers.${customer}.manager`,
        `${leader} leads the reviews of ${name} as a supplier, and is in charge of its satisfaction as a customer${manager === leader ? '' : `, as the same person holds ${manager}`}.`,
        'Put another role in charge of this customer.',
      ),
    );
  });
}

/** Whether authorities are told of a security incident is judged by somebody who did not have to prevent it. */
function watchers(organisation: Organisation): Unlocated[] {
  const { legalObligations, security } = organisation;
  const keeper = heldRole(organisation, security.owner)?.holder.trim() ?? '';
  const watching = legalObligations.filter(
    ({ metBy, owner }) => owner !== security.owner && metBy.some((way) => way.startsWith('security.')),
  );
  return [...new Set(watching.map(({ owner }) => owner))].flatMap((id) => {
    const role = heldRole(organisation, id);
    const part = (['holder', 'deputy'] as const).find((one) => role?.[one].trim() === keeper);
    return when(
      keeper !== '' && part !== undefined,
      found(
        'watches-own-security',
        `roles.${id}.${part}`,
        `${keeper === '' ? '' : `The ${part} of ${id}`} judges whether an incident must be reported, and is also responsible for security (${security.owner}).`,
        'Name somebody who does not have to prevent such incidents.',
      ),
    );
  });
}
