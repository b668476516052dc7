import type { Catalogue } from '../../src/manual/words/words.ts';
import { type StandardTexts, standardWith, textsOf } from '../../src/standard/index.ts';

/** How a text of the pseudo language begins and ends. */
const marks = ['[!! ', ' Ünïcode !!]'] as const;

/** Whether every letter of a text came out of the catalogue. */
export const isPseudo = (text: string): boolean => text.startsWith(marks[0]) && text.endsWith(marks[1]);

/** What is no word: marks of punctuation, signs and places such as `{name}`. */
export const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

const wrapped = (text: string): string => (hasWords(text) ? `${marks[0]}${text}${marks[1]}` : text);

/** All strings inside a part of a catalogue, wrapped. */
function wrappedIn<Part>(part: Part): Part;
function wrappedIn(part: unknown): unknown {
  if (typeof part === 'string') return wrapped(part);
  if (Array.isArray(part) || typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, wrappedIn(inner)]));
}

/** A second language that is none: the words of a catalogue, each wrapped, so that any word from elsewhere stands out. */
export const pseudoOf = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  printing: {
    ...wrappedIn(catalogue.printing),
    language: catalogue.printing.language,
    locale: catalogue.printing.locale,
  },
  standardName: (edition) => wrapped(catalogue.standardName(edition)),
  standard: standardWith(pseudoWords<StandardTexts>(textsOf(catalogue.language))),
  documentType: wrappedIn(catalogue.documentType),
  documentTypes: wrappedIn(catalogue.documentTypes),
  steps: wrappedIn(catalogue.steps),
  aside: wrappedIn(catalogue.aside),
  tables: wrappedIn(catalogue.tables),
  site: wrappedIn(catalogue.site),
  siteByEdition: wrappedIn(catalogue.siteByEdition),
});

/** Words with lists among them, each string wrapped. */
export function pseudoWords<Words>(words: Words): Words;
export function pseudoWords(words: unknown): unknown {
  return Array.isArray(words)
    ? words.map((word) => pseudoWords(word))
    : typeof words === 'object' && words !== null
      ? Object.fromEntries(Object.entries(words).map(([name, inner]) => [name, pseudoWords(inner)]))
      : wrappedIn(words);
}
