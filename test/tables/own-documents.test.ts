import { expect, test } from 'vitest';
import type { History } from '../../src/manual/control/acts/history.ts';
import { acts, historyOf } from '../control/act-maker.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const list = doc(
  '## Lists\n\n<OwnDocuments />\n\n<Table of="mostCriticalServices" columns="name criticality" />',
  { id: 'list', title: 'List' },
);

const services = [
  { id: 'mail', name: 'Mail', criticality: 'high', customers: [] },
  { id: 'files', name: 'Files', criticality: 'high', customers: [] },
  { id: 'fax', name: 'Fax', criticality: 'critical', status: 'retired' as const, customers: [] },
  { id: 'print', name: 'Print', criticality: 'low', customers: [] },
];

const told = (documents: Record<string, string>) => {
  const made = manualOf({ organisation: { services }, documents: { 'list.mdx': list, ...documents } });
  return made.twin('list');
};

test('documents of one’s own are listed with their clauses, this one too', () => {
  const text = told({ 'night.mdx': doc('Call somebody.', { id: 'night', title: 'Night' }) });
  expect(text).toMatch(/with no ready-made text behind them/);
  expect(text.split('\n').filter((line) => line.startsWith('| ['))).toHaveLength(2);
});

test('one that was withdrawn is no part of the set, from its day on', () => {
  const history: History = {
    document: 'night',
    ...historyOf(acts.approved('1.0', '2026-01-01'), acts.withdrawn('2026-03-01', '2026-03-15')),
    trees: new Map(),
    proven: new Map(),
    files: new Map(),
    disposed: new Map(),
    page: () => undefined,
  };
  const onDay = (day: string) =>
    manualOf({
      organisation: { services },
      documents: { 'list.mdx': list, 'night.mdx': doc('Call somebody.', { id: 'night', title: 'Night' }) },
      approvals: new Map([['night', history]]),
      view: { day },
    }).twin('list');
  expect(onDay('2026-03-14')).toContain('Night');
  expect(onDay('2026-03-15')).not.toContain('Night');
});

test('the highest criticality is that of services in use', () => {
  const text = told({});
  expect(text).toContain('| Mail | High |');
  expect(text).toContain('| Files | High |');
  expect(text).not.toMatch(/Fax|Print/);
});
