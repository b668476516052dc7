import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import type { ControlManual } from '../control/control-manual.ts';
import { noTemplates } from '../harness/shared-reading.ts';
import { approvedManual, extractFor, type SmallExtract } from './small-extract.ts';

const organisation = `name: Quince Street IT
site: { url: 'https://manual.test/it/' }
roles:
  - { id: top, title: Top, holder: Vera Veil }
  - { id: desk, title: Front desk, holder: Ida Inkwell }
  - { id: secret-role, title: Keeper of numbats, holder: Ivo Inlet }
customers:
  - { id: acme, name: Acme Bank }
  - { id: pellwood, name: Pellwood Homes }
services:
  - { id: mail, name: Mail, description: Letters., owner: desk, customers: [acme, pellwood] }
  - { id: pellwood-archive, name: Archive, description: Papers., owner: desk, customers: [acme, pellwood] }
agreements:
  - { id: mail-pellwood, service: mail, customer: pellwood, users: Lodgers and 23 wardens, covers: [{ id: a, name: Ottery racks }], workload: [{ id: w, name: Wombats a day, normal: '12,345 of them' }], requests: [{ id: r, name: Move of a wombat }] }
audit: { pool: [{ id: aud, name: Ferret Brothers, outside: true }] }
onCall: { numbers: [{ id: n, name: Line of the otters, phone: '+44 1632 960111' }], rota: in the otter book }
audiences:
  - { id: acme, name: Acme Bank, level: public, customers: [acme], documents: [given] }
  - { id: titled, name: Acme Bank, level: public, customers: [acme], titles: true }
  - { id: untitled, name: Acme Bank, level: public, customers: [acme], without: [roles.title] }
`;

const secret = 'classification: confidential';
const texts = {
  drill: {
    front: `title: Quokka drill\nslug: quokka-exercise\nformerSlugs: [numbat-way]\n${secret}`,
    text: 'The <Role id="secret-role" /> counts.',
  },
  plain: { front: `title: House rules\n${secret}`, text: 'Words.' },
  linked:
    'Read [the Quokka drill](/documents/quokka-exercise/). See the [drill of quokkas](/documents/quokka-exercise/#way), **[Quokkas](/documents/quokka-exercise/quokka-exercise.md)** and [all](https://manual.test/it/documents/numbat-way/).\n\n- [Quokkas at night](/documents/quokka-exercise/)\n- [Here](https://manual.test/it/documents/given/)\n\nAsk [our friends](/registers/services/#pellwood-archive). Ask [the lodgers](https://manual.test/it/customers/pellwood/) too. See [the list](/registers/services/).',
  named: 'Do as the quokka drill says.',
  ruled: 'The House rules hold.',
  slugged: 'See `documents/quokka-exercise/` and more.',
  former: 'See [a site](https://example.test/numbat-way/).',
  covers: 'We mend the ottery racks.',
  users: 'It is for lodgers and 23 wardens.',
  workload: 'It counts 12345 a day.',
  requests: 'Ask for a move of a wombat.',
  pool: 'We are audited by Ferret Brothers.',
  rota: 'It stands in the otter book.',
  night: 'Call the line of the otters.',
  given: { front: 'classification: internal', text: 'Words.' },
  fine: 'The house rules hold, and so do wardens, racks and lodgers; a drill is held.',
  sla: {
    front: `title: SLA {item.service.name} {item.customer.name}\ntype: agreement\neach: serviceLevelAgreements\n${secret}`,
    text: 'Words.',
  },
};

let manual: ControlManual;
let acme: SmallExtract;
beforeAll(async () => {
  manual = await approvedManual(organisation, texts);
  acme = await extractFor(manual, 'acme');
});
afterAll(() => manual?.remove());

const told = ({ errors }: SmallExtract): string[] =>
  errors
    .flatMap((one) => {
      const [, id = '', what = ''] =
        /(?:N-|The )(\S+) .*?(?:says|say) (.*?)(?: in words of its own)?\.$/.exec(one) ?? [];
      return id ? [`${id}: ${what}`] : [one];
    })
    .sort();

test('a link to a document that is not there says no word of it, however its address is written', () => {
  expect(acme.said('linked')).toBe(
    'Read another document. See another document, **another document** and another document.\n\n- [Here](../given/)\n\nAsk our friends. See the list.',
  );
});

