import type { OrganisationConfig } from './data/config-types.ts';

/**
 * Gives completion and type errors while you write `content/organisation.ts`; returns what it gets.
 * Only `name` is needed; everything else has a default that you may decide otherwise.
 */
export function defineOrganisation(organisation: OrganisationConfig): OrganisationConfig {
  return organisation;
}
