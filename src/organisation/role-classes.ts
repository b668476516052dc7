import { processesOf } from './processes.ts';
import type { Organisation } from './schema/organisation.ts';
import { isNotRetired } from './service-status.ts';

/** Whether a role is a class of roles, which others belong to and nobody holds. */
export const isClass = (role: Pick<Organisation['roles'][number], 'members'> | undefined): boolean =>
  role !== undefined && role.members !== 'none';

/** A role that belongs to a class, and one thing for which it does. */
export interface Member {
  role: string;
  /** Id of the service, process or unit. */
  id: string;
}

/** Who belongs to a class as far as the config tells: the owners of documents stand in the documents. */
export function membersIn(
  { members }: Pick<Organisation['roles'][number], 'members'>,
  organisation: Organisation,
): Member[] {
  const found: Member[] =
    members === 'services.owner'
      ? organisation.services.filter(isNotRetired).map(({ id, owner }) => ({ id, role: owner }))
      : members === 'units.head'
        ? organisation.units.map(({ id, head }) => ({ id, role: head }))
        : members === 'processOwners'
          ? processesOf(organisation).map(({ id, owner }) => ({ id, role: owner }))
          : [];
  return found.filter(({ role }) => role !== '');
}
