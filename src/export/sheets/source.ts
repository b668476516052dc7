import type { Manual } from '../../manual/model/manual.ts';
import type { Words } from '../../manual/words/words.ts';
import { type Issue, issueInWords } from '../issue.ts';
import type { Sheet, SheetLink, Workbook } from '../xlsx/sheet.ts';

/** What workbooks are made from. */
export interface SheetSource {
  manual: Manual;
  words: Words;
  /** The path that the site is made for, with a slash at both ends. */
  base: string;
  /** Absent where a workbook is a part of the site, or there is none. */
  issue?: Issue;
}

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
      foot: [site.uncontrolledShort, source.issue ? issueInWords(source.issue, words) : '']
        .filter(Boolean)
        .join(' · '),
      page: site.bookPageOf,
    },
    sheets,
  };
}
