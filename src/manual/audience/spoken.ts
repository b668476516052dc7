import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import type { History } from '../control/acts/history.ts';
import type { Hashes } from '../control/hashes.ts';
import type { Candidate, PublishedDocument } from '../control/publication.ts';
import type { Known } from '../reading/context.ts';
import type { Words } from '../words/words.ts';
import type { WrittenManual } from '../writing/written-manual.ts';
import type { Audience } from './audience.ts';
import { everydayWords, shippedTexts } from './everyday-words.ts';
import { type Said, wordFinder } from './find-words.ts';
import { wordsOfDocuments } from './hidden-documents.ts';
import { type HidingGround, hiddenWords, isCalledSo, namedThings } from './hidden-words.ts';
import { saidBy } from './said.ts';
import type { TitleOf } from './titles.ts';
import { type HiddenWord, tokens } from './words-of-values.ts';

interface Ground extends Omit<HidingGround, 'everyday' | 'shipped'> {
  ready: readonly Candidate[];
  approvals: ReadonlyMap<string, History>;
  known: Known;
  words: Words;
  titleOf: TitleOf;
}

/** Finds what an audience must not know in whatever is said to it; in programs, only what no program says by itself. */
export type HiddenFinder = (said: Said, isProgram?: boolean) => HiddenWord[];

/** A finder for the extract that has these documents. */
export function hiddenFinder(published: readonly PublishedDocument[], ground: Ground): HiddenFinder {
  const { ready, known, organisation, words } = ground;
  const keys = new Set(published.map(({ document }) => document.key));
  const untitled = ready.filter(
    ({ document: { key } }) => !keys.has(key) && ground.titleOf(key) === undefined,
  );
  const everyday = everydayWords(words, ready);
  const { hidden, allowed, shown } = hiddenWords({
    ...ground,
    everyday,
    shipped: shippedTexts(ready).join('\n').toLowerCase(),
  });
  const titles = wordsOfDocuments(untitled, { ...ground, everyday });
  // The number of one of several documents ends with the ids of what it is made for; another party may be called by one.
  const called = new Set(
    namedThings(organisation)
      .filter(isCalledSo)
      .map(({ list, id }) => `${list}.${id}`),
  );
  const suffixes = published.flatMap(({ document: { key } }) => {
    const parts = known.documents.get(key)?.item?.parts ?? [];
    const own = new Set(
      parts.filter(({ list, id }) => called.has(`${list}.${id}`)).flatMap(({ id }) => tokens(id)),
    );
    return key
      .split('.')
      .slice(1)
      .filter((suffix) => tokens(suffix).every((word) => own.has(word)));
  });
  const names = [...allowed.names, ...suffixes];
  const numbers = published.map(({ document }) => document.number);
  const own = published.flatMap(({ document: { title, slug } }) => [title, `documents/${slug}`]);
  const named = [...known.roles.values(), ...known.records.values()].map(({ title }) => title);
  const ids = [...allowed.ids, ...published.flatMap(({ document: { slug } }) => [slug, `documents/${slug}`])];
  return (said, isProgram = false) => {
    const isSought = (word: HiddenWord) => !isProgram || isNoProgramWord(word);
    const found = [
      ...hidden.filter(isSought).filter(wordFinder(said, { ...allowed, names, numbers })),
      ...titles
        .filter(isSought)
        .filter(wordFinder(said, { names: [...names, ...own, ...named, ...shown], numbers, ids })),
    ];
    // A party by its name, and not by its id and a word of that name too.
    return found.filter(
      ({ word, of }, at) => found.findIndex((one) => one.of === of || one.word === word) === at,
    );
  };
}

/**
 * Whether no program says a word by itself: they are full of short names, of everyday words, of words with a capital letter
 * and of numbers, which nobody who gets a refusal for one could take out.
 */
const isNoProgramWord = ({ word, how, common }: HiddenWord): boolean => {
  if (how === 'digits') return word.replace(/\D/g, '').length > 7;
  if (common) return false;
  return tokens(word).length > 1 || (how !== 'written' && word.length > 5);
};

/** What texts of the extract say in words of their own, which no mark in them tells. */
export const spokenProblems = (
  published: readonly PublishedDocument[],
  { twin, pageTree }: WrittenManual,
  { find, audience, hashes, known }: SpokenGround,
): Diagnostic[] =>
  published.flatMap((one) => {
    const { document, path } = one;
    const { key, number, slug } = document;
    const said = saidBy(one, {
      body: pageTree(key, '/'),
      twin: twin(key),
      files: document.assets.flatMap(({ file }) => hashes.said(path, decodeURI(file))?.text ?? []),
    });
    const called = new Set(find({ passages: [number], addresses: [slug] }).map(({ of }) => of));
    const parts = known.documents.get(key)?.item?.parts ?? [];
    return find(said).map((word) =>
      called.has(word.of) && parts.length > 0
        ? idProblem(document, word, { audience, ids: parts.map(({ list, id }) => `${list}.${id}`) })
        : hiddenProblem(document, word, audience),
    );
  });

interface SpokenGround {
  find: HiddenFinder;
  audience: Audience;
  hashes: Pick<Hashes, 'said'>;
  known: Pick<Known, 'documents'>;
}

/** A document whose number and address are made of an id that says what its readers must not know. */
const idProblem = (
  { file, number, title }: Candidate['document'],
  { what }: HiddenWord,
  { audience, ids }: { audience: Audience; ids: readonly string[] },
): Diagnostic =>
  diagnostic(
    { file, ...wholeFile },
    'hidden-in-extract',
    `${number} ${title} is part of the extract for ${audience.id}, and its number and address, made of the id of ${ids.join(' and ')}, say ${what}.`,
    'Give that another id, by which its documents get another number and address and are approved anew; or keep the document from this audience.',
  );

/** A text that an audience gets and that says what it must not know. */
const hiddenProblem = (
  { file, number, title }: Candidate['document'],
  { what, of }: HiddenWord,
  audience: Audience,
): Diagnostic =>
  diagnostic(
    { file, ...wholeFile },
    'hidden-in-extract',
    `${number} ${title} is part of the extract for ${audience.id}, and its approved text says ${what} in words of its own.`,
    of.startsWith('documents.')
      ? `Refer to it by <Doc id="${of.slice('documents.'.length)}" />, which says "another document" in the extract, or reword the text, and approve it anew; or keep this document from the audience.`
      : 'Take it out of the text, or of the value of the config that says it, or fill it in by its path so that its sentence is left out, and approve the text anew; or keep the document from this audience.',
  );
