import { cssString } from '../../manual/writing/css-string.ts';
import type { Book } from './book.ts';

/** The class of a document in a book, which names its sheets. */
export const sheetOf = (index: number): string => `sheet-${index}`;

/** Heads and feet of all sheets: the head is of the document, the foot of the manual. */
export function bookSheets({ documents, issue, words, organisation, manualTitle, volume }: Book): string {
  // How many sheets all volumes have nobody knows before the last of them is printed.
  const pages = (volume ? `${words.volumeOf} · ${words.pageAlone}` : words.pageOf)
    .split(/(\{pages?\})/)
    .map((part) => counters[part] ?? cssString(part))
    .join(' ');
  const rules = [
    `@page{${box('top-left', cssString(`${organisation} – ${manualTitle}`))}${box('top-right', cssString(' '))}${box('bottom-left', cssString(`${words.uncontrolled} · ${issue}`))}${box('bottom-right', pages)}}`,
    ...documents.map(({ number, title, version, classification }, index) => {
      const name = sheetOf(index);
      const head = `${box('top-left', cssString(`${number} ${title}`))}${box('top-right', cssString(`${version} · ${classification}`))}`;
      return `@page ${name}{${head}}.${name}{page:${name}}@page ${name}-wide{size:A4 landscape;${head}}.${name} .book-wide{page:${name}-wide}`;
    }),
  ];
  return rules.join('\n');
}

const counters: Readonly<Record<string, string>> = { '{page}': 'counter(page)', '{pages}': 'counter(pages)' };

const box = (place: string, content: string): string => `@${place}{content:${content}}`;
