import { expect, test } from 'vitest';
import { type Field, fieldAt, fieldOfItem, itemPaths, listPaths } from '../../src/organisation/index.ts';
import { choices } from '../../src/organisation/schema/choices.ts';
import { madeFrom, plainText } from './made-from.ts';

/** The lists whose free texts are printed inside sentences of ours. */
const lists = listPaths().filter((list) => /^(agreements|suppliers|services|customers)(\.|$)/.test(list));

/** Texts that name a field or an item: what they lead to is printed, and compared. */
const pointers = new Set(['restsOn', 'keeps', 'component', 'components', 'copiedBy', 'runsOn']);

const isFree = ({ kind, ref, choices, path }: Field): boolean =>
  (kind === 'text' || kind === 'list') &&
  !ref &&
  !choices &&
  !pointers.has(path.slice(path.lastIndexOf('.') + 1));

const free = lists.flatMap((list) =>
  itemPaths(list)
    .flatMap((path) => fieldOfItem(list, path) ?? [])
    .filter((field) => field.path !== 'id' && isFree(field))
    .map((field) => ({ list, field })),
);

test('each free text of agreements, suppliers, services and customers says into which sentence it is printed', () => {
  expect(free.length).toBeGreaterThan(50);
  const names = ['services.name', 'services.components.name', 'customers.name', 'suppliers.name'];
  // Who speaks for a party stands beside the text of its agreements, and in none.
  const people = ['customers.contact', 'suppliers.contact'];
  // The page of a service prints them beside what was measured, and no text does.
  const onPages = ['services.components.measuredOver', 'services.dependencies.measuredOver'];
  const silent = free.filter(({ field }) => field.printed === undefined);
  expect(silent.map(({ list, field }) => `${list}.${field.path}`)).toEqual(
    expect.arrayContaining([...names, ...people, ...onPages]),
  );
  expect(silent).toHaveLength(names.length + people.length + onPages.length);
});

/** A word of each field's own, which its sentence can be found by. */
const wordOf = (list: string, path: string): string => `Planted ${list}.${path}`;

/** An item of a list with such a word in each free text, and one in each list inside it. */
function planted(list: string, item: object = {}): object {
  const fields = itemPaths(list).flatMap((path) => fieldOfItem(list, path) ?? []);
  const texts = fields.filter((field) => field.path !== 'id' && isFree(field));
  const inside = listPaths().filter(
    (path) => path.startsWith(`${list}.`) && !path.slice(list.length + 1).includes('.'),
  );
  const needed = fields.flatMap(({ path, needed, choices: group }) =>
    needed && group ? [[path, choices[group][0]]] : [],
  );
  return {
    id: 'one',
    ...Object.fromEntries(needed),
    ...Object.fromEntries(
      texts.map(({ path, kind }) => [path, kind === 'list' ? [wordOf(list, path)] : wordOf(list, path)]),
    ),
    ...Object.fromEntries(inside.map((path) => [path.slice(list.length + 1), [planted(path)]])),
    ...item,
  };
}

const supplier = (id: string, more: object) =>
  planted('suppliers', { id, services: ['mail'], calledFor: ['p1'], ...more });

const made = madeFrom({
  name: 'Exemplar',
  parent: { name: 'Planted parent.name', authority: 'Planted parent.authority' },
  customers: [planted('customers', { id: 'town' })],
  services: [
    planted('services', { id: 'mail', customers: ['town'], owner: 'service-owner' }),
    // What an agreement has of its own hides what the service has for all.
    planted('services', { id: 'files', customers: ['town'], owner: 'service-owner' }),
  ],
  agreements: [planted('agreements', { id: 'mail-town', service: 'mail', customer: 'town', customers: [] })],
  suppliers: [
    supplier('desk', { runs: true }),
    supplier('halls', { runs: false, exceptionCases: undefined }),
    supplier('group', { kind: 'internal-group', runs: true }),
    supplier('farm', { kind: 'customer', customer: 'town', runs: true }),
  ],
});

const lines = made.manual.documents.flatMap(({ key }) => plainText(made, key).split('\n'));

/** The rows of each table, by cells; the first is the head. */
const tables = lines
  .join('\n')
  .split(/\n(?!\|)/)
  .map((block) =>
    block
      .split('\n')
      .filter((line) => line.startsWith('|') && !/^\|[ :|-]+\|$/.test(line))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
  )
  .filter((rows) => rows.length > 1);

/** Whether a text prints the word as the schema says that it does. */
function isPrinted(printed: string, word: string): boolean {
  const form = printed.replace(/ \(in the [^()]*\)$| \(a [^()]*\)$/, '');
  const [, heading] = /^(.*) \| …$/.exec(form) ?? [];
  if (heading === undefined) {
    const wanted = form.replace('…', word);
    return lines.some((line) => (form === '…' || form === '- …' ? line === wanted : line.includes(wanted)));
  }
  return tables.some((rows) => {
    const column = rows[0]?.indexOf(heading) ?? -1;
    return rows.some((row) =>
      column < 0 ? row[0] === heading && row[1]?.includes(word) : row[column]?.includes(word),
    );
  });
}

const told = [
  ...free
    .filter(({ list }) => !list.startsWith('agreements.customers'))
    .map(({ list, field }) => ({ name: `${list}.${field.path}`, field })),
  ...['parent.name', 'parent.authority'].flatMap((path) => {
    const field = fieldAt(path);
    return field ? [{ name: path, field }] : [];
  }),
].flatMap(({ name, field }) => (field.printed ? [{ name, printed: field.printed }] : []));

test.each(told)('$name is printed as "$printed"', ({ name, printed }) => {
  expect(isPrinted(printed, `Planted ${name}`)).toBe(true);
});
