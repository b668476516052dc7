import { expect, test } from 'vitest';
import { madeFrom, plainText, sectionsOf, templates } from './made-from.ts';

const wanted = [
  '4-management-system/roles-and-authorities',
  '4-management-system/communication-procedure',
  '4-management-system/legal-register',
  '6-service-delivery/continuity-plan',
  '6-service-delivery/continuity-and-availability-requirements',
  '6-service-delivery/availability-plan',
  '6-service-delivery/security-changes-and-incidents-procedure',
  '8-resolution/major-incident-procedure',
  '9-control/emergency-change-procedure',
];

const made = madeFrom(
  {
    name: 'Exemplar',
    edition: '2018',
    roles: ['declarer', 'night-lead', 'activator', 'urgent-board'].map((id) => ({ id, title: `The ${id}` })),
    majorIncidents: { declaredBy: 'declarer' },
    onCall: { declaredBy: 'night-lead', declareAfter: 'PT7M' },
    continuity: { activationAuthority: 'activator', backupInterval: 'P1D' },
    changes: { emergencyAuthority: 'urgent-board', emergencyDecisionWithin: 'PT13M' },
    legal: { owner: 'activator' },
    customers: [
      { id: 'mill', name: 'Mill' },
      { id: 'town', name: 'Town' },
    ],
    services: [
      { id: 'mail', name: 'Mail', customers: ['mill', 'town'], backupInterval: 'PT3H' },
      { id: 'files', name: 'Files', customers: ['mill', 'town'] },
    ],
    agreements: [
      { id: 'mail-town', service: 'mail', customer: 'town', rpo: 'PT2H', backupInterval: 'PT1H' },
      { id: 'files-mill', service: 'files', customer: 'mill', availability: 99.1 },
    ],
  },
  ({ place }) => wanted.includes(place),
);

/** The row of a table that begins with these words. */
const row = (key: string, first: string): string =>
  plainText(made, key)
    .split('\n')
    .find((line) => line.startsWith(`| ${first}`)) ?? '';

/** Whether both texts say all of it. */
function agree(line: string, key: string, said: readonly string[]): void {
  for (const text of [line, plainText(made, key)]) for (const words of said) expect(text).toContain(words);
}

test('who decides in the stead of others is the same in the list of decisions and in the procedures', () => {
  const decision = (name: string) => row('roles-and-authorities', name);
  agree(decision('Major incident is declared'), 'major-incident-procedure', [
    'declarer',
    'night-lead',
    'within 7 minutes',
  ]);
  agree(decision('Continuity plan is activated'), 'continuity-plan', [
    'activator',
    'continuity-manager',
    'of the most critical service affected',
  ]);
  agree(decision('Emergency change'), 'emergency-change-procedure', [
    'urgent-board',
    'top-management',
    'within 13 minutes',
  ]);
});

test('who reports to an authority is the role that watches the duty, wherever it is said', () => {
  const told = [
    row('communication-procedure', 'A report that law demands'),
    plainText(made, 'security-changes-and-incidents-procedure')
      .split('\n')
      .find((line) => line.includes('persons concerned')) ?? '',
  ];
  for (const text of told) expect(text).toMatch(/role that watches the duty/);
  // Nothing else in the library says who reports to one.
  const others = templates()
    .flatMap(({ place, text }) => text.split('\n').map((line) => ({ place, line })))
    .filter(({ line }) => /\breports?\b[^.|]*\bto (an |the )?authorit(y|ies)\b/i.test(line))
    .filter(({ line }) => !line.includes('legal-register'));
  expect(others).toEqual([]);
});

test('the continuity plan says how often each service is backed up, and what single customers have agreed', () => {
  const limits = sectionsOf(made, 'continuity-plan').get('Recovery requirements') ?? '';
  expect(limits).toMatch(
    /Service\s*\|.*Restored within \(RTO\)\s*\|.*Longest loss of data \(RPO\)\s*\|.*Backed up every/,
  );
  expect(limits).toMatch(/\| Mail \|.*Every 3 hours/);
  expect(limits).toMatch(/\| Files \|.*Every day/);
  expect(limits).toMatch(/\| Mail\s*\| Town\s*\| 2 hours\s*\| Every hour/);
  expect(limits).not.toContain('| Mill');
  expect(plainText(made, 'availability-plan')).toMatch(/\| Files\s*\| Mill\s*\| 99.1%/);
});
