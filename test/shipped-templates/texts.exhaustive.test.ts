import { describe, expect, test } from 'vitest';
import type { Manual } from '../../src/manual/model/manual.ts';
import type { DocumentType } from '../../src/organisation/index.ts';
import { canonicalText } from '../manual/canonical.ts';
import { madeOf, manualOf, type Name, names } from './manuals.ts';

/** Words that a document of a type usually has, least and most. */
const usualLength: Record<DocumentType, readonly [least: number, most: number]> = {
  policy: [400, 900],
  process: [800, 1800],
  procedure: [800, 1800],
  plan: [500, 1200],
  agreement: [400, 1000],
  definition: [120, 400],
  form: [150, 500],
  register: [200, 800],
  reference: [200, 800],
  guide: [200, 800],
};

const banned = [
  'as appropriate',
  'where appropriate',
  'if appropriate',
  'where applicable',
  'as applicable',
  'if applicable',
  'as necessary',
  'where necessary',
  'as required',
  'relevant stakeholders',
  'relevant parties',
  'in a timely manner',
  'on a timely basis',
  'ensure that appropriate',
  'best practice',
  'best practices',
  'robust',
  'leverage',
  'shall',
  'utilise',
  'holistic',
  'state of the art',
  'ISO certified',
];
const bannedPattern = new RegExp(`\\b(?:${banned.join('|')})\\b`, 'gi');

/** Paragraphs and list items, without tables, headings and addresses. */
const prose = (canonical: string): string[] =>
  canonical
    .split('\n')
    .filter((line) => line !== '' && !/^(?:\||#)/.test(line))
    .map((line) => line.replace(/^[\s>]*(?:[-*]|\d+\.)?\s*/, '').replace(/\]\([^)]*\)/g, ']'));

const sentences = (canonical: string): string[] =>
  prose(canonical).flatMap((line) => line.split(/(?<=[.!?])\s+/));

interface Text {
  id: string;
  canonical: string;
}
const written = new Map<Name, Text[]>();

/** The canonical texts of a manual, written once for all tests. */
async function textsOf(name: Name): Promise<Text[]> {
  const made = await madeOf(name);
  const texts =
    written.get(name) ??
    made.manual.documents.map(({ id, key }) => ({ id, canonical: canonicalText(made, key) }));
  written.set(name, texts);
  return texts;
}

/** Texts that the organisation itself wrote: where it says a thing is its own affair. */
const ownWords = ({ decisions }: Manual): string[] =>
  decisions
    .flatMap(({ value }) => (Array.isArray(value) ? value : [value]))
    .filter((value): value is string => typeof value === 'string' && value.length > 12);

describe.each(names)('the texts of the library filled for %s', (name) => {
  test('use none of the phrases that fit every company', async () => {
    const found = (await textsOf(name)).flatMap(({ id, canonical }) =>
      [...canonical.matchAll(bannedPattern)].map(([phrase]) => `${id}: ${phrase}`),
    );
    expect(found).toEqual([]);
  });

  test('say no sentence in more than two documents', async () => {
    const own = ownWords(await manualOf(name));
    const places = new Map<string, Set<string>>();
    for (const { id, canonical } of await textsOf(name))
      for (const sentence of sentences(canonical))
        if (sentence.split(/\s+/).length >= 8 && !own.some((value) => sentence.includes(value)))
          places.set(sentence, (places.get(sentence) ?? new Set()).add(id));
    const repeated = [...places]
      .filter(([, ids]) => ids.size > 2)
      .map(([sentence, ids]) => `${sentence} [${[...ids].join(', ')}]`);
    expect(repeated).toEqual([]);
  });

  test('leave no placeholder behind', async () => {
    const found = (await textsOf(name)).flatMap(
      ({ id, canonical }) =>
        /undefined|\[object |\bNaN\b|\bTODO\b|\bTBD\b|\[COMPANY\]|\{(?:org|item)\.|lorem ipsum/i
          .exec(canonical)
          ?.map((slip) => `${id}: ${slip}`) ?? [],
    );
    expect(found).toEqual([]);
  });

  test('begin no block with what belongs to the one before', async () => {
    // A line that holds components alone is no running text: what stands in the next of them starts a block of its own.
    const found = (await textsOf(name)).flatMap(({ id, canonical }) =>
      canonical
        .split('\n')
        .filter((line) => /^\s*[,;.]/.test(line))
        .map((line) => `${id}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  test('are as long as their type usually is, or say why not', async () => {
    const { documents } = await manualOf(name);
    const odd = documents.filter(({ type, words, lengthReason }) => {
      const [least, most] = usualLength[type];
      return lengthReason === null && (words < least || words > most);
    });
    expect(odd.map(({ id, type, words }) => `${id} (${type}): ${words} words`)).toEqual([]);
  });
});
