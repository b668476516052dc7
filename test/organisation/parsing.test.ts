import { expect, test } from 'vitest';
import { parseOrganisation } from '../../src/organisation/index.ts';
import { line, nowhere, organisationOf } from './organisations.ts';

const problemsOf = (raw: unknown) => parseOrganisation(raw, nowhere).problems;

test('a name is all an organisation needs', () => {
  const organisation = organisationOf({ name: 'Example' });
  expect(organisation.legalName).toBe('Example');
  expect(organisation.incidents.recordWithin).toBe('PT15M');
  expect(organisation.tools.itsm.name).toBe('the ITSM tool');
});

test('the smallest config invents no people, customers, suppliers or services', () => {
  const { roles, customers, suppliers, services, otherParties, units, locations } = organisationOf({
    name: 'X',
  });
  expect([customers, suppliers, services, otherParties, units, locations].flat()).toEqual([]);
  expect(roles.map((role) => role.holder + role.deputy + role.contact).join('')).toBe('');
});

test('an item of the user is laid over the ready-made one of the same id', () => {
  const { roles } = organisationOf({ name: 'X', roles: [{ id: 'service-desk', holder: 'Ann' }] });
  const desk = roles.find(({ id }) => id === 'service-desk');
  expect(desk).toMatchObject({ title: 'Service desk', holder: 'Ann' });
});

test('new items stand behind the ready-made ones and are named after their id', () => {
  const { roles } = organisationOf({ name: 'X', roles: [{ id: 'night-shift' }] });
  expect(roles.at(-1)).toMatchObject({ id: 'night-shift', title: 'Night shift' });
});

test('a ready-made item can be left out, and so can all of them', () => {
  const one = organisationOf({ name: 'X', measures: [{ id: 'budget-variance', use: false }] });
  expect(one.measures.map(({ id }) => id)).not.toContain('budget-variance');
  const own = organisationOf({
    name: 'X',
    priorities: [
      { id: '*', use: false },
      { id: 'p1', rank: 7 },
    ],
  });
  expect(own.priorities).toMatchObject([{ id: 'p1', rank: 7, name: 'P1' }]);
});

test('lists inside groups are merged too', () => {
  const { documents } = organisationOf({
    name: 'X',
    documents: { types: [{ id: 'policy', approver: 'service-owner' }] },
  });
  expect(documents.types[0]).toMatchObject({ id: 'policy', code: 'POL', approver: 'service-owner' });
  expect(documents.types).toHaveLength(10);
});

test('cells of the priority matrix are merged one by one', () => {
  const { priorityMatrix } = organisationOf({ name: 'X', priorityMatrix: { low: { low: 'p3' } } });
  expect(priorityMatrix.low).toEqual({ high: 'p3', medium: 'p4', low: 'p3' });
});

test('a place that a default puts into a tool has the name of that tool', () => {
  const places = (input: object) => {
    const { organisation } = parseOrganisation({ name: 'Example', ...input }, nowhere);
    return [
      organisation?.configuration.library,
      organisation?.problems.knownErrorPlace,
      organisation?.knowledge.place,
    ];
  };
  const tools = { itsm: { name: 'Turnstile' }, deployment: { name: 'Barge' } };
  expect(places({ tools, knowledge: { place: 'a shelf of the ITSM tool' } })).toEqual([
    'the secure library in Barge',
    'the known error list of Turnstile',
    'a shelf of the ITSM tool',
  ]);
  expect(places({})[0]).toBe('the secure library in the deployment tool');
});

test('what a service does not say follows from its criticality and the highest priority', () => {
  const { services } = organisationOf({
    name: 'X',
    services: [{ id: 'mail', criticality: 'critical', rpo: 'PT30M' }],
  });
  expect(services[0]).toMatchObject({
    availability: 99.9,
    rto: 'PT4H',
    rpo: 'PT30M',
    respond: 'PT15M',
    supportHours: 'Mo-Fr 08:00-17:00',
  });
});

test('a party of the supplier list is called as it is there, unless it says otherwise', () => {
  const { otherParties } = organisationOf({
    name: 'X',
    suppliers: [{ id: 'owl', name: 'Owl Night Desk' }],
    otherParties: [
      { id: 'night', supplier: 'owl' },
      { id: 'day', supplier: 'owl', name: 'Owl by day' },
      { id: 'evening-shift' },
    ],
  });
  expect(otherParties.map(({ name }) => name)).toEqual(['Owl Night Desk', 'Owl by day', 'Evening shift']);
});

test('a value counts as decided when the user wrote it, even if it equals the default', () => {
  const { decisions } = parseOrganisation(
    {
      name: 'X',
      incidents: { recordWithin: 'PT15M' },
      services: [{ id: 'mail', owner: 'service-level-manager' }],
    },
    nowhere,
  );
  const decided = decisions.filter((decision) => decision.decided).map(({ path }) => path);
  expect(decided).toEqual(['name', 'services.mail.owner', 'incidents.recordWithin']);
  expect(decisions.find(({ path }) => path === 'services.mail.rto')).toMatchObject({
    value: 'P1D',
    decided: false,
    field: { kind: 'duration' },
  });
});

test('decisions tell which values are personal or confidential', () => {
  const { decisions } = parseOrganisation(
    {
      name: 'X',
      roles: [{ id: 'service-desk', deputy: 'Ann' }],
      suppliers: [{ id: 'telco', contract: 'C-1' }],
    },
    nowhere,
  );
  const field = (path: string) => decisions.find((decision) => decision.path === path)?.field;
  expect(field('roles.service-desk.deputy')?.personal).toBe(true);
  expect(field('suppliers.telco.contract')?.confidential).toBe(true);
});

