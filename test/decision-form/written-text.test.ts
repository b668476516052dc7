import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lexer, parse, parseDocument } from 'yaml';
import { withValues } from '../../src/organisation/another-value.ts';
import { writeValues } from '../../src/organisation/editing/write-values.ts';
import { oneLine } from '../../src/organisation/sanitise-input.ts';
import { projectRoot } from '../harness/project.ts';

const written = (text: string, values: Record<string, unknown>, format: 'yaml' | 'json' = 'yaml') =>
  writeValues(text, format, new Map(Object.entries(values)));

test('a value takes the place of another, in the quotes that it had, and what stands around it stays', () => {
  const text = `# Who we are\nname: "Quince"   # as on the door\nactivity: >-\n  Runs\n  things.\ntools: { itsm: { name: Tickets } } # short\n`;
  expect(written(text, { name: 'Plum', activity: 'Mends: things', 'tools.itsm.name': 'Desk, etc' })).toBe(
    `# Who we are\nname: "Plum"   # as on the door\nactivity: "Mends: things"\ntools: { itsm: { name: "Desk, etc" } } # short\n`,
  );
});

test('a section that is new comes where the schema has it, and so does a field', () => {
  const text = `name: Quince\n\n# Desk\nserviceDesk:\n  phone: "1"\n  # no portal yet\n\n# Changes\nchanges:\n  owner: change-manager\n`;
  expect(
    written(text, {
      'scope.statement': 'all of it',
      'serviceDesk.hours': '24/7',
      'serviceDesk.email': 'desk@quince.example',
      'plan.from': '2027-01-01',
      'onCall.acknowledgeWithin': 'PT5M',
    }),
  ).toBe(
    `name: Quince\nscope:\n  statement: all of it\nplan:\n  from: "2027-01-01"\n\n# Desk\nserviceDesk:\n  hours: 24/7\n  phone: "1"\n  email: desk@quince.example\n  # no portal yet\nonCall:\n  acknowledgeWithin: PT5M\n\n# Changes\nchanges:\n  owner: change-manager\n`,
  );
});

test('items of lists are found by their id, and one that is new comes behind the others as they are written', () => {
  const text = `name: Quince\nroles:\n  - { id: top-management, holder: Ida } # since May\n  - { id: service-desk }\nservices:\n- name: Mail\n  id: mail\n`;
  expect(
    written(text, {
      'roles.service-desk.holder': 'Bo',
      'roles.incident-manager.holder': 'Cy',
      'services.mail.owner': 'service-desk',
    }),
  ).toBe(
    `name: Quince\nroles:\n  - { id: top-management, holder: Ida } # since May\n  - { id: service-desk, holder: Bo }\n  - { id: incident-manager, holder: Cy }\nservices:\n- name: Mail\n  owner: service-desk\n  id: mail\n`,
  );
});

test('lists of texts keep the lines and comments of the entries that stay', () => {
  const text = `name: Quince\nplan:\n  limits:\n    # money\n    - no more than 5\n    - "two rooms" # both cold\n    - last\nsite: { audiences: [staff, 'auditors'] }\n`;
  expect(
    written(text, {
      'plan.limits': ['no more than 5', 'three rooms', 'last', 'and more'],
      'site.audiences': ['auditors', 'guests'],
    }),
  ).toBe(
    `name: Quince\nplan:\n  limits:\n    # money\n    - no more than 5\n    - "three rooms" # both cold\n    - last\n    - and more\nsite: { audiences: ['auditors', guests] }\n`,
  );
  expect(written(text, { 'plan.limits': ['no more than 5', '"two rooms"', 'x'] })).toContain('# both cold');
  expect(written(text, { 'plan.limits': ['last'] })).toBeUndefined();
});

test('JSON stays JSON, in its own depth', () => {
  const text = `{\n\t"name": "Quince",\n\t"services": [\n\t\t{ "id": "mail", "name": "Mail" }\n\t],\n\t"units": []\n}\n`;
  const fresh = written(
    text,
    { 'address.country': 'Norway', 'services.mail.customers': ['north'], 'roles.service-desk.holder': 'Bo' },
    'json',
  );
  expect(fresh).toBe(
    `{\n\t"name": "Quince",\n\t"address": {\n\t\t"country": "Norway"\n\t},\n\t"services": [\n\t\t{ "id": "mail", "name": "Mail", "customers": ["north"] }\n\t],\n\t"units": [],\n\t"roles": [\n\t\t{\n\t\t\t"id": "service-desk",\n\t\t\t"holder": "Bo"\n\t\t}\n\t]\n}\n`,
  );
  expect(() => JSON.parse(fresh ?? '')).not.toThrow();
});

test.each([
  ['a value that another place lends', 'name: &n Quince\nlegalName: *n\n', { legalName: 'Plum' }],
  ['a value that others borrow', 'name: &n Quince\nlegalName: *n\n', { name: 'Plum' }],
  [
    'a group that takes in another',
    'a: &a { hours: 24/7 }\nserviceDesk:\n  <<: *a\n',
    { 'serviceDesk.phone': '1' },
  ],
  ['a text in the place of a list', 'name: Q\ncustomers: [x]\n', { customers: 'none' }],
  ['a file that is no YAML', 'name: [', { name: 'Plum' }],
  ['a file without a word', '# name: Quince\n', { name: 'Plum' }],
])('%s is left to people', (_, text, values) => {
  expect(written(text, values)).toBeUndefined();
});

