import { expect, test } from 'vitest';
import { ofAnotherEdition } from '../harness/words-of-editions.ts';
import { madeOf, manualOf } from './manuals.ts';

const manuals = [
  ['2011', 'demo'],
  ['2011', 'smallest'],
  ['2018', 'demo-2018'],
  ['2018', 'smallest-2018'],
] as const;

test.each(manuals)(
  'titles, headings, roles, records and measures speak as %s does: %s',
  async (edition, name) => {
    const { documents, roles, records } = await manualOf(name);
    const said = [
      ...documents.flatMap(({ title, headings }) => [title, ...headings.map(({ text }) => text)]),
      ...roles.map(({ title }) => title),
      ...records.flatMap(({ title, description }) => [title, description]),
    ];
    expect(said.filter((text) => ofAnotherEdition(edition, text) || /\b2018 edition/i.test(text))).toEqual(
      [],
    );
  },
);

test('no text of 2018 says internal group, and none of 2011 internal supplier but the glossary', async () => {
  const saying = async (name: 'demo' | 'demo-2018', term: RegExp) => {
    const made = await madeOf(name);
    return made.manual.documents.map(({ key }) => key).filter((key) => term.test(made.twin(key) ?? ''));
  };
  expect(await saying('demo-2018', /internal group/i)).toEqual([]);
  expect(await saying('demo', /internal supplier/i)).toEqual(['glossary']);
});
