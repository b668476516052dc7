import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import type { Hashes } from '../control/hashes.ts';
import type { Candidate, PublishedDocument } from '../control/publication.ts';
import type { Words } from '../words/words.ts';
import type { WrittenManual } from '../writing/written-manual.ts';
import type { Audience } from './audience.ts';
import { everydayWords } from './everyday-words.ts';
import { wordFinder } from './find-words.ts';
import { type HiddenWord, type HidingGround, hiddenWords } from './hidden-words.ts';
import type { ItemJudge } from './judge-items.ts';
import { saidBy } from './said.ts';

interface Ground extends Omit<HidingGround, 'everyday'> {
  items: ItemJudge;
  ready: readonly Candidate[];
  words: Words;
  hashes: Pick<Hashes, 'readable'>;
}

/** Whether texts of an extract call a document by its title that is not in it: never one that is made for somebody else. */
export const isTitled = (
  madeFor: readonly { list: string; id: string }[],
  { audience, items }: { audience: Audience; items: ItemJudge },
): boolean =>
  audience.titles && madeFor.every(({ list, id }) => !list.includes('.') && items.shows(list, id));

/** What texts of the extract say in words of their own, which no mark in them tells. */
export function spokenProblems(
  published: readonly PublishedDocument[],
  { twin, pageTree }: WrittenManual,
  ground: Ground,
): Diagnostic[] {
  const { ready, audience, hashes } = ground;
  const keys = new Set(published.map(({ document }) => document.key));
  const untitled = ready.filter(
    ({ document: { key, madeFor = [] } }) => !keys.has(key) && !isTitled(madeFor, ground),
  );
  const everyday = everydayWords(ground.words, ready);
  const { hidden, allowed } = hiddenWords({ ...ground, everyday }, untitled);
  // Numbers may end with the id of a party that another one is called by.
  const names = [...allowed.names, ...published.map(({ document }) => document.number)];
  return published.flatMap((one) => {
    const { document, path } = one;
    const isSaid = wordFinder(
      saidBy(one, {
        body: pageTree(document.key, '/'),
        twin: twin(document.key),
        files: document.assets.flatMap(({ file }) => hashes.readable(path, decodeURI(file)) ?? []),
      }),
      { ...allowed, names },
    );
    const found = hidden.filter(isSaid);
    // A party by its name, and not by its id and a word of that name too.
    return found
      .filter(({ word, of }, at) => found.findIndex((one) => one.of === of || one.word === word) === at)
      .map((word) => hiddenProblem(document, word, audience));
  });
}

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
