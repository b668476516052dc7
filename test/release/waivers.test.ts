import { expect, test } from 'vitest';
import { manualData } from '../../src/manual/data/data.ts';
import { registerOf } from '../../src/manual/registers/index.ts';
import { judgedWaivers, type Reason, type Waiver } from '../../src/manual/release/waivers.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { type GateManual, gateManual } from './gate-of.ts';

const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  id: 'w',
  use: true,
  code: 'vacant-role-in-step',
  paths: ['change-manager'],
  values: ['vacant'],
  reason: 'Hired in spring',
  approver: 'top-management',
  until: '2026-12-31',
  ...more,
});

const step = '<Steps>\n<Step role="change-manager">Look.</Step>\n</Steps>';
const manualWith = (waivers: Waiver[], more: GateManual = {}) =>
  gateManual({
    documents: { a: step },
    ...more,
    organisation: { waivers, ...more.organisation },
  });
/** Codes that are told of waivers and of what they may be for, whether a release is asked for or not. */
const told = (made: ReturnType<typeof gateManual>) => ({
  problems: made.manual.problems.filter(({ code }) => code.includes('waive')).map(({ code }) => code),
  against: made.gate().reasons.filter(({ code }) => code === 'vacant-role-in-step').length,
  waived: made.gate().waived.map(({ message }) => message),
  states: made.manual.waivers.map(({ state }) => state),
});

test('an active waiver lets its reason pass until its last day, and the release says so', () => {
  for (const day of ['2026-06-01', '2026-12-31'])
    expect(told(manualWith([waiver()], { day }))).toEqual({
      problems: [],
      against: 0,
      waived: [
        'Until 2026-12-31 the waiver "w" lets pass: Nobody holds the role Change manager (change-manager), which steps name in PRC-8.1.',
      ],
      states: ['active'],
    });
});

test('a waiver whose day has passed lets nothing pass, and is told', () => {
  const made = manualWith([waiver()], { day: '2027-01-01' });
  expect(told(made)).toEqual({ problems: ['lapsed-waiver'], against: 1, waived: [], states: ['over'] });
  expect(made.manual.problems.at(-1)?.message).toContain('until 2026-12-31, and that day has passed');
});

test('a waiver lapses when something else stands there than was waived', () => {
  const text = '{org.incidents.recordWithin}';
  const waived = waiver({ code: 'unaccepted-default', paths: ['incidents.recordWithin'], values: ['PT10M'] });
  const made = manualWith([waived], { documents: { a: text } });
  expect(told(made)).toMatchObject({ problems: ['lapsed-waiver'], waived: [], states: ['changed'] });
  expect(made.manual.problems.at(-1)?.message).toContain('as "PT10M"; there is "PT15M" now');
  const same = manualWith([{ ...waived, values: ['PT15M'] }], { documents: { a: text } });
  expect(told(same)).toMatchObject({ problems: [], states: ['active'] });
});

test('a waiver that lets nothing pass is told, with what to do', () => {
  const made = manualWith([waiver()], {
    organisation: { roles: [{ id: 'change-manager', holder: 'Ida' }] },
  });
  expect(told(made)).toEqual({ problems: ['unused-waiver'], against: 0, waived: [], states: ['unused'] });
  expect(made.manual.problems.at(-1)?.hint).toBe('Take the waiver out.');
});

test('of another day than that of the build nobody is told that a waiver lets nothing pass', () => {
  const held = { organisation: { roles: [{ id: 'change-manager', holder: 'Ida' }] } };
  expect(told(manualWith([waiver()], { ...held, isOtherDay: true }))).toMatchObject({
    problems: [],
    states: ['unused'],
  });
  const over = manualWith([waiver({ until: '2026-05-31' })], { isOtherDay: true });
  expect(told(over)).toMatchObject({ problems: ['lapsed-waiver'], against: 1 });
});

test('a waiver is for one kind of reason alone', () => {
  const made = manualWith([waiver({ code: 'unapproved-document', paths: ['a'], values: ['none'] })]);
  expect(told(made)).toMatchObject({ problems: ['lapsed-waiver'], against: 1 });
});

test('one waiver may be about several things, and lapses for those alone that changed', () => {
  const several = waiver({
    paths: ['change-manager', 'incident-manager'],
    values: ['vacant', 'vacant'],
  });
  const made = manualWith([several], {
    organisation: { roles: [{ id: 'incident-manager', holder: 'Ida' }] },
  });
  expect(told(made)).toMatchObject({ problems: ['unused-waiver'], against: 0, states: ['active', 'unused'] });
  expect(made.manual.problems.at(-1)?.hint).toBe('Take "incident-manager" and its value out.');
});

