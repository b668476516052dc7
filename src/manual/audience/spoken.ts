import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import type { Hashes } from '../control/hashes.ts';
import type { Candidate, PublishedDocument } from '../control/publication.ts';
import type { Words } from '../words/words.ts';
import type { WrittenManual } from '../writing/written-manual.ts';
import type { Audience } from './audience.ts';
import { everydayWords } from './everyday-words.ts';
import { type Said, wordFinder } from './find-words.ts';
import { type HidingGround, hiddenWords } from './hidden-words.ts';
import { saidBy } from './said.ts';
import type { TitleOf } from './titles.ts';
import type { HiddenWord } from './words-of-values.ts';

interface Ground extends Omit<HidingGround, 'everyday'> {
  ready: readonly Candidate[];
  words: Words;
  titleOf: TitleOf;
}

/** Finds what an audience must not know in whatever is said to it. */
export type HiddenFinder = (said: Said) => HiddenWord[];

/** A finder for the extract that has these documents. */
export function hiddenFinder(published: readonly PublishedDocument[], ground: Ground): HiddenFinder {
  const { ready } = ground;
  const keys = new Set(published.map(({ document }) => document.key));
  const untitled = ready.filter(
    ({ document: { key } }) => !keys.has(key) && ground.titleOf(key) === undefined,
  );
  const everyday = everydayWords(ground.words, ready);
  const { hidden, allowed } = hiddenWords({ ...ground, everyday }, untitled);
  // The number of one of several documents ends with the ids of what it is made for; another party may be called by one.
  const names = [...allowed.names, ...published.flatMap(({ document: { key } }) => key.split('.').slice(1))];
  const numbers = published.map(({ document }) => document.number);
  return (said) => {
    const found = hidden.filter(wordFinder(said, { ...allowed, names, numbers }));
    // A party by its name, and not by its id and a word of that name too.
    return found.filter(
      ({ word, of }, at) => found.findIndex((one) => one.of === of || one.word === word) === at,
    );
  };
}

/** What texts of the extract say in words of their own, which no mark in them tells. */
export const spokenProblems = (
  published: readonly PublishedDocument[],
  { twin, pageTree }: WrittenManual,
  { find, audience, hashes }: { find: HiddenFinder; audience: Audience; hashes: Pick<Hashes, 'readable'> },
): Diagnostic[] =>
  published.flatMap((one) => {
    const { document, path } = one;
    const said = saidBy(one, {
      body: pageTree(document.key, '/'),
      twin: twin(document.key),
      files: document.assets.flatMap(({ file }) => hashes.readable(path, decodeURI(file)) ?? []),
    });
    return find(said).map((word) => hiddenProblem(document, word, audience));
  });

/** A text that an audience gets and that says what it must not know. */
const hiddenProblem = (
  { file, number, title }: Candidate['document'],
  { what }: HiddenWord,
  audience: Audience,
): Diagnostic =>
  diagnostic(
    { file, ...wholeFile },
    'hidden-in-extract',
    `${number} ${title} is part of the extract for ${audience.id}, and its approved text says ${what} in words of its own.`,
    'Take it out of the text, or of the value of the config that says it, or fill it in by its path so that its sentence is left out, and approve the text anew; or keep the document from this audience.',
  );
