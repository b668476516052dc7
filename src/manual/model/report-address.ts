import { formatMessage } from '../words/words.ts';

/** The page that a reader finds a fault in. All parts are text as people read it; `number` and `state` may be empty. */
export interface ReportedPage {
  number: string;
  title: string;
  /** Version or state of a document: "2.1", "Draft, not approved". */
  state: string;
  /** Where the page is published. */
  address: string;
  /** Of a document, where a change of it is asked for: its version, and the section; empty for all of it. */
  version?: string;
  section?: string;
}

/** The sentences of a mail, with the places of a {@link ReportedPage}. */
export interface ReportWords {
  subject: string;
  body: string;
}

/**
 * Where a reader tells of a fault in a page: a mail that is begun, or a tracker's form with the page filled in, by what
 * the organisation wrote as `site.reportProblem`. Empty when it wrote nothing.
 */
export function reportAddress(written: string, page: ReportedPage, words: ReportWords): string {
  if (written === '') return '';
  const places = { ...page, name: `${page.number} ${page.title}`.trim() };
  if (!written.includes('://'))
    return mail(written, formatMessage(words.subject, places), formatMessage(words.body, places));
  const encoded = Object.entries(places).map(([name, text]) => [name, component(text)]);
  return formatMessage(written, Object.fromEntries(encoded));
}

function mail(to: string, subject: string, body: string): string {
  const lines = body.split('\n').map((line) => component(line));
  return `mailto:${component(to).replace('%40', '@')}?subject=${component(subject)}&body=${lines.join('%0D%0A')}`;
}

/** A title with a line break in it must not begin a header of its own; half a letter can't be encoded. */
const component = (text: string): string =>
  encodeURIComponent(text.toWellFormed().replace(/\s+/g, ' ').trim());
