import { afterEach, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { audienceNamed } from '../../src/manual/audience/audience.ts';
import { type ControlManual, controlManual, ownDocument } from '../control/control-manual.ts';
import { noTemplates } from '../harness/shared-reading.ts';
import { hidden, twoParties } from './two-parties.ts';

const manuals: ControlManual[] = [];
afterEach(() => Promise.all(manuals.splice(0).map((manual) => manual.remove())));

const base = `name: Quince Street IT
roles:
  - { id: top-management, holder: Ada Quince }
  - { id: incident-manager, holder: Ida Quince }
customers:
  - { id: acme, name: Acme }
`;

/** Errors of a manual whose audiences are written so, with those of one of them where it is named. */
async function errors(audiences: string, audience?: string, more = ''): Promise<string[]> {
  const manual = await controlManual({
    'content/organisation.yaml': `${base}audiences:\n${audiences}`,
    ...ownDocument('note', 'Text.', more),
  });
  manuals.push(manual);
  const { problems } = await loadManual(manual.root, () => '2026-02-01', { ...noTemplates, audience });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, line, message, hint }) => `${file}:${line} [${code}] ${message} ${hint}`);
}

test('what is no locale is told, and crashes nothing', async () => {
  const audience = '  - { id: acme, name: Acme, level: internal }\nlocale: Zebra words\n';
  expect((await errors(audience, 'acme')).join()).toContain('Zebra words');
});

test('what an audience names and is not there is told with what was meant', async () => {
  const wrong =
    '  - { id: acme, name: Acme, level: pubilc, customers: [acmee], suppliers: [dart], documents: [notte], without: [serviceDesk.outOfHour] }\n';
  expect(await errors(wrong, undefined, 'audience: [acmi]\n')).toEqual([
    'content/documents/note.mdx:8 [unknown-audience] "acmi" is not an audience of this manual. Did you mean "acme"?',
    'content/organisation.yaml:8 [unknown-classification] audiences.acme.level: "pubilc" is not the id of a classification. Did you mean public?',
    'content/organisation.yaml:8 [unknown-customer] audiences.acme.customers: "acmee" is not the id of a customer. Did you mean acme?',
    'content/organisation.yaml:8 [unknown-supplier] audiences.acme.suppliers: "dart" is not the id of a supplier. Add it to suppliers, or name one that stands there.',
    'content/organisation.yaml:8 [unknown-document] audiences.acme.documents: "notte" is no document of this manual. Did you mean "note"?',
    'content/organisation.yaml:8 [unknown-path] audiences.acme.without: "serviceDesk.outOfHour" is no field of the config. Did you mean "serviceDesk.outOfHours"?',
  ]);
});

test('an audience that there is not is told, and so is one that gets nothing', async () => {
  const acme = '  - { id: acme, name: Acme, level: public }\n';
  expect(await errors(acme, 'acmi')).toEqual([
    ':0 [unknown-audience] "acmi" is no audience of this manual. Did you mean "acme"?',
    expect.stringContaining('[nothing-approved]'),
  ]);
  expect(await errors(acme, 'acme')).toEqual(
    expect.arrayContaining([expect.stringContaining('[empty-extract] The audience acme gets no document')]),
  );
});

test('no audience takes the id of a level', async () => {
  expect(await errors('  - { id: public, name: All, level: confidential }\n')).toEqual([
    'content/organisation.yaml:8 [duplicate-id] audiences.public has the id of a classification: --audience public would not be the documents of that level. Give the audience another id, such as public-readers.',
  ]);
});

test('a party by itself goes by no id that an audience of the config, or a front matter, could name', () => {
  const organisation = { audiences: [], customers: [{ id: 'acme', name: 'Acme' }], suppliers: [] };
  expect(audienceNamed('customer:acme', organisation as never)).toMatchObject({
    id: 'customer:acme',
    customers: ['acme'],
    suppliers: [],
  });
});

/** Keys of the documents of an extract, and its errors. */
async function extract(manual: ControlManual, audience: string) {
  const { made, problems } = await loadManual(manual.root, () => '2026-02-01', { ...noTemplates, audience });
  return {
    keys: made?.manual.documents.map(({ key }) => key).sort() ?? [],
    errors: problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    text: made?.manual.documents.map(({ key }) => made.twin(key)).join('\n') ?? '',
  };
}

test('a level has what is up to it and no agreement; a party has its agreement and no document of a level', async () => {
  const manual = await twoParties(hidden);
  manuals.push(manual);
  // Nobody's night desk is left out for them, and its name stands in the value.
  expect(await extract(manual, 'public')).toMatchObject({ keys: ['rules'], errors: ['hidden-in-extract'] });
  expect(await extract(manual, 'customer:bolt')).toMatchObject({ keys: ['letter.bolt'], errors: [] });
  const internal = await extract(manual, 'internal');
  expect(internal.keys).toEqual(['drill', 'rules', 'tour']);
  expect(internal.text).not.toContain('Acme');
  const { text } = await extract(manual, 'customer:bolt');
  expect(text).toContain(`We promise ${hidden.customer} that mail arrives, by contract ${hidden.contract}`);
  expect(text).not.toContain('Acme');
});

test('a name in words of the text itself keeps the extract from being built', async () => {
  const manual = await twoParties(hidden);
  manuals.push(manual);
  const { text } = await extract(manual, 'acme');
  expect(text).toContain('another document');
  await manual.write({
    'content/organisation.yaml': `${base}  - { id: bolt, name: the door }\naudiences:\n  - { id: acme, name: Acme, documents: [tour] }\n`,
  });
  expect((await extract(manual, 'acme')).errors).toContain('hidden-in-extract');
});
