import { expect, test } from 'vitest';
import { listingOf, registerOfList } from '../../src/manual/entries/listed-in.ts';
import { customersIn } from '../../src/manual/site-map.ts';
import { doc, manualOf } from './manual-of.ts';

test('a register and the agreements on what it lists are found from each other, though neither names the other', () => {
  const { manual } = manualOf({
    organisation: {
      suppliers: [
        { id: 'owlgate', name: 'Owlgate' },
        { id: 'stannard', name: 'Stannard' },
      ],
    },
    documents: {
      'contract.mdx': doc('Text.', {
        id: 'contract',
        type: 'agreement',
        each: 'suppliers',
        title: "'{item.name}'",
      }),
      'register.mdx': doc('<Table of="suppliers" columns="name" />', { id: 'register', type: 'register' }),
      'other.mdx': doc('Nothing of suppliers.', { id: 'other', type: 'register' }),
      'policy.mdx': doc('<Table of="suppliers" columns="name" />', { id: 'policy', type: 'policy' }),
    },
  });
  const { registers, made } = listingOf(manual);
  expect(made.get('register')?.map(({ key }) => key)).toEqual(['contract.owlgate', 'contract.stannard']);
  expect(registers.get('contract.owlgate')?.map(({ key }) => key)).toEqual(['register']);
  expect([...made.keys()]).toEqual(['register']);
});

const customers = [
  { id: 'marlowend', name: 'Marlowend' },
  { id: 'tarn', name: 'Tarn' },
];

/** A document of the register with this text, under another id and with other headings than the shipped one. */
const inOwnRegister = (text: string, organisation: object = { customers }) =>
  manualOf({
    organisation,
    documents: {
      'people.mdx': doc(text, { id: 'whom-we-serve', type: 'register' }),
      'policy.mdx': doc('<Table of="customers" columns="name" />', { id: 'policy', type: 'policy' }),
    },
  }).manual;

test('the register of a list is found by what it lists, and the heading by where that stands', () => {
  const manual = inOwnRegister(
    '## How it is kept\n\nText.\n\n## Whom we serve [#served]\n\n<Table of="customers" columns="name" />\n\n## Reviews\n\n<Table of="customers" columns="reviewInterval name" />',
  );
  const found = registerOfList(manual, 'customers');
  expect(found?.register.key).toBe('whom-we-serve');
  expect(found?.path).toBe(`${found?.register.url}#served`);
  expect(customersIn(manual, 'Customers')).toEqual([{ label: 'Customers', path: found?.path }]);
  expect(registerOfList(manual, 'suppliers')).toBeUndefined();
});

test('of several tables the one that names most of a list counts, of several registers the one that tells most', () => {
  const { manual } = manualOf({
    organisation: { customers },
    documents: {
      'a.mdx': doc('## Names\n\n<Table of="customers" columns="name" />', { id: 'a', type: 'register' }),
      'b.mdx': doc(
        '## One\n\n<Table of="customers" columns="name" where="id=tarn" />\n\n## All\n\n<Table of="customers" columns="name reviewInterval" />',
        { id: 'b', type: 'register' },
      ),
    },
  });
  expect(registerOfList(manual, 'customers')?.register.key).toBe('b');
  expect(registerOfList(manual, 'customers')?.path).toMatch(/#all$/);
});

test('a register whose list nobody has filled yet is found by where it says so', () => {
  const text =
    '## Whom we serve\n\n<When some="customers">\n\n<Table of="customers" columns="name" />\n\n</When>\n<When unsaid="customers">\n\nNobody has said yet.\n\n</When>';
  expect(registerOfList(inOwnRegister(text, {}), 'customers')?.path).toMatch(/#whom-we-serve$/);
});

test('a manual without a register of customers leads to none', () => {
  const { manual } = manualOf({ organisation: { customers }, documents: { 'x.mdx': doc('Text.') } });
  expect(customersIn(manual, 'Customers')).toEqual([]);
});
