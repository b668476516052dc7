import type { OrganisationInput } from '../../schema/organisation.ts';
import type { Facts } from '../item.ts';

/** Classification levels, most open first. */
export const classifications = [
  { id: 'public', rank: 1 },
  { id: 'internal', rank: 2 },
  { id: 'confidential', rank: 3 },
  { id: 'strictly-confidential', rank: 4 },
] as const satisfies Facts<NonNullable<OrganisationInput['security']>['classifications']>;

/** Controls any provider of services has; an organisation adds its own. */
export const controls = [
  { id: 'access-control', kind: 'technical', owner: 'service-desk' },
  { id: 'strong-sign-in', kind: 'technical' },
  { id: 'updates', kind: 'technical' },
  { id: 'malware-protection', kind: 'technical' },
  { id: 'backup', kind: 'technical' },
  { id: 'logging', kind: 'technical' },
  { id: 'physical-access', kind: 'physical' },
  { id: 'awareness', kind: 'administrative', owner: 'information-security-manager' },
  { id: 'supplier-access', kind: 'administrative', owner: 'supplier-manager' },
] as const satisfies Facts<NonNullable<OrganisationInput['security']>['controls']>;

/** Five levels of likelihood. */
export const likelihoods = [
  { id: 'rare', score: 1 },
  { id: 'unlikely', score: 2 },
  { id: 'possible', score: 3 },
  { id: 'likely', score: 4 },
  { id: 'almost-certain', score: 5 },
] as const satisfies Facts<NonNullable<OrganisationInput['risk']>['likelihoods']>;

/** Five levels of consequence. */
export const consequences = [
  { id: 'negligible', score: 1 },
  { id: 'minor', score: 2 },
  { id: 'moderate', score: 3 },
  { id: 'major', score: 4 },
  { id: 'severe', score: 5 },
] as const satisfies Facts<NonNullable<OrganisationInput['risk']>['consequences']>;
