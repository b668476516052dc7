import type { Organisation } from '../schema/organisation.ts';

/** Says whether two different roles are held by the same person; roles nobody holds never are. */
export function samePerson({ roles }: Organisation, one: string, other: string): boolean {
  const holder = (id: string) => roles.find((role) => role.id === id)?.holder.trim() ?? '';
  return one !== other && holder(one) !== '' && holder(one) === holder(other);
}
