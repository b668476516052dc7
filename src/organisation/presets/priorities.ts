import type { OrganisationInput } from '../schema/organisation.ts';

/** Impact, highest first. */
export const presetImpacts = [
  { id: 'high', name: 'High', description: 'A whole service or a whole customer is affected.' },
  { id: 'medium', name: 'Medium', description: 'A group of users or an important function is affected.' },
  { id: 'low', name: 'Low', description: 'One user or a minor function is affected.' },
] satisfies NonNullable<OrganisationInput['impacts']>;

/** Urgency, highest first. */
export const presetUrgencies = [
  { id: 'high', name: 'High', description: 'Work has stopped and there is no way round.' },
  { id: 'medium', name: 'Medium', description: 'Work goes on with loss or by a workaround.' },
  { id: 'low', name: 'Low', description: 'Work is hardly hindered and can wait.' },
] satisfies NonNullable<OrganisationInput['urgencies']>;

/** Four priorities; the two highest run on the clock, the others in working time. */
export const presetPriorities = [
  {
    id: 'p1',
    name: 'P1 critical',
    rank: 1,
    description: 'Work on it starts at once and goes on until service is back.',
    respond: 'PT15M',
    updateEvery: 'PT30M',
    resolve: 'PT4H',
  },
  {
    id: 'p2',
    name: 'P2 high',
    rank: 2,
    description: 'Work on it comes before everything but P1.',
    respond: 'PT30M',
    updateEvery: 'PT2H',
    resolve: 'PT8H',
  },
  {
    id: 'p3',
    name: 'P3 normal',
    rank: 3,
    description: 'Work on it is planned in working hours.',
    respond: 'PT4H working',
    updateEvery: 'P1D working',
    resolve: 'P3D working',
  },
  {
    id: 'p4',
    name: 'P4 low',
    rank: 4,
    description: 'Work on it fits in between.',
    respond: 'P1D working',
    updateEvery: 'P3D working',
    resolve: 'P10D working',
  },
] satisfies NonNullable<OrganisationInput['priorities']>;

/** Priority for impact (outer key) and urgency (inner key). */
export const presetMatrix: Record<string, Record<string, string>> = {
  high: { high: 'p1', medium: 'p2', low: 'p3' },
  medium: { high: 'p2', medium: 'p3', low: 'p4' },
  low: { high: 'p3', medium: 'p4', low: 'p4' },
};
