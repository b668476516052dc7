import { actsOf, type History, titleOf } from '../control/acts/history.ts';
import { type Candidate, historyOf } from '../control/publication.ts';
import type { Known } from '../reading/context.ts';
import type { Words } from '../words/words.ts';
import { stringsIn } from './everyday-words.ts';
import { type HiddenWord, shortest, tokens, wordOf } from './words-of-values.ts';

/** What the words of hidden documents are taken from. */
interface Ground {
  approvals: ReadonlyMap<string, History>;
  known: Pick<Known, 'documents'>;
  words: Words;
  /** Words in small letters that give nobody away. */
  everyday: ReadonlySet<string>;
  /** All documents that were read, those of the extract among them. */
  ready: readonly Candidate[];
}

/**
 * What gives a document away that an audience does not get: its number, each title that it was approved with and has now, its
 * addresses, and the titles of documents that the manual has no more. What a template is called everybody can look up.
 */
export function wordsOfDocuments(hidden: readonly Candidate[], ground: Ground): HiddenWord[] {
  const { approvals, known, words, everyday, ready } = ground;
  const ofInterface = new Set(stringsIn(words).map(inSmallLetters));
  const wordsOfTitle = (title: string, key: string): HiddenWord[] =>
    ofInterface.has(inSmallLetters(title)) ? [] : titleWords(title, key, everyday);
  const used = new Set(ready.flatMap((one) => historyOf(one, approvals) ?? []));
  return [
    ...hidden.flatMap((one): HiddenWord[] => {
      const { key, number, title, slug, formerSlugs, source, id } = one.document;
      const of = `documents.${key}`;
      const isShipped = source === 'template' && !known.documents.get(key)?.titleValues.length;
      const addresses = [...new Set([slug, ...formerSlugs])];
      return [
        { word: number, how: 'number', where: 'text', what: `the number of ${key}`, of },
        ...addresses.map((name): HiddenWord => {
          const word = `documents/${name}`;
          return { word, how: 'any-case', where: 'both', what: `the address of ${key}`, of };
        }),
        ...(isShipped
          ? []
          : [
              ...[...new Set([title, ...titlesOf(historyOf(one, approvals))])].flatMap((said) =>
                wordsOfTitle(said, key),
              ),
              ...[...new Set([...addresses, id, key])].flatMap((name) => slugWords(name, key, everyday)),
            ]),
      ];
    }),
    ...[...approvals.values()]
      .filter((history) => !used.has(history))
      .flatMap((history) => titlesOf(history).flatMap((title) => wordsOfTitle(title, history.document)))
      .filter(({ common }) => !common),
  ];
}

/** All titles that versions of a document were approved with. */
const titlesOf = (history: History | undefined): string[] =>
  history
    ? actsOf(history, 'approved').flatMap(({ version, title }) => title ?? titleOf(history, version) ?? [])
    : [];

/** One word is the title where it is written just so, unless everybody uses it; more of everyday words, in the letters of the title. */
function titleWords(title: string, key: string, everyday: ReadonlySet<string>): HiddenWord[] {
  const what = { what: `the title of ${key}`, of: `documents.${key}` };
  const words = tokens(title);
  const isOne = words.length === 1;
  if (isOne && words.every((word) => everyday.has(word))) return [];
  return wordOf(title, what, shortest, isOne ? new Set(words) : everyday).map((word) =>
    word.common || isOne ? { ...word, where: 'text' } : word,
  );
}

/** The last part of an address, or an id, where it is no word of every day. */
function slugWords(name: string, key: string, everyday: ReadonlySet<string>): HiddenWord[] {
  const words = tokens(name);
  if (name.length < shortest || words.every((word) => everyday.has(word) || /^\d+$/.test(word))) return [];
  const where = words.length > 1 ? 'both' : 'address';
  return [{ word: name, how: 'any-case', where, what: `the address of ${key}`, of: `documents.${key}` }];
}

const inSmallLetters = (text: string): string => text.trim().toLowerCase();
