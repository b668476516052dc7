import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { searchIndex } from '../../src/manual/search/make-index.ts';
import { manualWords } from '../../src/manual/words/catalogue.ts';
import { type ControlManual, controlManual } from '../control/control-manual.ts';
import { noTemplates } from '../harness/shared-reading.ts';

const organisation = `name: Quince Street IT
roles:
  - { id: top, title: Top, holder: Vera Veil, deputy: Bo }
  - { id: desk, title: Front desk, holder: Ida Inkwell, contact: ida_ink@hidden.test }
  - { id: lead, title: Lead of the Boltworks team, holder: Ulf Under }
customers:
  - { id: acme, name: Acme Bank, contact: Jo Doe, agreement: contract A-1 }
  - { id: short, name: Acme, agreement: contract S-2 }
  - { id: bolt, name: Boltworks Ironmongers, contact: Ron Ray, agreement: contract ZX-4711, places: [main office, Quince yard, Yard 7 of Anvilham] }
  - { id: stores, name: M&S Stores, agreement: contract M-3 }
  - { id: bae, name: BAE, agreement: contract B-4 }
  - { id: marks, name: 'Foo_Bar_Works [UK]', agreement: contract F-5 }
  - { id: quince, name: Quince Growers, agreement: contract Q-6 }
locations:
  - { id: yard, name: The Quince Yard }
suppliers:
  - { id: night, name: Emberly Night Desk, delivers: nights, contract: S-99812, charges: 'EUR14,500.50 a month since 2024 and 2025-01-31, less 1200 for a year' }
  - { id: acme-sells, name: Acme Bank (as supplier), kind: customer, customer: acme, delivers: mail, services: [mail], contract: S-99813 }
otherParties:
  - { id: op, supplier: night, process: incidents, accountable: desk, agreement: contract TWD-S-004 of 2026-01-01 }
services:
  - { id: mail, name: Mail, description: Letters., owner: desk, customers: [acme, bolt], charging: EUR 1200 }
  - { id: post, name: Post of Boltworks, description: Letters., owner: desk }
  - { id: vault, name: Quokka Vault, description: Numbats and quokkas of all., owner: desk, customers: [bolt] }
agreements:
  - { id: m, service: mail, customers: [{ id: acme }, { id: bolt }] }
  - { id: v, service: vault, customers: [{ id: bolt }] }
audiences:
  - { id: acme, name: Acme Bank, level: public, customers: [acme] }
  - { id: titled, name: Acme Bank, level: public, customers: [acme], titles: true }
`;

const front = (id: string, more = '') =>
  `---\nid: ${id}\nnumber: N-${id}\ntitle: Document ${id}\nclauses: ['8.1']\nowner: desk\napprover: top\ntype: policy\nclassification: public\n${more}---\n\n`;

const picture = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><title>${words}</title><path d="M0 0h9v9z"/></svg>\n`;

/** Texts that the audience gets; what each gives away is told in the test. */
const texts: Record<string, string> = {
  escaped: 'We work for M&S Stores.',
  short: 'We work for BAE.',
  underscores: 'We work for Foo\\_Bar\\_Works \\[UK].',
  bold: 'At night **Emberly** Night Desk answers.',
  capitals: 'At night EMBERLY NIGHT DESK answers.',
  spaced: 'At night Emberly  Night\nDesk answers.',
  word: 'At night Emberly answers.',
  named: 'We send by Post of Boltworks.',
  service: 'We keep the quokka vault.',
  role: 'Ask the <Role id="lead" />.',
  address: 'Write to ida\\_ink@hidden.test.',
  linked: 'See [a site](https://example.test "Boltworks").',
  anchored: '## For some [#for-boltworks-one]\n\nFine.',
  code: '```bash title="boltworks.sh"\nls\n```',
  coded: 'Run `ssh bolt-works` or `ssh boltworks`.',
  drawn: '![A plan](./plan.svg)',
  titled: 'See <Doc id="terms.vault-bolt" /> and <Doc id="inner" />.',
  alone: 'We work for Acme.',
  contract: 'By contract ZX-4711 we promise more.',
  numbered: 'By annex 2 of zx-4711 we promise more; by contract A-1 not.',
  process: 'The night is of TWD-S-004.',
  site: 'Write to info@boltworksironmongers.test.',
  place: 'We deliver to yard 7 of Anvilham.',
  price: 'It costs 14 500 a month.',
  surname: 'See [a site](https://example.test/people/inkwell/).',
  stopped: 'We keep NUMBATS and quokkas of all',
  cents: 'It costs € 14.500,50 a month.',
  // No names of anybody else: everyday words, the own name, and a word of it that another has too.
  fine: 'On 2026-01-01 Acme Bank and Quince Street IT meet at night at the desk. The mail is read, a bolt is drawn, Night falls. Quince is ripe. The main office and the Quince yard are open. Mail costs EUR 1,200 in 2024, from 2025-01-31.',
};

const documents: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [
      `content/documents/${id}.mdx`,
      `${front(id)}## Way\n\n${text}\n`,
    ]),
  ),
  'content/documents/alias.mdx': `${front('alias', 'aliases: [Boltworks night line, contract ZX-4711]\nformerSlugs: [boltworks-night-desk]\n')}Fine.\n`,
  'content/documents/slug.mdx': `${front('slug', 'slug: for-boltworks\n')}Fine.\n`,
  'content/documents/title.mdx': `${front('title').replace('Document title', 'Document title of Boltworks')}Fine.\n`,
  'content/documents/term.mdx': `${front('term')}## Terms\n\n**<Term>BOLTWORKS line</Term>**: a line.\n`,
  'content/documents/inner.mdx': `${front('inner').replace('public', 'confidential')}Fine.\n`,
  'content/documents/terms.mdx': `${front('terms', 'each: serviceLevelAgreements\n').replace('public', 'confidential').replace('policy', 'agreement').replace('Document terms', 'Terms of {item.service.name} no. 7')}For {item.customer.name}.\n`,
  'content/documents/parts.mdx': `${front('parts', 'each: suppliers\n').replace('public', 'confidential').replace('policy', 'agreement').replace('Document parts', 'Parts of {item.name}')}We buy from {item.name}, for Mail.\n`,
  'content/documents/account.mdx': `${front('account', 'each: customers\n').replace('public', 'confidential').replace('policy', 'plan').replace('Document account', 'Plan for {item.name}')}Sell {item.name} more.\n`,
  'content/documents/plan.svg': picture('Boltworks &#x26; more'),
};

