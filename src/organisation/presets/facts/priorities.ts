import type { OrganisationInput } from '../../schema/organisation.ts';
import type { Facts } from '../item.ts';

/** Impact, highest first. */
export const impacts = [{ id: 'high' }, { id: 'medium' }, { id: 'low' }] as const satisfies Facts<
  OrganisationInput['impacts']
>;

/** Urgency, highest first. */
export const urgencies = [{ id: 'high' }, { id: 'medium' }, { id: 'low' }] as const satisfies Facts<
  OrganisationInput['urgencies']
>;

/** Four priorities; the two highest run on the clock, the others in working time. */
export const priorities = [
  { id: 'p1', rank: 1, respond: 'PT15M', updateEvery: 'PT30M', resolve: 'PT4H' },
  { id: 'p2', rank: 2, respond: 'PT30M', updateEvery: 'PT2H', resolve: 'PT8H' },
  { id: 'p3', rank: 3, respond: 'PT4H working', updateEvery: 'P1D working', resolve: 'P3D working' },
  { id: 'p4', rank: 4, respond: 'P1D working', updateEvery: 'P3D working', resolve: 'P10D working' },
] as const satisfies Facts<OrganisationInput['priorities']>;

/** Priority for impact (outer key) and urgency (inner key). */
export const matrix: Record<string, Record<string, string>> = {
  high: { high: 'p1', medium: 'p2', low: 'p3' },
  medium: { high: 'p2', medium: 'p3', low: 'p4' },
  low: { high: 'p3', medium: 'p4', low: 'p4' },
};
