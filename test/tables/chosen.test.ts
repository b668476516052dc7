import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { valuesOfChoice } from '../../src/organisation/index.ts';
import { projectRoot } from '../harness/project.ts';
import { tableOf, tablesOf } from './table-of.ts';

test('the priority matrix has a row for each impact and a column for each urgency', () => {
  expect(tableOf('<PriorityMatrix />', { priorities: [{ id: 'p1', name: 'Drop everything' }] })).toEqual([
    ['Impact', 'Urgency: High', 'Urgency: Medium', 'Urgency: Low'],
    ['High', 'Drop everything', 'P2 high', 'P3 normal'],
    ['Medium', 'P2 high', 'P3 normal', 'P4 low'],
    ['Low', 'P3 normal', 'P4 low', 'P4 low'],
  ]);
});

test('a pair that the matrix leaves out shows a dash', () => {
  const table = tableOf('<PriorityMatrix />', { impacts: [{ id: 'whole-site', name: 'Whole site' }] });
  expect(table.find(([impact]) => impact === 'Whole site')).toEqual(['Whole site', '–', '–', '–']);
});

test('priorities come highest first, with what they mean and their targets in words', () => {
  const table = tableOf('<PriorityTargets />', {
    priorities: [{ id: 'p0', name: 'P0', rank: 0, respond: 'PT5M', updateEvery: 'PT15M', resolve: 'PT1H' }],
  });
  expect(table[0]).toEqual(['Priority', 'Meaning', 'Respond within', 'Update every', 'Resolve within']);
  expect(table[1]).toEqual(['P0', '–', '5 minutes', '15 minutes', '1 hour']);
  expect(table.at(-1)?.slice(0, 3)).toEqual(['P4 low', 'Work on it fits in between.', '1 working day']);
});

test('an agreement has in the row of the most urgent incidents the times that hold for its service and customer', () => {
  const times = (service: object, agreement: object) =>
    tableOf(
      '<PriorityTargets />',
      {
        priorities: [
          { id: 'p2', respond: 'PT40M', resolve: 'PT9H' },
          { id: 'p1', respond: 'PT20M', resolve: 'PT6H' },
        ],
        customers: [{ id: 'acme', name: 'Acme' }],
        services: [{ id: 'mail', name: 'Mail', customers: ['acme'], ...service }],
        agreements: [{ id: 'mail-acme', service: 'mail', customer: 'acme', ...agreement }],
      },
      { each: 'serviceLevelAgreements', title: "'{item.service.name}'" },
    )
      .slice(1, 3)
      .map(([, , respond, , resolve]) => `${respond} ${resolve}`);
  const second = '40 minutes 9 hours';
  expect(times({}, {})).toEqual(['20 minutes 6 hours', second]);
  expect(times({ respond: 'PT10M' }, {})).toEqual(['10 minutes 6 hours', second]);
  expect(times({ respond: 'PT10M', resolve: 'PT5H' }, { resolve: 'PT3H' })).toEqual([
    '10 minutes 3 hours',
    second,
  ]);
});

test('priorities that nobody described show no column of meanings', () => {
  const own = [{ id: '*', use: false }, { id: 'urgent' }, { id: 'other', rank: 2 }];
  const table = tableOf('<PriorityTargets />', { priorities: own });
  expect(table[0]).toEqual(['Priority', 'Respond within', 'Update every', 'Resolve within']);
});

test('things that have a rank come in its order, all others as they were written', () => {
  const ranked = tableOf('<Table of="criticalities" columns="name" />', {
    criticalities: [{ id: 'vital', name: 'Vital', rank: 0 }],
  });
  expect(ranked.flat().slice(0, 2)).toEqual(['Criticality', 'Vital']);
  const written = tableOf('<Table of="customers" columns="name" />', {
    customers: [
      { id: 'b', name: 'B' },
      { id: 'a', name: 'A' },
    ],
  });
  expect(written.flat()).toEqual(['Customer', 'B', 'A']);
});

test('records are those of the front matter, with keeper, place and retention', () => {
  const front = { records: '[change-request, incident-record]' };
  expect(tableOf('<Records />', {}, front)).toEqual([
    ['Record', 'Kept by', 'Where', 'How long'],
    ['Change request', 'Change manager', 'The ITSM tool', '3 years'],
    ['Incident record', 'Incident manager', 'The ITSM tool', '3 years'],
  ]);
});

test('measures and roles come in the order named, measures with target and report', () => {
  const measures = tableOf('<Measures ids="first-contact-resolution incidents-resolved-in-time" />', {
    measures: [{ id: 'first-contact-resolution', target: 70 }],
  });
  expect(measures).toEqual([
    ['Measure', 'Target', 'Source', 'Reported in', 'Measured'],
    ['Incidents solved at first contact', 'At least 70%', 'The ITSM tool', 'Service report', 'Every month'],
    ['Incidents resolved in time', 'At least 90%', 'The ITSM tool', 'Service report', 'Every month'],
  ]);
  const { tables, document } = tablesOf('<Roles ids="service-desk incident-manager" />');
  expect(tables[0]?.map(([role]) => role)).toEqual(['Role', 'Service desk', 'Incident manager']);
  expect(document?.references.map(({ id }) => id)).toEqual(['service-desk', 'incident-manager']);
});

test('measures of a process are also an organisation’s own, and those that only another edition parts from it', () => {
  const names = (edition: '2011' | '2018', body: string, own: object[] = []) =>
    tableOf(body, { edition, measures: own })
      .slice(1)
      .map(([measure]) => measure);
  const calls = [{ id: 'calls', name: 'Calls answered', area: 'incidents' }];
  const ofIncidents = '<Measures ids="incidents-resolved-in-time" process="incidents" />';
  expect(names('2011', ofIncidents)).toEqual(['Incidents resolved in time']);
  expect(names('2011', ofIncidents, calls)).toEqual(['Incidents resolved in time', 'Calls answered']);
  const ofItems = '<Measures ids="cmdb-accuracy" process="configuration" />';
  expect(names('2011', ofItems)).toEqual(['Accuracy of the CMDB', 'Products within their licences']);
  expect(names('2018', ofItems)).toEqual(['Accuracy of the CMDB']);
  const { problems } = tablesOf('<Measures ids="cmdb-accuracy" process="configurations" />');
  expect(problems.join()).toMatch(/"configurations" is not a process\. Did you mean "configuration"\?/);
});

test('one template shows all measures of each process', () => {
  const shown = globSync(join(projectRoot, 'templates/en/**/*.mdx')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<Measures [^>]*process="([^"]+)"/g)].map(([, id]) => id),
  );
  expect(shown.toSorted()).toEqual([...valuesOfChoice('process')].toSorted());
});

test('a plain list becomes bullets, with links where its values have pages', () => {
  const { document, problems } = tablesOf(
    '<List of="audit.methods" />\n\nWho:\n\n<List of="managementReview.attendees" />',
    {
      managementReview: { attendees: ['top-management'] },
    },
  );
  expect(problems).toEqual([]);
  expect(document?.canonical).toBe(
    '- interviews\n- samples of records\n- observation of work\n\nWho:\n\n- [top-management](role:top-management)\n',
  );
});