test('leaving a ready-made item out is a decision', () => {
  const { decisions } = parseOrganisation(
    { name: 'X', records: [{ id: 'cost-report', use: false }] },
    nowhere,
  );
  expect(decisions).toContainEqual({ path: 'records.cost-report.use', value: false, decided: true });
  expect(decisions.some(({ path }) => path === 'records.cost-report.title')).toBe(false);
});

test.each(['<script>alert(1)</script>', '{process.exit()}', '`|"\'\\', 'مرحبا بالعالم', '🧯'.repeat(1000)])(
  'hostile text is legal text: %.20s',
  (value) => {
    const organisation = organisationOf({ name: value, services: [{ id: 'mail', name: value }] });
    expect(organisation.name).toBe(value);
    expect(organisation.services[0]?.name).toBe(value);
  },
);

test('keys that reach into JavaScript are refused and do no harm', () => {
  const raw: unknown = JSON.parse(
    '{"name":"X","__proto__":{"polluted":1},"incidents":{"constructor":{"a":1}}}',
  );
  expect(problemsOf(raw).map(line)).toMatchInlineSnapshot(`
    [
      "error __proto__: "__proto__" cannot be the name of a field. Remove it.",
      "error incidents.constructor: "constructor" cannot be the name of a field. Remove it.",
    ]
  `);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a key without a value counts as not written, as YAML writes it so', () => {
  expect(problemsOf({ name: 'X', roles: [{ id: 'service-desk', holder: null }] })).toEqual([]);
});

test('use: false that leaves nothing out is told', () => {
  const raw = {
    name: 'X',
    roles: [{ id: 'chnage-manager', use: false }],
    records: [{ id: '*' }],
    documents: { types: [{ id: 'newsletter', use: false }] },
    customers: [{ id: 'a', use: false }],
    services: [{ id: 'mail', components: [{ id: '*', use: false }] }],
  };
  expect(problemsOf(raw).map(line).join('\n')).toMatchSnapshot();
});

test('a row or a cell of the priority matrix without a value is told', () => {
  const raw = { name: 'X', priorityMatrix: { hgih: null, high: null, low: { high: null, medium: 'p3' } } };
  expect(problemsOf(raw).map(line).join('\n')).toMatchSnapshot();
});

test('what is counted comes in whole numbers', () => {
  const raw = {
    name: 'X',
    recordsControl: { sampleSize: 2.5 },
    problems: { recurrence: '3' },
    newServices: { openDefects: -1 },
    priorities: [{ id: 'p1', rank: 1.5 }],
    calendar: { workingDayHours: 7.5 },
  };
  expect(problemsOf(raw).map(line).join('\n')).toMatchSnapshot();
});

test('all type problems are reported at once, with fact and remedy', () => {
  const raw = {
    nam: 'X',
    legalName: '',
    edition: 2011,
    site: { searchEngines: 'yes', publication: 'draft' },
    incidents: { recordWithin: 'PT4X', recordWithn: 1 },
    continuity: { testInterval: 'yearly', availabilityWhileActive: 101 },
    roles: [{ id: 'service-desk', holder: 3 }, { id: 'Nachtschicht 1' }, 4, {}],
    services: 'mail',
    audit: 3,
    documents: { types: [{ id: 'policy', reviewInterval: 5 }] },
    serviceReporting: { reports: [{ id: 'service-report', readers: 'all' }] },
    changes: { freezeWindows: [{ id: 'year-end', from: '2026-02-31' }] },
    budgeting: { financialYearStart: 'April', spendingLimit: '5000' },
    priorityMatrix: { high: 3, low: { high: 4 } },
    scope: { technology: [1] },
    customers: [{ id: 'a' }, { id: 'a' }],
  };
  expect(problemsOf(raw).map(line).join('\n')).toMatchSnapshot();
});

test('problems name the place in the user’s own list, not in the merged one', () => {
  const [problem] = problemsOf({
    name: 'X',
    roles: [{ id: 'new-one' }, { id: 'records-manager', holder: 5 }],
  });
  expect(problem?.file).toBe('roles/1/holder');
});

test('a duplicate id is reported at its second place', () => {
  const problems = problemsOf({
    name: 'X',
    services: [{ id: 'a' }, { id: 'b', components: [{ id: 'c' }, { id: 'c' }] }, { id: 'a' }],
  });
  expect(problems.map(({ file }) => file)).toEqual(['services/1/components/1/id', 'services/2/id']);
});

test.each([null, undefined, 'text', 5, [], true])('%j is not a config', (raw) => {
  expect(problemsOf(raw).map(({ severity }) => severity)).toEqual(['error']);
});

test('functions, class instances and circles are faults, not crashes', () => {
  const circle: Record<string, unknown> = { name: 'X' };
  circle.contact = circle;
  expect(problemsOf(circle).length).toBeGreaterThan(0);
  expect(problemsOf({ name: () => 'X' })[0]?.message).toBe('name: A function is not data.');
  expect(problemsOf({ name: 'X', activity: new Date(0) })[0]?.message).toBe(
    'activity: An object of a class is not data.',
  );
});

test.each([
  ['A block text of YAML\n', 'A block text of YAML'],
  [' two\r\nlines\t and\u2028more ', 'two lines and more'],
  ['bell\u0007, escape\u001b and half a pair\ud800', 'bell, escape and half a pair'],
  ['no\u00a0break', 'no\u00a0break'],
])('the text %j is taken as one line', (written, taken) => {
  expect(parseOrganisation({ name: 'A', activity: written }, nowhere).organisation?.activity).toBe(taken);
});

test('a name of nothing but white space is empty', () => {
  const { problems } = parseOrganisation({ name: ' \n ' }, nowhere);
  expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
    'name: The text is empty. Write something, or leave the field out.',
  ]);
});