test('of several reasons about one thing a waiver lets pass those whose values it has', () => {
  const found = (value: string): Reason => ({
    code: 'lost-link',
    found: { subject: 'a', value, place: { file: 'a.mdx', line: 1, column: 1 }, message: '', hint: '' },
  });
  const reasons = [found('x'), found('y')];
  const states = (values: string[]) =>
    judgedWaivers(
      [waiver({ code: 'lost-link', paths: values.map(() => 'a'), values })],
      reasons,
      '2026-06-01',
    ).map(({ state }) => state);
  expect(states(['x'])).toEqual(['active']);
  expect(states(['x', 'y'])).toEqual(['active', 'active']);
  expect(states(['x', 'z'])).toEqual(['active', 'changed']);
  expect(states(['x', 'y', 'z'])).toEqual(['active', 'active', 'unused']);
});

test('a waiver that can not be understood is an error with what was meant, and told once', () => {
  const faults = (more: Partial<Waiver>) => {
    const { problems } = manualWith([waiver(more)]).manual;
    return problems
      .filter(({ code }) => code.includes('waive'))
      .map(({ code, severity, hint }) => [code, severity, hint]);
  };
  expect(faults({ paths: ['change-manger'] })).toEqual([
    ['unknown-waived', 'error', 'Did you mean "change-manager"?'],
  ]);
  expect(faults({ code: 'unanswered-point', paths: ['8.1-33'], values: ['gap'] })).toEqual([
    ['unknown-waived', 'error', 'Did you mean "8.1-3"?'],
  ]);
  expect(faults({ code: 'unaccepted-default', paths: ['incident.recordWithin'] })).toEqual([
    ['unknown-waived', 'error', 'Did you mean "incidents.recordWithin"?'],
  ]);
  expect(faults({ code: 'overdue-review', paths: ['zzzzzzz'] })).toEqual([
    ['unknown-waived', 'error', 'Write the id of a document.'],
  ]);
  expect(faults({ values: ['vacant', 'vacant'] })[0]?.[0]).toBe('unequal-waiver');
});

test('values that are personal or confidential, or that only drafts speak from, are withheld', () => {
  const secret = 'Jo Doe';
  const sensitive = manualWith(
    [waiver({ code: 'unaccepted-default', paths: ['customers.acme.contact'], values: [secret] })],
    { organisation: { customers: [{ id: 'acme', name: 'Acme', contact: secret }] } },
  );
  expect(told(sensitive)).toMatchObject({ problems: ['sensitive-waiver'] });
  const draft = {
    documents: { a: '{org.incidents.recordWithin}' },
    organisation: { incidents: {} },
  };
  const drafted = waiver({
    code: 'unaccepted-default',
    paths: ['incidents.recordWithin'],
    values: ['PT15M'],
  });
  const released = manualWith([drafted], { ...draft, publication: 'approved' });
  const shown = manualWith([drafted], draft);
  const cellOf = ({ manual }: typeof released) => {
    const { columns, rows } = registerOf('waivers', manual, wordsOf('en', 'en-GB'));
    return rows[0]?.[columns.findIndex(({ title }) => title === 'As it was then')];
  };
  expect(cellOf(shown)).toBe('PT15M');
  expect(cellOf(released)).toBe('[withheld]');
  expect(cellOf(sensitive)).toBe('[withheld]');
  const unissued = waiver({ code: 'unapproved-document', paths: ['a'], values: ['0123456789ab'] });
  expect(cellOf(manualWith([unissued], draft))).toBe('0123456789ab');
  expect(cellOf(manualWith([unissued], { ...draft, publication: 'approved' }))).toBe('[withheld]');
  const holds = ({ manual }: typeof released, text: string) =>
    JSON.stringify(manualData(manual, { name: 'test', version: '0' })).includes(text);
  expect([holds(sensitive, secret), holds(released, 'PT15M'), holds(shown, 'PT15M')]).toEqual([
    false,
    false,
    true,
  ]);
});

test('the register of waivers says what each is about, and leads there', () => {
  const { manual } = manualWith([
    waiver(),
    waiver({ id: 'p', code: 'unanswered-point', paths: ['8.1-3'], values: ['gap'] }),
    waiver({ id: 'd', code: 'unapproved-document', paths: ['a'], values: ['then'] }),
  ]);
  const { rows } = registerOf('waivers', manual, wordsOf('en', 'en-GB'));
  expect(rows.map(([thing]) => thing)).toEqual([
    [{ text: 'Change manager', url: 'roles/change-manager/' }],
    [{ text: '8.1-3', url: 'clauses/8.1/#req-8.1-3' }],
    [{ text: 'PRC-8.1 Sample', url: 'documents/a/' }],
  ]);
  const coverage = registerOf('coverage', manual, wordsOf('en', 'en-GB'));
  const until = coverage.columns.findIndex(({ title }) => title === 'Waived until');
  expect(coverage.rows.map((row) => row[until]).filter((cell) => cell !== null)).toEqual(['2026-12-31']);
});
