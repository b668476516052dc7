import type { Manual } from '../../manual/model/manual.ts';
import { formatMessage, type Words } from '../../manual/words/words.ts';
import type { Book } from './book.ts';

/** A book of an extract says in its title, on its cover and on each sheet for whom it is; that of the house stays as it is. */
export function ofExtract(book: Book, { extractFor }: Pick<Manual, 'extractFor'>, { site }: Words): Book {
  if (extractFor === null) return book;
  const said = formatMessage(site.extractFor, { audience: extractFor });
  return {
    ...book,
    title: `${book.title}: ${said}`,
    facts: [[site.bookExtract, extractFor], ...book.facts],
    issue: `${said} · ${book.issue}`,
  };
}
