import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import type { Decision, Organisation } from '../../organisation/index.ts';
import type { Candidate } from '../control/publication.ts';
import { isSensitive } from '../model/redaction.ts';
import type { Audience } from './audience.ts';
import type { ItemJudge } from './judge-items.ts';

/** Words that no extract for an audience may hold, and what they are; the words themselves may be nobody's business. */
export interface HiddenWord {
  word: string;
  what: string;
}

/** What is shorter stands in other words by chance. */
const shortest = 4;

/** Names of other parties, what is personal or confidential, and the numbers of documents that the audience doesn't get. */
export function hiddenWords(
  { audience, organisation, decisions, items }: HidingGround,
  hidden: readonly Candidate[],
): HiddenWord[] {
  const { customers, suppliers, subcontractors } = organisation;
  const nameless = (list: string, things: readonly { id: string; name: string }[]): HiddenWord[] =>
    things
      .filter(({ id }) => !items.shows(list, id))
      .map(({ id, name }) => ({ word: name, what: `the name of ${list}.${id}` }));
  const own = new Set([
    ...audience.customers.map((id) => `customers.${id}`),
    ...audience.suppliers.map((id) => `suppliers.${id}`),
  ]);
  const isOwn = (path: string) => own.has(path.split('.').slice(0, 2).join('.'));
  const sensitive = decisions.filter(
    ({ path, field }) => isSensitive(field) || /^roles\.[^.]+\.holder$/.test(path),
  );
  const spoken = ({ path, value }: Decision): HiddenWord[] =>
    [value].flat().map((one) => ({ word: String(one ?? ''), what: path }));
  // Somebody may be named twice: in what the audience may know, and in what it may not.
  const shown = new Set([
    ...customers.filter(({ id }) => own.has(`customers.${id}`)).map(({ name }) => name),
    ...suppliers.filter(({ id }) => own.has(`suppliers.${id}`)).map(({ name }) => name),
    ...sensitive.filter(({ path }) => isOwn(path)).flatMap((one) => spoken(one).map(({ word }) => word)),
  ]);
  const withheld = sensitive
    .filter(({ path }) => !isOwn(path) && !path.startsWith('agreements.'))
    .flatMap(spoken);
  return [
    ...nameless('customers', customers),
    ...nameless('suppliers', suppliers),
    ...nameless('subcontractors', subcontractors),
    ...withheld,
    ...hidden.map(({ document: { key, number } }) => ({ word: number, what: `the number of ${key}` })),
  ].filter(({ word }) => word.trim().length >= shortest && !shown.has(word));
}

interface HidingGround {
  audience: Audience;
  organisation: Organisation;
  decisions: readonly Decision[];
  items: ItemJudge;
}

/** Hidden words that stand in a text as words of their own. */
export const hiddenIn = (text: string, words: readonly HiddenWord[]): HiddenWord[] =>
  words.filter(({ word }) => standsIn(word.trim(), text));

function standsIn(word: string, text: string): boolean {
  const isPart = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  // What goes on after the number of a document is that of another: `AGR-6.1-mail`.
  const goesOn = (at: number) =>
    isPart(text[at]) ||
    (/[-.]/.test(text[at] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '') && /\d/.test(word));
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isPart(text[at - 1]) && !goesOn(at + word.length)) return true;
  return false;
}

/** A text that an audience gets and that says what it must not know. */
export const hiddenProblem = (
  { file, number, title }: Pick<Candidate['document'], 'file' | 'number' | 'title'>,
  { what }: HiddenWord,
  audience: Audience,
): Diagnostic =>
  diagnostic(
    { file, ...wholeFile },
    'hidden-in-extract',
    `${number} ${title} is part of the extract for ${audience.id}, and its approved text says ${what} in words of its own.`,
    'Take it out of the text, or fill it in by its path so that its sentence is left out, and approve the text anew; or keep the document from this audience.',
  );
