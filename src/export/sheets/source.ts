import type { Manual } from '../../manual/model/manual.ts';
import { pageWords } from '../../manual/words/page-words.ts';
import { formatMessage, type Words } from '../../manual/words/words.ts';
import type { Sheet, SheetLink, Workbook } from '../xlsx/sheet.ts';

/** One issue of a manual: a built site of one day. */
export interface Issue {
  /** ISO 8601. */
  day: string;
  /** SHA-256 of the manifest of the site. */
  manifest: string;
}

/** What workbooks are made from. */
export interface SheetSource {
  manual: Manual;
  words: Words;
  /** The path that the site is made for, with a slash at both ends. */
  base: string;
  /** Absent where a workbook is a part of the site, or there is none. */
  issue?: Issue;
}

/** As many characters of a hash as tell one issue from another. */
const shortHash = 8;

/** An issue in words: its day and the beginning of its manifest's hash; empty where there is none. */
export const issueInWords = ({ issue, words }: SheetSource, sentence?: string): string => {
  if (!issue) return '';
  const { site, dateInWords } = pageWords(words);
  const places = { date: dateInWords(issue.day), hash: issue.manifest.slice(0, shortHash) };
  return formatMessage(sentence ?? site.bookIssue, places);
};

/** Where a path of the site is published; undefined where nobody said, or it leads nowhere. */
export function linkTo({ manual, base }: SheetSource, path: string): SheetLink | undefined {
  const site = manual.organisation.url;
  if (site === '' || path === '') return undefined;
  return { address: new URL(`${base}${path}`, site).href };
}

/** Sheets as a workbook of one manual. */
export function workbookWith(source: SheetSource, title: string, sheets: readonly Sheet[]): Workbook {
  const { manual, words } = source;
  const { site } = words;
  const name = manual.organisation.legalName || manual.organisation.name;
  return {
    title: `${title}, ${name}`,
    creator: name,
    language: manual.organisation.language,
    print: {
      head: `${name} – ${manual.organisation.title}`,
      foot: [site.uncontrolledShort, issueInWords(source)].filter(Boolean).join(' · '),
      page: site.bookPageOf,
    },
    sheets,
  };
}
