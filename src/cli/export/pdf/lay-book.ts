import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Book } from '../../../export/pdf/book.ts';
import { bookPage, type DocumentText, endOfPage } from '../../../export/pdf/book-page.ts';
import type { BuiltSite } from './built-site.ts';
import { bookStyles, type MoreFont } from './typeface.ts';

/** What pages of books are laid out with. */
export interface Layout {
  site: BuiltSite;
  base: string;
  /** A folder for what is made in between. */
  workshop: string;
  /** Fonts for what the shipped typeface has no letters for. */
  fonts: readonly MoreFont[];
}

/** A book that waits for a browser, as a file. */
export interface LaidBook {
  book: Book;
  file: string;
  address: string;
  /** The characters in it, each once. */
  letters: string;
  texts: ReadonlyMap<string, DocumentText>;
}

/** How many were begun: several are printed at once, each from a file of its own. */
let books = 0;

/** Writes the pages of a book, or of the volumes of one: what one asks of another has a name there. */
export function layBooks(volumes: readonly Book[], layout: Layout): LaidBook[] {
  const laid = volumes.map((book) => layBook(book, layout));
  const asked = new Set(laid.flatMap((one) => one.asked));
  for (const { file, book } of laid) appendFileSync(file, endOfPage(book.volume ? asked : []));
  return laid;
}

function layBook(book: Book, layout: Layout): LaidBook & { asked: readonly string[] } {
  const { html, texts, asked } = bookPage(book, {
    styles: bookStyles(layout.site.styles, layout.fonts),
    base: layout.base,
    fileAt: layout.site.fileAt,
  });
  books += 1;
  const file = join(layout.workshop, `book-${books}.html`);
  writeFileSync(file, html);
  const letters = [...new Set([...[...texts.values()].map((text) => text.letters), html].join(''))].join('');
  return { book, file, address: pathToFileURL(file).href, letters, texts, asked };
}
