import { afterEach, expect, test } from 'vitest';
import { agree, withdraw } from '../../src/cli/control/acts.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { tellDue } from '../../src/cli/due.ts';
import { type DueItem, dueItems } from '../../src/manual/entries/due.ts';
import type { Manual, WaiverEntry } from '../../src/manual/model/manual.ts';
import { type ControlManual, controlManual, ownDocument } from './control-manual.ts';

const manuals: ControlManual[] = [];
afterEach(() => Promise.all(manuals.splice(0).map((manual) => manual.remove())));

const organisation = `name: Quince Street IT
documents: { reviewReminder: P10D }
roles:
  - { id: top-management, holder: Ada Quince }
  - { id: incident-manager, holder: Ida Quince }
customers:
  - { id: acme, name: Acme, contact: Jo Doe }
  - { id: bolt, name: Bolt, contact: Al Doe }
`;

/** A note that goes on the first of June, and a paper whose customers have not agreed. */
async function twoDocuments(): Promise<ControlManual> {
  const manual = await controlManual({
    'content/organisation.yaml': organisation,
    ...ownDocument('note', 'Words.'),
    ...ownDocument('paper', 'Words.', 'consent: [customers]\n'),
  });
  manuals.push(manual);
  const ada = { name: 'Ada Quince', yes: true, summary: 'First' } as const;
  const done = [
    await manual.on('2026-04-01', (root) => approve(['note'], { root, ...ada })),
    await manual.on('2026-04-01', (root) => approve(['paper'], { root, ...ada, from: '2026-06-03' })),
    await manual.on('2026-04-02', (root) =>
      withdraw(['note'], { root, name: 'Ada Quince', reason: 'Over', from: '2026-06-01' }),
    ),
  ];
  expect(done.map(({ code, err }) => [code, err])).toEqual([0, 0, 0].map((code) => [code, '']));
  return manual;
}

const dueOn = async (manual: ControlManual, day: string, days?: number) => {
  const { out } = await manual.on(day, (root) =>
    tellDue({ root, format: 'json', ...(days === undefined ? {} : { days }) }),
  );
  const told = JSON.parse(out) as { days: number; due: DueItem[] };
  return { days: told.days, due: told.due.map((one) => [one.day, one.kind, one.document, one.party ?? '']) };
};

test('a withdrawal ahead and consents awaited are due, as long ahead as owners are reminded', async () => {
  const manual = await twoDocuments();
  expect(await dueOn(manual, '2026-05-21')).toEqual({ days: 10, due: [] });
  expect((await dueOn(manual, '2026-05-22')).due).toEqual([['2026-06-01', 'withdrawal', 'note', '']]);
  expect(await dueOn(manual, '2026-05-21', 13)).toEqual({
    days: 13,
    due: [
      ['2026-06-01', 'withdrawal', 'note', ''],
      ['2026-06-03', 'consent', 'paper', 'Acme'],
      ['2026-06-03', 'consent', 'paper', 'Bolt'],
    ],
  });
  const agreed = { name: 'Ida Quince', with: 'acme', person: 'Jo Doe' };
  await manual.on('2026-05-25', (root) => agree(['paper'], { root, ...agreed }));
  // A day that has passed brings nothing more; a consent is still awaited.
  expect((await dueOn(manual, '2026-07-01')).due).toEqual([['2026-06-03', 'consent', 'paper', 'Bolt']]);
  await manual.on('2026-05-26', (root) => agree(['paper'], { root, ...agreed, with: 'bolt' }));
  expect((await dueOn(manual, '2026-05-26', 13)).due).toEqual([
    ['2026-06-01', 'withdrawal', 'note', ''],
    ['2026-06-03', 'in-force', 'paper', ''],
  ]);
});

test('it is told in words, as a table and for Markdown', async () => {
  const manual = await twoDocuments();
  const told = async (format: 'text' | 'markdown') =>
    (await manual.on('2026-05-30', (root) => tellDue({ root, format }))).out.split('\n');
  const [, goes, awaited] = await told('text');
  expect(goes).toMatch(/^2026-06-01 {2}goes out of force +GDE-8\.1\S* +The note +1\.0 +Incident manager$/);
  expect(awaited).toMatch(
    /^2026-06-03 {2}consent of Acme awaited +GDE-8\.1\S* +The paper +1\.0 +Incident manager$/,
  );
  expect((await told('markdown'))[3]).toMatch(
    /^\| 2026-06-03 \| consent of Acme awaited \| GDE-8\.1\S* The paper \| 1\.0 \|/,
  );
});

test('a waiver is due on its last day, once for all that it lets pass, while it is needed', () => {
  const line = (more: Partial<WaiverEntry>) =>
    ({
      id: 'no-plan',
      name: '8.1-3',
      approver: 'lead',
      until: '2026-08-01',
      state: 'active',
      ...more,
    }) as WaiverEntry;
  const itemsOf = (...waivers: WaiverEntry[]) =>
    dueItems({
      ...{ documents: [], withdrawn: [], coming: [] },
      roles: [{ id: 'lead', title: 'Lead' }],
      waivers,
    } as unknown as Manual);
  expect(itemsOf(line({}), line({ name: '8.1-4' }), line({ name: '8.1-5', state: 'unused' }))).toEqual([
    {
      kind: 'waiver',
      day: '2026-08-01',
      ...{ document: '', number: '', version: '', title: '8.1-3, 8.1-4', url: 'registers/waivers/' },
      ...{ owner: 'lead', ownerTitle: 'Lead', waiver: 'no-plan' },
    },
  ]);
  expect(itemsOf(line({ state: 'over' }))).toHaveLength(1);
  expect(itemsOf(line({ state: 'unused' }), line({ id: 'other', state: 'changed' }))).toEqual([]);
});
