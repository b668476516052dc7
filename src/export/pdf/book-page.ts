import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Book, type BookDocument, placeOf } from './book.ts';
import { type Around, bookPart } from './book-part.ts';
import { bookSheets, sheetOf } from './book-sheets.ts';

/** What a book is drawn with. */
export interface BookLooks {
  /** Style sheets, one after the other. */
  styles: readonly string[];
  /** Path under which the site was built. */
  base: string;
  fileAt: Around['fileAt'];
}

/** A book as a browser prints it. */
export interface BookPage {
  html: string;
  /** The words of each document, by its slug. */
  texts: ReadonlyMap<string, string>;
}

/** A book as one page of HTML, in which the numbers of pages are left open: elements with `data-page-of` wait for them. */
export function bookPage(book: Book, { styles, base, fileAt }: BookLooks): BookPage {
  const slugs = new Set(book.documents.map(({ slug }) => slug));
  const css = [...styles, `:root{--cb-accent:${book.accent}}`, bookSheets(book)].join('\n');
  const texts = new Map<string, string>();
  const documents = book.documents.map((document, index) => {
    const part = bookPart(document.page, { slug: document.slug, slugs, base, fileAt });
    const element = documentOf(document, part, index, book);
    texts.set(document.slug, toText(element));
    return element;
  });
  const body = [...(book.hasFront ? [cover(book), contents(book)] : []), ...documents];
  const html = [
    `<!doctype html><html lang="${book.language}" dir="${book.direction}" data-theme="light">`,
    toHtml(h('head', [h('meta', { charSet: 'utf-8' }), h('title', book.title)])).replace(/<\/head>$/, ''),
    // A style sheet is no text: only what could end the element is written otherwise.
    `<style>${css.replace(/<\//g, '<\\/')}</style></head><body class="book">`,
    ...body.map((one) => toHtml(one)),
    '</body></html>',
  ].join('\n');
  return { html, texts };
}

const toText = (node: Element | ElementContent): string => {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(toText).join('') : '';
};

function cover({ organisation, manualTitle, logo, facts, title }: Book): Element {
  return h('section.book-cover', [
    ...(logo === '' ? [] : [h('img.book-logo', { src: logo, alt: '' })]),
    h('p.book-organisation', organisation),
    h('p.book-title', manualTitle),
    ...(title.startsWith(manualTitle) ? [] : [h('p.book-subtitle', title)]),
    h(
      'dl.book-facts',
      facts.map(([label, words]) => h('div', [h('dt', label), h('dd', words)])),
    ),
  ]);
}

function contents({ documents, words }: Book): Element {
  const groups = Map.groupBy(documents, ({ group }) => group);
  return h('section.book-contents', [
    h('h1#contents', words.contents),
    ...[...groups].flatMap(([group, members]) => [
      h('p.book-group', group),
      h(
        'ol',
        { role: 'list' },
        members.map(({ slug, number, title, state }) =>
          h('li', [
            h('a', { href: `#${placeOf(slug)}` }, [
              h('span.book-number', number),
              ' ',
              h('span.book-entry', title),
              ' ',
            ]),
            h('span.book-state', state),
            ' ',
            h('a.book-page', { href: `#${placeOf(slug)}`, 'data-page-of': placeOf(slug), 'data-bare': '' }),
          ]),
        ),
      ),
    ]),
  ]);
}

function documentOf(
  document: BookDocument,
  { body, after }: { body: ElementContent[]; after: ElementContent[] },
  index: number,
  { words }: Book,
): Element {
  const { slug, number, title } = document;
  return h('section.book-document', { className: [sheetOf(index)] }, [
    h('h1', { id: placeOf(slug) }, [h('span.book-number', number), ' ', title]),
    h('div.sl-markdown-content', [control(document, words), h('div.document-body', body)]),
    ...(after.length > 0 ? [h('div.sl-markdown-content.from-the-manual', after)] : []),
  ]);
}

function control({ control, history }: BookDocument, words: Book['words']): Element {
  const versions =
    history.length === 0
      ? []
      : [
          h('table.book-history', [
            h('caption', words.history),
            h('thead', [
              h(
                'tr',
                words.historyHead.map((head) => h('th', { scope: 'col' }, head)),
              ),
            ]),
            h(
              'tbody',
              history.map((row) =>
                h(
                  'tr',
                  row.map((cell) => h('td', cell)),
                ),
              ),
            ),
          ]),
        ];
  return h('div.book-control', [
    h('table', [
      h('caption', words.control),
      h(
        'tbody',
        control.map(([label, value]) => h('tr', [h('th', { scope: 'row' }, label), h('td', value)])),
      ),
    ]),
    ...versions,
  ]);
}
