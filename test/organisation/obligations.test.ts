import { describe, expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { objectionsTo } from './organisations.ts';

type Obligation = Partial<NonNullable<OrganisationInput['legalObligations']>[number]>;

/** What is said about one obligation, with more of the config beside it. */
const about = (obligation: Obligation, more: Partial<OrganisationInput> = {}): string[] =>
  objectionsTo({
    customers: [{ id: 'bank', name: 'The bank' }],
    services: [{ id: 'mail', name: 'Mail', customers: ['bank'] }],
    ...more,
    legalObligations: [{ id: 'duty', title: 'The duty', metBy: ['9.2'], ...obligation }],
  }).filter((text) => text.includes('duty'));

describe('what meets an obligation', () => {
  test.each([
    '9.2',
    '2018:8.5.1',
    'access-control',
    'continuity.testInterval',
    'records.incident-record.retention',
  ])('%s is known', (way) => {
    expect(about({ metBy: [way] })).toEqual([]);
  });

  test('nothing is told, and so is what is nothing', () => {
    expect(about({ metBy: [] })).toMatchInlineSnapshot(`
      [
        "warning legalObligations.duty.metBy: Nothing says what meets The duty. Name controls, clauses or fields of this config that meet it, such as continuity.testInterval.",
      ]
    `);
    expect(about({ metBy: ['good will'] })).toMatchInlineSnapshot(`
      [
        "error legalObligations.duty.metBy: "good will" is no security control, no clause and no field of the config. Write the id of a control, a clause such as 9.2, or a field such as continuity.testInterval.",
      ]
    `);
  });

  test('a list that stands there by default is no field of one value', () => {
    expect(about({ metBy: ['roles'] })).toHaveLength(1);
  });
});

describe('what an obligation demands', () => {
  const tests: [string, Obligation, Partial<OrganisationInput>][] = [
    [
      'a rhythm',
      { every: 'P6M', metBy: ['continuity.testInterval'] },
      { continuity: { testInterval: 'P6M' } },
    ],
    ['a time', { within: 'PT72H', metBy: ['security.informWithin'] }, { security: { informWithin: 'P3D' } }],
    [
      'a time of keeping',
      { keep: 'P6Y', metBy: ['records.incident-record.retention'] },
      { records: [{ id: 'incident-record', retention: 'P6Y' }] },
    ],
  ];

  test.each(tests)('%s is met at its edge', (_what, obligation, more) => {
    expect(about(obligation, more)).toEqual([]);
  });

  test.each<[string, Obligation, Partial<OrganisationInput>]>([
    [
      'a rhythm',
      { every: 'P6M', metBy: ['continuity.testInterval'] },
      { continuity: { testInterval: 'P1Y' } },
    ],
    ['a time', { within: 'PT72H', metBy: ['security.informWithin'] }, { security: { informWithin: 'P4D' } }],
    [
      'a time of keeping',
      { keep: 'P6Y', metBy: ['records.incident-record.retention'] },
      { records: [{ id: 'incident-record', retention: 'P5Y' }] },
    ],
  ])('%s beyond it is told with both paths', (_what, obligation, more) => {
    expect(about(obligation, more).join('\n')).toMatchSnapshot();
  });
});

describe('notice that is owed', () => {
  const owed: Obligation = { notice: 'P8D working', customer: 'bank' };

  test('is compared with every type but emergencies', () => {
    expect(about(owed).map((text) => text.slice(8, text.indexOf(':')))).toEqual([
      'changes.types.standard.notice',
      'changes.types.normal.notice',
      'changes.types.major.notice',
      'releases.types.minor.notice',
      'communication.maintenanceNotice',
    ]);
  });

  test('is compared with what the agreement with the customer says, and with no other', () => {
    const agreements = [
      { id: 'mail-bank', service: 'mail', customer: 'bank', changeNotice: 'P7D working' },
      { id: 'files-mill', service: 'files', customer: 'mill', changeNotice: 'P1D working' },
      {
        id: 'both',
        service: 'lines',
        changeNotice: 'P6D working',
        customers: [{ id: 'bank' }, { id: 'mill', changeNotice: 'P2D working' }],
      },
      {
        id: 'rows',
        service: 'desks',
        changeNotice: 'P1D working',
        customers: [{ id: 'bank', changeNotice: 'P5D working' }],
      },
    ];
    const paths = about(owed, { agreements }).map((text) => text.slice(8, text.indexOf(':')));
    expect(paths.filter((path) => path.startsWith('agreements'))).toEqual([
      'agreements.mail-bank.changeNotice',
      'agreements.both.changeNotice',
      'agreements.rows.customers.bank.changeNotice',
    ]);
    expect(about({ ...owed, noticeOf: ['emergency'] }, { agreements }).join()).not.toContain('agreements');
  });

  test('is compared with the types that it is about', () => {
    expect(about({ ...owed, noticeOf: ['major'] })).toMatchInlineSnapshot(`
      [
        "warning changes.types.major.notice: Major change is announced P5D working before, but The duty demands P8D working (legalObligations.duty.notice). Write P8D working or more, or name in legalObligations.duty.noticeOf the types that it is about.",
      ]
    `);
    const changes = { types: [{ id: 'major', notice: 'P8D working' }] };
    expect(about({ ...owed, noticeOf: ['major'] }, { changes })).toEqual([]);
  });

  test('of a type that there is not is told', () => {
    expect(about({ ...owed, noticeOf: ['enormous'] })).toHaveLength(1);
  });
});

test('a duty of a contract names the other side', () => {
  expect(about({ kind: 'contract' })).toMatchInlineSnapshot(`
    [
      "warning legalObligations.duty.customer: The duty is a duty of a contract, but with whom is not said, so that it stands in no agreement. Write the id of the customer or the supplier, or another kind.",
    ]
  `);
  expect(about({ kind: 'contract', customer: 'bank' })).toEqual([]);
});

test('a duty owed to a customer is about a service that the customer gets', () => {
  const services = [
    { id: 'mail', name: 'Mail', customers: ['bank'] },
    { id: 'files', name: 'Files' },
  ];
  expect(about({ customer: 'bank', appliesTo: ['files'] }, { services })).toMatchInlineSnapshot(`
    [
      "warning legalObligations.duty.customer: The duty is owed to bank, which gets no service that it applies to, so that it stands in no agreement. Correct the customer, or name in legalObligations.duty.appliesTo a service that it gets.",
    ]
  `);
  expect(about({ customer: 'bank', appliesTo: ['files', 'mail'] }, { services })).toEqual([]);
});
