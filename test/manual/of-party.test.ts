import { describe, expect, test } from 'vitest';
import { publicTree } from '../../src/manual/control/history/public-tree.ts';
import { manualData } from '../../src/manual/data/data.ts';
import { filledText } from '../../src/manual/model/filled.ts';
import { withoutPartyValues } from '../../src/manual/model/of-party.ts';
import { type Node, paragraph, plainText } from '../../src/manual/model/tree.ts';
import { markedAnew } from '../../src/manual/reading/marked-anew.ts';
import { csvOf } from '../../src/manual/registers/csv.ts';
import { registerNames, registerOf } from '../../src/manual/registers/index.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { fieldOfItem, itemPaths, listPaths } from '../../src/organisation/index.ts';
import { doc, manualOf } from './manual-of.ts';

const words = wordsOf('en', 'en-GB');

const organisation = {
  tools: { contracts: { name: 'the deed box' } },
  customers: [
    {
      ...{ id: 'acme', name: 'Acme Bank', contactFunction: 'head of IT', contactNumber: '+44 1632 960001' },
      ...{ contact: 'Jo Doe', email: 'jo@acme.test', phone: '+44 1632 960002', agreement: 'deed A-4711' },
    },
  ],
  suppliers: [
    {
      ...{ id: 'dart', name: 'Dartline', delivers: 'links', contact: 'Di Dart', email: 'di@dart.test' },
      ...{ phone: '+44 1632 960004', contract: 'deed D-4712', charges: 'nine pounds a link' },
    },
  ],
  services: [{ id: 'mail', name: 'Mail', customers: ['acme'], charging: 'two pounds a letter' }],
  otherParties: [{ id: 'nights', name: 'Dartline', supplier: 'dart', agreement: 'deed D-4712, part 2' }],
  legalObligations: [
    {
      id: 'a',
      title: 'Data of Acme',
      kind: 'contract',
      source: 'deed A-4711, clause 9',
      customer: 'acme',
      duty: 'give it back',
    },
    {
      id: 'd',
      title: 'Secret of Dartline',
      kind: 'contract',
      source: 'clause 3 of deed D-4712',
      duty: 'keep it',
    },
    {
      id: 'e',
      title: 'Days of Dartline',
      kind: 'contract',
      source: 'deed D-4712',
      supplier: 'dart',
      duty: 'rest',
    },
    {
      id: 'l',
      title: 'Law of letters',
      kind: 'law',
      source: 'Act 17',
      customer: 'acme',
      duty: 'keep them shut',
    },
  ],
};

/** What nobody reads but on the pages of Acme's agreement, and of Dartline's. */
const ofAcme = ['Jo Doe', 'jo@acme.test', '+44 1632 960002', 'A-4711', 'two pounds'];
const ofDartline = ['Di Dart', 'di@dart.test', '+44 1632 960004', 'D-4712', 'nine pounds'];
const secrets = [...ofAcme, ...ofDartline];
const saidIn = (text: string) => secrets.filter((secret) => text.includes(secret));

const everything = `Read this.

<Table of="customers" columns="name contactFunction contactNumber contact? email? phone? agreement?" />

<Table of="suppliers" columns="name contact phone email contract charges" />

<Table of="services" columns="name charging?" />

<Table of="otherParties" columns="name agreement accountable?" />

<Table of="legalObligations" columns="title source duty" />

- <List of="customers" />
`;

const made = manualOf({
  organisation,
  documents: {
    'list.mdx': doc(everything, { id: 'list', type: 'register' }),
    'rule.mdx': doc(`<Requirement id="7.1-1">\n\n${everything}\n\n</Requirement>\n`, {
      id: 'rule',
      type: 'policy',
      clauses: "['7.1']",
    }),
    'sla.mdx': doc(
      '<Requirement id="7.1-2">It belongs to {item.customer.agreement} and costs {item.service.charging}.</Requirement>\n\n<Table of="item.obligations" columns="title source" />\n\n<Table of="suppliers" columns="name contract" />\n',
      {
        id: 'sla',
        type: 'agreement',
        each: 'serviceLevelAgreements',
        title: "'Agreement on {item.service.name}'",
        clauses: "['7.1']",
      },
    ),
    'deed.mdx': doc(
      '<Requirement id="7.2-2">By {item.contract} we pay {item.charges}.</Requirement>\n\n<Table of="item.obligations" columns="title source" />\n',
      {
        id: 'deed',
        type: 'agreement',
        each: 'suppliers',
        title: "'Contract with {item.name}'",
        clauses: "['7.2']",
      },
    ),
  },
});
const { manual } = made;
const page = (key: string) => JSON.stringify(made.pageTree(key, '/'));

