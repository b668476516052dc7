import { expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { checkDates } from '../../src/organisation/rules/index.ts';
import { line, nowhere, objectionsTo, organisationOf } from './organisations.ts';

const told = (today: string, input: Partial<OrganisationInput>): string[] =>
  checkDates(organisationOf({ name: 'Example', ...input }), today, nowhere).map(line);

const input: Partial<OrganisationInput> = {
  services: [
    { id: 'mail', name: 'Mail', customers: ['college', 'shop'] },
    { id: 'fax', name: 'Fax', customers: ['shop'], status: 'retired' },
  ],
  customers: [
    { id: 'college', name: 'The college', agreementEnd: '2026-06-30' },
    { id: 'shop', name: 'The shop' },
  ],
  suppliers: [
    { id: 'carrier', name: 'Carrier', services: ['mail'], contractEnd: '2026-06-30' },
    { id: 'host', name: 'Host', services: ['mail'] },
  ],
  externalDocuments: [{ id: 'rules', title: 'House rules', checked: '2025-06-30' }],
};

test('on the last day everything still holds', () => {
  expect(told('2026-06-30', input)).toEqual([]);
});

test('what ran out the day before is told with the day and what to do', () => {
  expect(told('2026-07-01', input)).toMatchInlineSnapshot(`
    [
      "warning suppliers.carrier.contractEnd: The contract with Carrier ended on 2026-06-30. Renew it and write its new last day, or take the supplier out.",
      "warning customers.college.agreementEnd: The agreement with The college ended on 2026-06-30, but it still receives Mail. Renew it and write its new last day, or take college out of the customers of these services.",
      "warning externalDocuments.rules.checked: House rules was last checked for a new edition on 2025-06-30, longer ago than P1Y. Have its owner look and write the day, or lengthen documents.externalReviewInterval.",
    ]
  `);
});

test('a plan, an objective, an activity and the day to give notice pass', () => {
  const planned: Partial<OrganisationInput> = {
    plan: { to: '2026-06-30', activities: [{ id: 'budget', by: '2026-06-30' }] },
    objectives: [{ id: 'calm-nights', due: '2026-06-30' }],
    suppliers: [{ id: 'carrier', name: 'Carrier', contractEnd: '2026-12-31', notice: 'P184D' }],
  };
  expect(told('2026-06-30', planned)).toEqual([]);
  expect(told('2026-07-01', planned)).toMatchInlineSnapshot(`
    [
      "warning plan.to: The period of the service management plan ended on 2026-06-30. Have the next one approved, and write its days in plan.from and plan.to.",
      "warning objectives.calm-nights.due: "Calm nights" was to be reached by 2026-06-30. Write the new day that was decided, or take the objective out.",
      "warning plan.activities.budget.by: "Budget" was to be done by 2026-06-30. Take it out when it is done, or write the new day.",
      "warning suppliers.carrier.contractEnd: The contract with Carrier ends on 2026-12-31, and the day to give notice (suppliers.carrier.notice: P184D) has passed. Write its new last day if it goes on. If it shall end, write \`notice: PT0S\`: there is none left to give.",
    ]
  `);
  const settled = { suppliers: [{ ...planned.suppliers?.[0], id: 'carrier', notice: 'PT0S' }] };
  expect(told('2026-07-01', settled)).toEqual([]);
});

test('an agreement that ended with the last service is past, not overdue', () => {
  const customers = [{ id: 'shop', name: 'The shop', agreementEnd: '2020-01-01' }];
  expect(told('2026-07-01', { customers })).toEqual([]);
  expect(
    told('2026-07-01', { ...input, customers: [...(input.customers ?? []).slice(0, 1), ...customers] }),
  ).toHaveLength(4);
});

test('an external document that nobody ever looked after is told on every day', () => {
  const found = objectionsTo({ externalDocuments: [{ id: 'rules', title: 'House rules' }] });
  expect(found.filter((text) => text.includes('externalDocuments'))).toMatchInlineSnapshot(`
    [
      "warning externalDocuments.rules.checked: Nobody has looked for a new edition of House rules yet. Have its owner look, and write the day, such as 2026-04-01.",
    ]
  `);
});

test('an activity has its day within the period of the plan, or that of one end', () => {
  const by = (day: string) =>
    objectionsTo({
      plan: { from: '2026-04-01', to: '2027-03-31', activities: [{ id: 'fair', name: 'Fair', by: day }] },
    }).filter((objection) => objection.includes('"Fair"'));
  expect(by('2026-03-31')).toMatchInlineSnapshot(`
    [
      "warning plan.activities.fair.by: "Fair" is to be done by 2026-03-31, before the plan begins: 2026-04-01 (plan.from). Write a day within the period, or leave it to the plan whose period holds the day.",
    ]
  `);
  expect(by('2027-04-01')).toMatchInlineSnapshot(`
    [
      "warning plan.activities.fair.by: "Fair" is to be done by 2027-04-01, after the plan ends: 2027-03-31 (plan.to). Write a day within the period, or leave it to the plan whose period holds the day.",
    ]
  `);
  expect([...by('2026-04-01'), ...by('2027-03-31')]).toEqual([]);
});
