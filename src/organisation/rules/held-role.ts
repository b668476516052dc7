import { isClass } from '../role-classes.ts';
import type { Organisation } from '../schema/organisation.ts';

/** A role that somebody can hold; nothing for a class of roles and for an unknown id. */
export const heldRole = ({ roles }: Organisation, id: string): Organisation['roles'][number] | undefined =>
  roles.find((role) => role.id === id && !isClass(role));
