import { expect, test } from 'vitest';
import { defaultsIn } from '../../src/manual/model/default-values.ts';
import type { Node } from '../../src/manual/model/tree.ts';
import { read, withoutControl } from './manual-of.ts';

const body = 'Within {org.incidents.recordWithin}.';

const marked = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) =>
    JSON.stringify(node.data?.['hProperties'] ?? '').includes('"default-value"')
      ? (node.children ?? []).map(({ value = '' }) => value)
      : marked(node.children ?? []),
  );

test('a value that nobody has decided is marked on the page and counted, a decided one is not', () => {
  const open = read(body);
  expect(marked(open.page())).toEqual(['15 minutes']);
  expect(defaultsIn({ key: 'sample' }, open.made.manual.decisions)).toBe(1);
  const decided = read(body, { organisation: { incidents: { recordWithin: 'PT15M' } } });
  expect(marked(decided.page())).toEqual([]);
  expect(defaultsIn({ key: 'sample' }, decided.made.manual.decisions)).toBe(0);
});

test('what is kept and approved carries no such mark, the twin a sign', () => {
  const decided = read(body, { organisation: { incidents: { recordWithin: 'PT15M' } } });
  expect(read(body).document?.canonical).toBe(decided.document?.canonical);
  expect(withoutControl(read(body).document?.twin)).toContain('Within 15 minutes†.');
  expect(withoutControl(decided.document?.twin)).toContain('Within 15 minutes.');
});

test('it is marked wherever it stands: in a heading, a step, a cell of a table, a list, the matrix', () => {
  const places = [
    '## Within {org.incidents.recordWithin}',
    '<Steps>\n<Step role="service-desk" within={org.incidents.recordWithin}>Record it.</Step>\n</Steps>',
    '<Table of="priorities" columns="name resolve" />',
    '<List of="incidents.closureCodes" />',
    '<PriorityMatrix />',
    '<Measures ids="first-contact-resolution" />',
  ];
  for (const place of places) expect([place, marked(read(place).page()).length]).not.toEqual([place, 0]);
});

test('what an item of the organisation decides is not marked, the cell beside it is', () => {
  const cells = marked(
    read('<Table of="priorities" columns="name resolve" />', {
      organisation: { priorities: [{ id: 'p1', name: 'Burning', resolve: 'PT1H' }] },
    }).page(),
  );
  expect(cells).not.toContain('Burning');
  expect(cells).not.toContain('1 hour');
  expect(cells).toContain('8 hours');
});

test('a cell that is made of several values marks each by itself, and says them all', () => {
  const organisation = {
    suppliers: [{ id: 'owls', name: 'Owls' }],
    locations: [{ id: 'yard', name: 'Yard' }],
    services: [{ id: 'mail', name: 'Mail' }],
    audit: {
      calendar: [
        { id: 'night', on: '2026-05-19', hours: 'Tu 19:00-24:00', clauses: ['8'], parties: ['owls'] },
        { id: 'day', on: '2026-05-18', clauses: ['8'], place: 'yard', parties: ['owls'] },
      ],
      weighing: [
        { id: 'late', on: '2026-06-01', clauses: ['8'], source: 'a complaint' },
        { id: 'early', clauses: ['9'], source: 'a report' },
      ],
    },
    onCall: {
      coverage: [
        { id: 'mail', service: 'mail', hours: '24/7', priorities: ['p1'], requests: true },
        { id: 'all', service: 'mail', hours: '24/7', requests: true },
      ],
    },
  };
  const table = (columns: string) => {
    const { document, page } = read(`<Table of="${columns.replace(' ', '" columns="')}" />`, {
      organisation,
    });
    return { cells: marked(page()), twin: withoutControl(document?.twin) };
  };
  const calendar = table('audit.calendar on place');
  expect(calendar.cells).toEqual([]);
  expect(calendar.twin).toContain('| 19 May 2026 (Tuesday, 19:00 to 24:00) | Owls |');
  expect(calendar.twin).toContain('| 18 May 2026 | Yard and Owls |');
  const weighing = table('audit.weighing source');
  expect(weighing.twin).toContain('| a complaint (weighed on 1 June 2026) |');
  expect(weighing.twin).toContain('| a report |');
  const coverage = table('onCall.coverage hours priorities');
  expect(coverage.twin).toContain('| P1 critical and requests |');
  expect(coverage.twin).toContain('| All† and requests |');
});