test('where titles may be said, links keep their words and lead nowhere', async () => {
  const titled = await extractFor(manual, 'titled');
  expect(titled.said('linked')).toContain('Read the Quokka drill. See the drill of quokkas,');
});

test('titles, addresses and numbers of documents are found in words of the author, and so is what is of others', () => {
  expect(told(acme)).toEqual(
    [
      'covers: agreements.mail-pellwood.covers.a.name',
      'former: the address of drill',
      'named: the title of drill',
      'night: onCall.numbers.n.name',
      'pool: audit.pool.aud.name',
      'requests: agreements.mail-pellwood.requests.r.name',
      'rota: onCall.rota',
      'ruled: the title of plain',
      'slugged: the address of drill',
      'users: agreements.mail-pellwood.users',
      'workload: agreements.mail-pellwood.workload.w.normal',
    ]
      .concat(told(acme).filter((one) => one.includes('pellwood-archive')))
      .sort(),
  );
});

test('an id that names somebody else is told with what it makes', () => {
  expect(acme.errors.find((one) => one.includes('made of the id of'))).toContain('services.pellwood-archive');
});

test('what is given out above the level of its readers is told', async () => {
  const { problems } = await loadManual(manual.root, () => '2026-02-01', {
    ...noTemplates,
    audience: 'acme',
  });
  expect(problems.filter(({ code }) => code === 'given-above-level').map(({ message }) => message)).toEqual([
    expect.stringContaining('audiences.acme.documents gives it to acme, whose level is public'),
  ]);
});

test('roles that hidden documents alone name are in no extract', async () => {
  const { made } = await loadManual(manual.root, () => '2026-02-01', { ...noTemplates, audience: 'acme' });
  expect(made?.manual.roles.map(({ id }) => id)).toEqual(['desk', 'top']);
  expect(JSON.stringify(made?.manual)).not.toMatch(/numbat/i);
});

test('an audience without titles of roles is told that pages have them', async () => {
  const { errors } = await extractFor(manual, 'untitled');
  expect(errors.filter((one) => one.includes('does not get roles.title'))).toHaveLength(1);
});

describe('numbers', () => {
  test('one that hangs on a hidden document is told, and is its own once it is written down', async () => {
    const texts = {
      a: { front: `title: Aye # number:\n${secret}`, text: 'x' },
      b: { front: 'title: Bee # number:', text: 'y' },
      c: { front: 'title: Cee # number:', text: 'z' },
    };
    const small = await approvedManual(organisation.replace(', documents: [given]', ''), texts);
    try {
      const before = await extractFor(small, 'acme');
      expect(before.errors.map((one) => one.replace(/^.*? POL/, 'POL'))).toEqual([
        expect.stringMatching(/^POL-8\.1-2 Bee is part .* because of a,/),
        expect.stringMatching(/^POL-8\.1-3 Cee is part .* because of a,/),
      ]);
      await small.write({
        'content/documents/b.mdx': (await read(small, 'b')).replace('# number:', '\nnumber: POL-8.1-2'),
      });
      const { made } = await loadManual(small.root, () => '2026-02-01', noTemplates);
      expect(made?.manual.documents.map(({ number }) => number).sort()).toEqual([
        'POL-8.1',
        'POL-8.1-2',
        'POL-8.1-3',
      ]);
      await small.write({
        'content/documents/c.mdx': (await read(small, 'c')).replace('# number:', '\nnumber: POL-8.1-3'),
      });
      expect((await extractFor(small, 'acme')).errors).toEqual([]);
    } finally {
      await small.remove();
    }
  });
});

test('a title that is not today’s is told, unless only its values are others', async () => {
  const small = await approvedManual(organisation.replace(', documents: [given]', ''), {
    renamed: { front: 'title: One name', text: 'x' },
    letter: { front: `title: Letter to {item.name}\ntype: agreement\neach: customers\n${secret}`, text: 'x' },
  });
  try {
    await small.write({
      'content/documents/renamed.mdx': (await read(small, 'renamed')).replace('One name', 'Another name'),
      'content/organisation.yaml': organisation
        .replace(', documents: [given]', '')
        .replace('name: Acme Bank }', 'name: Acme Savings }'),
    });
    const { errors } = await extractFor(small, 'acme');
    expect(errors).toEqual([expect.stringContaining('under the title "One name"')]);
  } finally {
    await small.remove();
  }
});

const read = ({ root }: ControlManual, id: string): Promise<string> =>
  readFile(join(root, `content/documents/${id}.mdx`), 'utf8');
