import { expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { objectionsTo } from './organisations.ts';

const about = (audit: OrganisationInput['audit'], edition: '2011' | '2018' = '2011'): string[] =>
  objectionsTo({ audit: { interval: 'P1Y', ...audit }, edition }).filter((text) => text.includes('audit.'));

const whole = { id: 'whole', clauses: ['4', '5', '6', '7', '8', '9'] };

test('no calendar is no contradiction', () => {
  expect(about({})).toEqual([]);
});

test('a calendar covers every clause, by numbers of any depth', () => {
  expect(about({ calendar: [whole] })).toEqual([]);
  expect(
    about({ calendar: [{ id: 'half', clauses: ['4', '5', '6.1', '7', '8', '9'] }] }),
  ).toMatchInlineSnapshot(`
    [
      "warning audit.calendar: No audit of the cycle covers 6.2, 6.3.1, 6.3.2, 6.3.3, 6.4, 6.5, 6.6.1, 6.6.2, 6.6.3. Add them to the clauses of an audit.",
    ]
  `);
});

test('the clauses are those of the manual’s edition', () => {
  expect(about({ calendar: [{ ...whole, clauses: [...whole.clauses, '10'] }] }, '2018')).toEqual([]);
  expect(about({ calendar: [{ ...whole, clauses: [...whole.clauses, '10'] }] })).toHaveLength(1);
});

test('one yes of the weighing asks for two audits, two for all of them', () => {
  const calendar = [whole, { id: 'second', clauses: ['9'] }, { id: 'third', clauses: ['4'] }];
  const weighing = (more: object) => [{ id: 'changes', clauses: ['9.2'], ...more }];
  expect(about({ calendar, weighing: weighing({}) })).toEqual([]);
  expect(about({ calendar, weighing: weighing({ important: true }) })).toEqual([]);
  expect(about({ calendar, weighing: weighing({ important: true, unwell: true }) })).toMatchInlineSnapshot(`
    [
      "warning audit.weighing.changes.clauses: Clause 9.2 is in 2 of 3 audits (audit.calendar, days that follow each other counting as one), but its 2 yes ask for 3. Add 9.2 to more audits of audit.calendar.",
    ]
  `);
});

test('a cycle holds as many audits as its interval goes into it', () => {
  const calendar = [whole, { id: 'second', clauses: ['9'] }];
  expect(about({ interval: 'P6M', calendar })).toEqual([]);
  expect(about({ interval: 'P6M', calendar: [] })).toEqual([]);
  expect(about({ interval: 'P6M', calendar: [whole] })).toEqual([
    'warning audit.calendar: 1 of 2 audits of the cycle are entered, days that follow each other counting as one: an audit takes place every P6M (audit.interval), and the cycle is P1Y long (audit.coverage). Enter the others, or lengthen audit.interval.',
  ]);
});

test('no more time lies between two audits than the interval, where all have a day', () => {
  const dated = (...days: (string | undefined)[]) =>
    about({ interval: 'P6M', calendar: days.map((on, index) => ({ ...whole, id: `audit-${index}`, on })) });
  expect(dated('2026-01-10', '2026-07-10')).toEqual([]);
  expect(dated('2026-01-10', undefined, '2026-12-10')).toEqual([]);
  expect(dated('2026-07-11', '2026-01-10')).toMatchInlineSnapshot(`
    [
      "warning audit.calendar: No audit takes place between 2026-01-10 and 2026-07-11, but there is one every P6M (audit.interval), so by 2026-07-10. Plan the audit of 2026-07-11 on 2026-07-10 or earlier, add one in between, or lengthen audit.interval.",
    ]
  `);
});

test('information security is audited as often as its own interval asks', () => {
  const dated = (...days: string[]) =>
    days.map((on, index) => ({
      ...whole,
      id: `audit-${index}`,
      on,
      clauses: index === 1 ? ['4'] : whole.clauses,
    }));
  const told = (auditInterval: string, ...days: string[]) =>
    objectionsTo({ audit: { calendar: dated(...days) }, security: { auditInterval } }).filter((text) =>
      text.includes('security.auditInterval'),
    );
  expect(told('P6M', '2026-01-10', '2026-03-10', '2026-07-10')).toEqual([]);
  expect(told('P1Y', '2026-01-10', '2026-03-10', '2026-08-10')).toEqual([]);
  expect(told('P6M', '2026-01-10', '2026-03-10', '2026-08-10')).toMatchInlineSnapshot(`
    [
      "warning audit.calendar: Clause 6.6 is audited on 2026-01-10, 2026-08-10; before 2026-08-10 more time passes than security.auditInterval (P6M) allows. Add 6.6 to an audit in between, or raise security.auditInterval.",
    ]
  `);
});

test('a clause that meets a duty is weighed as important', () => {
  const told = (metBy: string[], weighing: object[]) =>
    objectionsTo({
      edition: '2011',
      legalObligations: [{ id: 'act', title: 'Act', metBy, owner: 'risk-manager' }],
      audit: { calendar: [{ ...whole }, { ...whole, id: 'second' }], weighing: weighing as [] },
    }).filter((text) => text.includes('a duty hangs'));
  const line = { id: 'line', clauses: ['6.6'], important: true };
  expect(told(['6.6.1', '2018:8.7.2', 'continuity.testInterval'], [line])).toEqual([]);
  // Where nobody has weighed, the weighing is what is missing.
  expect(told(['6.3'], [])).toEqual([]);
  expect(told(['6.3'], [{ ...line, clauses: ['6.3'], important: false, unwell: true }])).toHaveLength(1);
  expect(told(['6.3'], [line])).toMatchInlineSnapshot(`
    [
      "warning audit.weighing: Act is met by 6.3 (legalObligations.act.metBy), but no line of the weighing says that a duty hangs on it. Add a line with clauses: ['6.3'] and important: true, and plan it for the next audit and one more.",
    ]
  `);
});

test('each place in scope has an audit, where audits have places', () => {
  const told = (places: (string | undefined)[], locations = ['hall', 'yard']) =>
    objectionsTo({
      locations: [{ id: 'hall' }, { id: 'yard' }, { id: 'moor' }],
      scope: { locations },
      audit: {
        calendar: places.map((place, index) => ({ ...whole, id: `audit-${index}`, ...(place && { place }) })),
      },
    }).filter((text) => text.includes('No audit of the cycle goes'));
  expect(told([undefined])).toEqual([]);
  expect(told(['hall', 'yard'])).toEqual([]);
  expect(told(['hall'], ['hall'])).toEqual([]);
  expect(told(['hall'])).toMatchInlineSnapshot(`
    [
      "warning audit.calendar: No audit of the cycle goes to Yard (yard), which scope.locations names. Write yard as the place of an audit, or take it out of the scope.",
    ]
  `);
});
