import type { QuestionFacts } from './question-facts.ts';

/** What is asked about suppliers and other parties. */
export const factsOfSuppliers = {
  suppliers: {
    step: 'suppliers',
    kind: 'identity',
    example: [
      {
        id: 'fibre',
        name: 'Fibre Company',
        delivers: 'the lines to the schools',
        hours: '24/7',
        resolve: 'PT8H',
      },
    ],
  },
  'suppliers.*.delivers': { step: 'suppliers', kind: 'identity', example: 'the lines to the schools' },
  'suppliers.*.services': { step: 'suppliers', kind: 'identity', example: ['workplace'] },
  'suppliers.*.contract': {
    step: 'suppliers',
    kind: 'law',
    example: 'Line contract of 2025',
    // An internal agreement is filed under the name of the group.
    only: ({ suppliers }, id) => suppliers.find((supplier) => supplier.id === id)?.kind !== 'internal-group',
  },
  'suppliers.*.contractEnd': { step: 'suppliers', kind: 'law', example: '2030-12-31', or: 'notice' },
  'suppliers.*.hours': { step: 'suppliers', kind: 'night', example: '24/7' },
  'suppliers.*.resolve': { step: 'suppliers', kind: 'promise', example: 'PT8H' },
  'suppliers.*.workload': { step: 'suppliers', kind: 'promise', example: 'three lines of 1 Gbit/s' },
  'suppliers.*.runs': { step: 'suppliers', kind: 'promise', example: false },
  'suppliers.*.runsBecause': {
    step: 'suppliers',
    kind: 'promise',
    example: 'it mends its lines by its own procedures',
  },
  'suppliers.*.processes': {
    step: 'suppliers',
    kind: 'promise',
    example: [
      {
        id: 'faults',
        process: 'incidents',
        does: 'Mends a line and says when it will be back',
        counterpart: 'service-desk',
      },
    ],
  },
  'suppliers.*.informationAccess': { step: 'suppliers', kind: 'law', example: false },
  'suppliers.*.access': {
    step: 'suppliers',
    kind: 'law',
    example: [
      {
        id: 'cabinets',
        name: 'Cabinets in the schools',
        kind: 'physical',
        risk: 'a line is pulled',
        proof: 'visitors’ book',
      },
    ],
  },
  'suppliers.*.exceptionCases': {
    step: 'suppliers',
    kind: 'promise',
    example: [{ id: 'flood', name: 'A flood', action: 'Both sides meet the same day' }],
  },
  'suppliers.*.exit': {
    step: 'suppliers',
    kind: 'promise',
    example: 'the lines stay in operation for three months after the end',
  },
  'parent.authority': {
    step: 'suppliers',
    kind: 'law',
    example: 'the managing director',
    only: ({ suppliers }) =>
      suppliers.some(({ kind, escalation }) => kind === 'internal-group' && escalation.length === 0),
  },
  subcontractors: { step: 'suppliers', kind: 'law', example: [] },
  otherParties: {
    step: 'suppliers',
    kind: 'promise',
    example: [{ id: 'night-desk', supplier: 'fibre', process: 'incidents', accountable: 'incident-manager' }],
  },
} as const satisfies Readonly<Record<string, QuestionFacts>>;
