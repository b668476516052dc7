import { describe, expect, test } from 'vitest';
import { documentTypes } from '../../src/manual/document-types.ts';
import type { DocumentEntry, Manual } from '../../src/manual/manual.ts';
import { manualOf, names } from './manuals.ts';

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
const prose = (document: DocumentEntry): string[] =>
  document.canonical
    .split('\n')
    .filter((line) => line !== '' && !/^(?:\||#)/.test(line))
    .map((line) => line.replace(/^[\s>]*(?:[-*]|\d+\.)?\s*/, '').replace(/\]\([^)]*\)/g, ']'));

const sentences = (document: DocumentEntry): string[] =>
  prose(document).flatMap((line) => line.split(/(?<=[.!?])\s+/));

/** Texts that the organisation itself wrote: where it says a thing is its own affair. */
const ownWords = ({ decisions }: Manual): string[] =>
  decisions
    .flatMap(({ value }) => (Array.isArray(value) ? value : [value]))
    .filter((value): value is string => typeof value === 'string' && value.length > 12);

describe.each(names)('the texts of the library filled for %s', (name) => {
  test('use none of the phrases that fit every company', async () => {
    const { documents } = await manualOf(name);
    const found = documents.flatMap((document) =>
      [...document.canonical.matchAll(bannedPattern)].map(([phrase]) => `${document.id}: ${phrase}`),
    );
    expect(found).toEqual([]);
  });

  test('say no sentence in more than two documents', async () => {
    const manual = await manualOf(name);
    const own = ownWords(manual);
    const places = new Map<string, Set<string>>();
    for (const document of manual.documents)
      for (const sentence of sentences(document))
        if (sentence.split(/\s+/).length >= 8 && !own.some((value) => sentence.includes(value)))
          places.set(sentence, (places.get(sentence) ?? new Set()).add(document.id));
    const repeated = [...places]
      .filter(([, ids]) => ids.size > 2)
      .map(([sentence, ids]) => `${sentence} [${[...ids].join(', ')}]`);
    expect(repeated).toEqual([]);
  });

  test('leave no placeholder behind', async () => {
    const { documents } = await manualOf(name);
    const found = documents.flatMap(
      ({ id, canonical }) =>
        /undefined|\[object |\bNaN\b|\bTODO\b|\bTBD\b|\[COMPANY\]|\{(?:org|item)\.|lorem ipsum/i
          .exec(canonical)
          ?.map((slip) => `${id}: ${slip}`) ?? [],
    );
    expect(found).toEqual([]);
  });

  test('are as long as their type usually is, or say why not', async () => {
    const { documents } = await manualOf(name);
    const odd = documents.filter(({ type, words, lengthReason }) => {
      const [least, most] = documentTypes[type].words;
      return lengthReason === null && (words < least || words > most);
    });
    expect(odd.map(({ id, type, words }) => `${id} (${type}): ${words} words`)).toEqual([]);
  });
});