/** What can stand in a file, each in several ways of writing, with comments in and around it. */
const sections = {
  legalName: ['legalName: Quince Ltd', "legalName: 'It''s Q' # really", 'legalName: >-\n  Quince\n  Limited'],
  activity: ['activity: "Runs \\"things\\""', 'activity: |-\n    Runs things', 'activity:'],
  address: [
    'address: { street: 1 Mill, country: Norway }',
    'address:\n  # where\n  city: Bergen',
    'address: {}',
  ],
  scope: [
    'scope:\n    statement: all # of it\n    # next\n    technology:\n    - servers\n\n    # far away\n    - "lines: two"',
    'scope: {technology: [a, "b, c"]}',
  ],
  services: [
    'services:\n  - id: mail\n    name: Mail # old\n    # owner: nobody\n  - { id: print, name: Print }',
    'services:\n- name: Mail\n  id: mail\n  customers: [north]\n- id: print\n  name: Print',
  ],
  roles: ['roles:\n  - { id: service-desk, holder: Bo }', 'roles: []', 'roles: [{ id: top-management }]'],
  budgeting: ['budgeting:\n  approvalLimit: 2_0 # odd', 'budgeting: { approvalLimit: 5 }'],
};
const paths = {
  text: [
    'name',
    'legalName',
    'activity',
    'address.country',
    'address.city',
    'scope.statement',
    'services.mail.owner',
    'services.print.description',
    'roles.service-desk.holder',
    'roles.top-management.holder',
    'serviceDesk.outOfHours',
    'tools.itsm.name',
    'budgeting.currency',
  ],
  number: ['budgeting.approvalLimit', 'newServices.costThreshold'],
  list: ['scope.technology', 'services.mail.customers', 'plan.limits'],
};
const comments = ['', '# a note', '   # deep', '# name: no'];
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('yes', '12', '- a', 'a: b', '#x', '2026-04-01', '"q"', '~', '{x}'),
  )
  .map(oneLine)
  .filter((text) => text !== '');
const change = fc.oneof(
  fc.tuple(fc.constantFrom(...paths.text), line),
  fc.tuple(fc.constantFrom(...paths.number), fc.nat()),
  fc.tuple(fc.constantFrom(...paths.list), fc.array(line, { minLength: 1, maxLength: 4 })),
);
const file = fc
  .tuple(
    fc.shuffledSubarray(Object.values(sections)),
    fc.infiniteStream(fc.nat()),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([chosen, numbers, windows, ends]) => {
    const pick = <T>(from: readonly T[]): T => from[(numbers.next().value ?? 0) % from.length] as T;
    const parts = chosen.flatMap((ways) => [pick(comments), pick(ways), pick(comments)]);
    const text =
      ['# first', pick(['name: Quince', 'name: "Q" # q']), ...parts].join('\n') + (ends ? '\n' : '');
    return windows ? text.replaceAll('\n', '\r\n') : text;
  });

const commentsOf = (text: string): string[] =>
  [...new Lexer().lex(text)].filter((token) => token.startsWith('#')).map((token) => token.trim());
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

/** The lines of a text that the value at a path stands in, or would stand between. */
function linesOfValue(text: string, path: string): [from: number, to: number] {
  let node: unknown = parseDocument(text).contents;
  let pair: { key: { range: number[] } } | undefined;
  for (const key of path.split('.')) {
    const { items = [] } = (node ?? {}) as { items?: never[] };
    const found = items.find(
      (one: { key?: { value: string }; get?: (key: string) => unknown }) =>
        one.key?.value === key || one.get?.('id') === key,
    ) as { key?: { range: number[] }; value?: unknown } | undefined;
    if (!found) break;
    pair = found.key ? (found as typeof pair) : pair;
    node = 'value' in found ? found.value : found;
  }
  const end = (node as { range?: number[] } | null)?.range?.[2] ?? text.length;
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length - 1;
  return pair ? [lineAt(pair.key.range[0] ?? 0), lineAt(Math.max(0, end - 1))] : [0, text.length];
}

test('whatever is written where: it is read as meant, comments stay, and so does every line that holds no value of it', () => {
  let done = 0;
  fc.assert(
    fc.property(file, change, (text, [path, value]) => {
      const fresh = written(text, { [path]: value });
      if (fresh === undefined) return;
      done += 1;
      const meant = withValues(parse(text), new Map([[path, value]]));
      expect(parse(fresh)).toEqual(meant);
      expect(commentsOf(fresh)).toEqual(commentsOf(text));
      const [old, now] = [linesOf(text), linesOf(fresh)];
      let head = 0;
      while (head < old.length && old[head] === now[head]) head += 1;
      let tail = 0;
      while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail))
        tail += 1;
      const [from, to] = linesOfValue(text, path);
      // A last line that had no end gets one.
      const touched = old
        .slice(head, old.length - tail)
        .filter(
          (gone, at) =>
            !now.includes(gone) &&
            !((head + at === old.length - 1 && now.includes(`${gone}\n`)) || now.includes(`${gone}\r\n`)),
        );
      if (touched.length > 0) {
        expect(head).toBeGreaterThanOrEqual(from);
        expect(old.length - tail - 1).toBeLessThanOrEqual(to);
      }
    }),
    { numRuns: 300 },
  );
  expect(done).toBeGreaterThan(200);
});

test('every value of a large config of a fixture can be written in its place, and nothing else moves', () => {
  const text = readFileSync(
    join(projectRoot, 'test/fixtures/municipality/content/organisation.yaml'),
    'utf8',
  );
  const changes: Record<string, unknown> = {
    'locations.mill-race.name': 'Mill',
    'serviceDesk.answerWithin': 'PT20S',
    'plan.from': '2027-01-01',
    legalName: 'Joint Authority',
  };
  for (const [path, value] of Object.entries(changes)) {
    const fresh = written(text, { [path]: value }) ?? '';
    const [old, now] = [linesOf(text), linesOf(fresh)];
    expect(now.length).toBe(old.length);
    expect(now.filter((each, at) => each !== old[at])).toHaveLength(1);
  }
});
