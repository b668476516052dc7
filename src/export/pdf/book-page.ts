import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Book, type BookDocument, farAddress, farPlaceOf, placeOf, volumePlace } from './book.ts';
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
  /** Without its end, which {@link endOfPage} writes. */
  html: string;
  /** How long the text of each document is, and which characters are in it, by its slug. */
  texts: ReadonlyMap<string, DocumentText>;
  /** Places in other volumes that it refers to. */
  asked: readonly string[];
}

/** What a book knows of the text of a document. */
export interface DocumentText {
  signs: number;
  /** Each once. */
  letters: string;
}

/** A book as one page of HTML, in which the numbers of pages are left open: elements with `data-page-of` wait for them. */
export function bookPage(book: Book, { styles, base, fileAt }: BookLooks): BookPage {
  const slugs = new Set(book.documents.map(({ slug }) => slug));
  const elsewhere = new Map(
    book.volume?.all.flatMap(({ documents }, index) =>
      documents.map(({ slug }) => [slug, index + 1] as const),
    ),
  );
  for (const slug of slugs) elsewhere.delete(slug);
  const css = [...styles, `:root{--cb-accent:${book.accent}}`, bookSheets(book)].join('\n');
  const texts = new Map<string, DocumentText>();
  // Each is written at once: the trees of all would need much memory.
  const documents = book.documents.map((document, index) => {
    const part = bookPart(document.page(), { slug: document.slug, slugs, elsewhere, base, fileAt });
    const element = documentOf(document, part, index, book);
    const text = toText(element).normalize('NFC');
    texts.set(document.slug, { signs: text.length, letters: [...new Set(text)].join('') });
    return toHtml(element);
  });
  const front = book.hasFront ? [cover(book), contents(book), ...overview(book)] : [];
  const html = [
    `<!doctype html><html lang="${book.language}" dir="${book.direction}" data-theme="light">`,
    toHtml(h('head', [h('meta', { charSet: 'utf-8' }), h('title', book.title)])).replace(/<\/head>$/, ''),
    // A style sheet is no text: only what could end the element is written otherwise.
    `<style>${css.replace(/<\//g, '<\\/')}</style></head><body class="book">`,
    ...front.map((one) => toHtml(one)),
    ...documents,
  ].join('\n');
  return { html, texts, asked: askedIn(html) };
}

/** The end of a page. A browser prints the name of a place only where something leads to it, so the places that others ask for are led to. */
export const endOfPage = (asked: Iterable<string>): string => {
  const ways = [...asked].map((place) => toHtml(h('a', { href: `#${place}` })));
  return `${ways.length > 0 ? `\n<div hidden>${ways.join('')}</div>` : ''}\n</body></html>`;
};

/** The places that a page refers to in other volumes, each once. */
const askedIn = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/ href="(https:\/\/volume-[^"]+)"/g)].flatMap(
      ([, address = '']) => farPlaceOf(address)?.place ?? [],
    ),
  ),
];

const toText = (node: Element | ElementContent): string => {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(toText).join('') : '';
};

function cover({ organisation, manualTitle, logo, facts, subtitle, volume, words }: Book): Element {
  const subtitles = [subtitle, words.volumeOf].filter(Boolean);
  return h('section.book-cover', { id: volume ? volumePlace(volume.number) : undefined }, [
    ...(logo === '' ? [] : [h('img.book-logo', { src: logo, alt: '' })]),
    h('p.book-organisation', organisation),
    h('p.book-title', manualTitle),
    ...subtitles.map((one) => h('p.book-subtitle', one)),
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

/** Which documents stand in which volume, and where each begins. */
function overview({ volume, words }: Book): Element[] {
  if (!volume) return [];
  const way = (number: number, place: string) => ({
    href: number === volume.number ? `#${place}` : farAddress(number, place),
  });
  return [
    h('section.book-contents.book-volumes', [
      h('h1#all-volumes', words.allVolumes),
      ...volume.all.flatMap(({ name, file, documents }, index) => [
        h('p.book-group', [
          h('a', way(index + 1, volumePlace(index + 1)), name),
          ` · ${file}`,
          h('a.page-ref', {
            ...way(index + 1, volumePlace(index + 1)),
            'data-page-of': volumePlace(index + 1),
          }),
        ]),
        h(
          'ol',
          { role: 'list' },
          documents.map(({ slug, number, title }) =>
            h('li', [
              h('a', way(index + 1, placeOf(slug)), [
                h('span.book-number', number),
                ' ',
                h('span.book-entry', title),
                ' ',
              ]),
              h('a.book-page', {
                ...way(index + 1, placeOf(slug)),
                'data-page-of': placeOf(slug),
                'data-bare': '',
              }),
            ]),
          ),
        ),
      ]),
    ]),
  ];
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
