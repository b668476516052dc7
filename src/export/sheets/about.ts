import { pageWords } from '../../manual/words/page-words.ts';
import { issueInWords } from '../issue.ts';
import { statesOf } from '../states.ts';
import { xlsxOf } from '../xlsx/package.ts';
import type { Sheet, SheetCell } from '../xlsx/sheet.ts';
import { type SheetSource, workbookWith } from './source.ts';

/** What the first sheet says of another one. */
export interface SheetTold {
  name: string;
  holds: string;
  /** How many rows it has without its head. */
  rows: number;
}

/**
 * The first sheet of a workbook: whose it is, of which edition and issue, in which state and for whom, and what each of
 * the other sheets holds.
 */
export function aboutSheet(
  source: SheetSource,
  {
    name,
    title,
    sheets,
    isFilledIn,
  }: { name: string; title: string; sheets: readonly SheetTold[]; isFilledIn?: true },
): Sheet {
  const { manual, words } = source;
  const { site, dateInWords, counted } = pageWords(words);
  const { organisation, documents, documentsOn } = manual;
  const classifications = [...new Set(documents.map(({ classification }) => classification))].filter(Boolean);
  const facts: (readonly [string, string])[] = [
    [site.aboutOrganisation, organisation.legalName || organisation.name],
    [site.aboutManual, organisation.title],
    [site.bookStandard, manual.edition.name],
    [site.bookIssueLabel, source.issue ? issueInWords(source.issue, words, '{date}, {hash}') : ''],
    [site.aboutDocumentsOn, documentsOn === null ? '' : dateInWords(documentsOn)],
    [site.bookDocuments, `${counted('documents', documents.length)}: ${statesOf(documents, words)}`],
    [site.classification, words.list(classifications)],
    [site.aboutAddress, organisation.url],
  ];
  const fact = ([label, value]: readonly [string, string]): SheetCell[] => [
    { text: label, style: 'label' },
    {
      text: value,
      ...(value === organisation.url
        ? { style: 'plainLink', link: { address: new URL(source.base, value).href } }
        : { style: 'plain' }),
    },
  ];
  return {
    name,
    widths: [30, 84, 9],
    isPortrait: true,
    rows: [
      [{ text: title, style: 'title' }],
      [],
      ...facts.filter(([, value]) => value !== '').map(fact),
      [],
      ...(isFilledIn ? [[null, { text: site.aboutFilledIn, style: 'plain' as const }], []] : []),
      [site.aboutSheets, site.aboutHolds, site.aboutRows].map((text) => ({ text, style: 'head' as const })),
      ...sheets.map(({ name: sheet, holds, rows }): SheetCell[] => [
        { text: sheet, style: 'link', link: { sheet } },
        { text: holds, style: 'long' },
        { figure: rows },
      ]),
    ],
  };
}

/** A workbook of sheets that somebody fills in, behind one that says what each of them holds, in the same order. */
export function workbookToFillIn(
  source: SheetSource,
  {
    about,
    title,
    sheets,
    holds,
  }: { about: string; title: string; sheets: readonly Sheet[]; holds: readonly string[] },
): Uint8Array<ArrayBuffer> {
  const told = sheets.map(({ name, rows }, at) => ({ name, holds: holds[at] ?? '', rows: rows.length - 1 }));
  const first = aboutSheet(source, { name: about, title, isFilledIn: true, sheets: told });
  return xlsxOf(workbookWith(source, title, [first, ...sheets]));
}