test('the manual of this test is sound', () => {
  expect(manual.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a page for everybody has no column about one party, and says below the table where that is kept', () => {
  for (const key of ['list', 'rule'])
    for (const text of [page(key), made.twin(key)]) {
      expect(saidIn(text)).toEqual([]);
      expect(text).toContain('head of IT');
      expect(text).toContain('+44 1632 960001');
      expect(text).toContain(
        'Not shown here, but kept in the deed box and with the agreements: Person, E-mail, Telephone and Agreement.',
      );
      expect(text).toContain('contract with Acme Bank');
      expect(text).toContain('contract with Dartline');
      expect(text).toContain('Act 17');
    }
});

test('the page of an agreement prints what is its own party’s, and of no other', () => {
  expect(saidIn(page('sla.mail-acme'))).toEqual(['A-4711', 'two pounds']);
  expect(saidIn(made.twin('sla.mail-acme'))).toEqual(['A-4711', 'two pounds']);
  expect(saidIn(page('deed.dart'))).toEqual(['D-4712', 'nine pounds']);
});

test('no search finds it there', () => {
  const ignored = (key: string): string[] => {
    const found: string[] = [];
    const walk = (
      node: { data?: { hProperties?: object }; children?: never[]; value?: string },
      within: boolean,
    ): void => {
      const is = within || Object.hasOwn(node.data?.hProperties ?? {}, 'data-pagefind-ignore');
      if (!is && node.value) found.push(node.value);
      for (const child of node.children ?? []) walk(child, is);
    };
    for (const node of made.pageTree(key, '/')) walk(node as never, false);
    return found;
  };
  for (const key of ['sla.mail-acme', 'deed.dart']) expect(saidIn(ignored(key).join('\n'))).toEqual([]);
});

test('what other pages quote, lists, files and data have none of it', () => {
  for (const { key } of manual.documents)
    expect(saidIn(JSON.stringify(made.quotedTree(key, '/')))).toEqual([]);
  const { contacts, documents, ...rest } = manual;
  expect(saidIn(JSON.stringify(rest))).toEqual([]);
  expect(saidIn(JSON.stringify(documents))).toEqual([]);
  expect(contacts.map(({ person }) => person)).toEqual(['Jo Doe', 'Di Dart']);
  const data = JSON.stringify(manualData(manual, { name: 'clausebook', version: '0' }));
  const files = registerNames.map((name) => csvOf(registerOf(name, manual, words))).join('\n');
  expect(saidIn(data + files)).toEqual([]);
  expect(files).toContain('contract with Acme Bank');
});

test('an approved text binds what it printed, and its page in the history shows no more than today’s', () => {
  const bound = made.frozen('list')?.tree;
  const { documents } = manual;
  expect(documents.find(({ key }) => key === 'list')?.fingerprint.text).toBeDefined();
  if (!bound) throw new Error('It can be frozen.');
  expect(saidIn(JSON.stringify(bound))).toEqual(
    secrets.filter((secret) => JSON.stringify(bound).includes(secret)),
  );
  expect(saidIn(JSON.stringify(bound)).length).toBeGreaterThan(5);
  for (const key of ['list', 'rule']) {
    const tree = made.frozen(key)?.tree;
    if (!tree) throw new Error('It can be frozen.');
    const { content } = publicTree(tree, words.site);
    expect(saidIn(JSON.stringify(content))).toEqual([]);
  }
  const agreed = made.frozen('sla.mail-acme')?.tree;
  if (!agreed) throw new Error('It can be frozen.');
  expect(saidIn(JSON.stringify(publicTree(agreed, words.site).content))).toEqual(['A-4711', 'two pounds']);
});

test('a text that was stored before its fields were marked is cut as one of today', () => {
  const stored = paragraph([
    filledText('deed A-4711', { path: 'item.customer.agreement', kind: 'text', value: 'deed A-4711' }),
    filledText('Acme Bank', { path: 'item.customer.name', kind: 'text', value: 'Acme Bank' }),
  ]);
  const part = { prefix: 'customer', list: 'customers', id: 'acme', value: {} };
  const source = (written: string) => written;
  const party = { withheld: '[withheld]', source, isContract: () => false };
  const cut = (tree: Node, isOwn: boolean) => plainText(withoutPartyValues(tree, party, isOwn));
  expect(cut(stored, false)).toContain('A-4711');
  expect(cut(markedAnew(stored, [part]), false)).toBe('[withheld]Acme Bank');
  expect(cut(markedAnew(stored, [part]), true)).toBe('deed A-4711Acme Bank');
});

describe('the schema', () => {
  const fields = listPaths().flatMap((list) =>
    itemPaths(list).flatMap((path) => {
      const field = fieldOfItem(list, path);
      return field ? [{ at: `${list}.${path}`, field }] : [];
    }),
  );

  test('has each person, contract and price of a party among what its agreements alone print', () => {
    expect(
      fields
        .filter(({ field }) => field.ofParty)
        .map(({ at }) => at)
        .sort(),
    ).toEqual([
      'customers.agreement',
      'customers.contact',
      'customers.email',
      'customers.phone',
      'otherParties.agreement',
      'services.charging',
      'suppliers.charges',
      'suppliers.contact',
      'suppliers.contract',
      'suppliers.email',
      'suppliers.phone',
    ]);
  });

  test('has no other field of a contract number, a price or a person’s contact; who adds one decides here', () => {
    const looksLike =
      /\b(?:contract|price|charged|charges|fee)\b|(?:e-mail address|telephone number|person) (?:of the contact|who)/i;
    const others = fields
      .filter(({ field }) => !field.ofParty && looksLike.test(field.description))
      .map(({ at }) => at);
    expect(others.sort()).toMatchInlineSnapshot(`
      [
        "audit.weighing.important",
        "budgeting.costTypes.apportionment",
        "legalObligations.source",
        "legalObligations.supplier",
        "roles.holderPhone",
        "services.components.basis",
        "services.dependencies.basis",
        "suppliers.contractEnd",
        "suppliers.contractStart",
        "suppliers.manager",
        "suppliers.notice",
      ]
    `);
  });

  test('marks none of it that data would print', () => {
    expect(fields.filter(({ field }) => field.ofParty && !field.personal && !field.confidential)).toEqual([]);
  });
});