let manual: ControlManual;
let keys: string[];
beforeAll(async () => {
  manual = await controlManual({ 'content/organisation.yaml': organisation, ...documents });
  const { made } = await loadManual(manual.root, () => '2026-01-10', noTemplates);
  keys = [...(made?.documents.keys() ?? [])];
  const ran = await manual.on('2026-01-10', (root) =>
    approve(keys, { root, name: 'Bo', yes: true, acceptDefaults: true, summary: 'First', on: '2026-01-10' }),
  );
  expect(ran.code, ran.out + ran.err).toBe(0);
});
afterAll(() => manual?.remove());

async function extract(audience: string) {
  const { made, problems } = await loadManual(manual.root, () => '2026-02-01', { ...noTemplates, audience });
  if (!made) throw new Error('There is no extract.');
  const told = problems.flatMap(({ code, message }) => {
    const [, title = '', what = ''] = /Document (\S+).* is part.*text says (.*) in words/.exec(message) ?? [];
    return code === 'hidden-in-extract' ? [`${title || message}: ${what}`] : [];
  });
  return { told: told.sort(), made };
}

test('whatever form a text gives a hidden name, it is found', async () => {
  const { told, made } = await extract('acme');
  expect(told).toEqual([
    'address: roles.desk.contact',
    'alone: the name of customers.short',
    'anchored: a word of the name of customers.bolt',
    'bold: the name of suppliers.night',
    'capitals: the name of suppliers.night',
    'cents: suppliers.night.charges',
    'code: a word of the name of customers.bolt',
    'coded: a word of the name of customers.bolt',
    'contract: customers.bolt.agreement',
    'drawn: a word of the name of customers.bolt',
    'escaped: the name of customers.stores',
    'linked: a word of the name of customers.bolt',
    'named: a word of the name of customers.bolt',
    'numbered: customers.bolt.agreement',
    'place: customers.bolt.places',
    'price: suppliers.night.charges',
    'process: otherParties.op.agreement',
    'role: a word of the name of customers.bolt',
    'service: the name of services.vault',
    'short: the name of customers.bae',
    'site: a word of the name of customers.bolt',
    'slug: a word of the name of customers.bolt',
    'spaced: the name of suppliers.night',
    'stopped: services.vault.description',
    'surname: a word of roles.desk.holder',
    'term: a word of the name of customers.bolt',
    'title: a word of the name of customers.bolt',
    'underscores: the name of customers.marks',
    'word: a word of the name of suppliers.night',
  ]);
  const { manual: of } = made;
  const alias = of.documents.find(({ key }) => key === 'alias');
  expect(alias).toMatchObject({ aliases: [], formerSlugs: [] });
  const index = JSON.stringify(searchIndex(of, manualWords(of.printing)));
  expect(index).toContain('Document alias');
  expect(index).not.toMatch(/night line|ZX-4711|boltworks-night-desk/);
});

test('programs are searched for what none says by itself', async () => {
  const { made } = await extract('acme');
  const says = (program: string) => made.hiddenIn?.({ passages: [program], addresses: [] }, true);
  // What a minified program is made of: the deputy, a short name, first words, numbers.
  expect(says('var Bo=14500,BAE=Inkwell.Quokka;class Boltworks{};let a="Emberly"')).toEqual([]);
  expect(says('let a="Boltworks Ironmongers"')).toEqual(['the name of customers.bolt']);
  expect(says('/* ZX-4711 */')).toEqual(['customers.bolt.agreement']);
  expect(says('x="ida_ink@hidden.test"')).toEqual(['roles.desk.contact']);
});

test('titles are said of documents that are made for nobody, and of no others', async () => {
  const { told, made } = await extract('titled');
  const twin = made.twin('titled');
  expect(twin).toMatch(/See another document and N-inner Document inner/);
  expect(told.filter((one) => one.startsWith('titled'))).toEqual([]);
});

test('an agreement is its party’s though it is confidential and nobody consents to it, and of no other', async () => {
  const { told, made } = await extract('customer:acme');
  expect(made.manual.documents.map(({ key }) => key)).toEqual(['terms.mail-acme']);
  expect(told).toEqual([]);
  expect((await extract('customer:bolt')).made.manual.documents.map(({ key }) => key).sort()).toEqual([
    'terms.mail-bolt',
    'terms.vault-bolt',
  ]);
});

test('a customer that is a supplier too is one party: neither name of it is hidden', async () => {
  const { told, made } = await extract('supplier:acme-sells');
  expect(made.manual.documents.map(({ key }) => key)).toEqual(['parts.acme-sells']);
  expect(told).toEqual([]);
});
