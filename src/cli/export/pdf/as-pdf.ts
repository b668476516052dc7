import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generator } from '../../../build/generator.ts';
import { bookOf } from '../../../export/pdf/book-of.ts';
import { baseOf } from '../../../export/pdf/book-part.ts';
import { ofExtract } from '../../../export/pdf/extract-book.ts';
import { logoAddress } from '../../../manual/model/logo.ts';
import type { DocumentEntry } from '../../../manual/model/manual.ts';
import { realPath } from '../../output-folder.ts';
import type { Exportable, Exported, ExportedFile, MakeExport } from '../exported.ts';
import { type BuiltSite, openSite } from './built-site.ts';
import { chooseDocuments } from './choose-documents.ts';
import { findBrowser } from './find-browser.ts';
import { missingLetterProblems } from './missing-letters.ts';
import type { Press } from './print-book.ts';
import { startBrowser } from './start-browser.ts';

/** The whole manual as one PDF, each document as one, or a choice of them in one. */
export const manualAsPdf: MakeExport = async (from, chosen) => {
  const { manual } = from.made;
  const choice = chooseDocuments(chosen, manual);
  if (choice.objections.length > 0) return nothing(choice.objections);
  const site = openSite(realPath(from.options.site ?? join(from.root, 'dist')), from);
  if ('objection' in site) return nothing([site.objection]);
  if (!(await hasFinisher())) return nothing([noFinisher]);
  const { readFonts } = await import('./typeface.ts');
  const { fonts, objections } = readFonts(from.options.font ?? []);
  if (objections.length > 0) return nothing(objections);
  const workshop = mkdtempSync(join(tmpdir(), 'clausebook-pdf-'));
  try {
    const found = await findBrowser(from.options.browser, { root: from.root, workshop });
    if ('objection' in found) return nothing([found.objection]);
    const browser = await startBrowser(found, workshop);
    if ('objection' in browser) return nothing([browser.objection]);
    try {
      const isEach = from.isAll || from.options.each === true;
      return await printAll(from, choice.documents, { isEach, site, browser, workshop, fonts });
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(workshop, { recursive: true, force: true, maxRetries: 5 });
  }
};

const nothing = (objections: readonly string[]): Exported => ({ files: [], objections, areAll: false });

const noFinisher =
  'PDFs are finished with the package @cantoo/pdf-lib, which is not installed. Run npm install --save-dev @cantoo/pdf-lib.';

/** The package is optional: who makes no PDF need not have it. */
async function hasFinisher(): Promise<boolean> {
  try {
    await import('@cantoo/pdf-lib');
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return false;
    throw error;
  }
}

interface Printing extends Pick<Press, 'site' | 'browser' | 'workshop' | 'fonts'> {
  isEach: boolean;
}

/** What is printed, and under which name. */
interface Edition {
  path: string;
  documents: readonly DocumentEntry[];
  isWhole: boolean;
}

const selfAlone = (document: DocumentEntry): Edition => ({
  path: `documents/${document.slug}.pdf`,
  documents: [document],
  isWhole: false,
});

function editionsOf(from: Exportable, chosen: readonly DocumentEntry[], isEach: boolean): Edition[] {
  const { documents } = from.made.manual;
  const [first] = chosen;
  if (!first) {
    const whole = { path: 'manual.pdf', documents, isWhole: true };
    return [whole, ...(isEach ? documents.map(selfAlone) : [])];
  }
  if (chosen.length === 1) return [selfAlone(first)];
  return [
    { path: 'selection.pdf', documents: chosen, isWhole: false },
    ...(isEach ? chosen.map(selfAlone) : []),
  ];
}

/** So many pages are printed at once in one browser: it needs one core for each. */
const atOnce = 2;

const isLong = ({ documents }: Edition): boolean => documents.length > 1;

/** Does the same with each, a few at a time; the results are in the order of what was given. */
async function inLanes<Item, Result>(
  lanes: number,
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const lane = async () => {
    for (const [index, item] of waiting) results[index] = await act(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

async function printAll(
  from: Exportable,
  chosen: readonly DocumentEntry[],
  { isEach, site, browser, workshop, fonts }: Printing,
): Promise<Exported> {
  const { printBook } = await import('./print-book.ts');
  const { manual } = from.made;
  const editions = editionsOf(from, chosen, isEach);
  const missing = new Map<string, Set<string>>();
  const press: Press = {
    browser,
    site,
    workshop,
    fonts,
    base: baseOf(site.pageOf(manual.documents[0]?.slug ?? '')),
    generator: `${generator.name} ${generator.version}`,
    day: from.loaded.day,
    progress: () => {},
  };
  const bookFor = ({ documents, isWhole }: Edition) =>
    ofExtract(
      bookOf({
        manual,
        words: from.words,
        documents,
        isWhole,
        day: from.loaded.day,
        manifest: site.manifest,
        logo: logoOf(manual.organisation.logo, site),
        pageOf: site.pageOf,
      }),
      manual,
      from.words,
    );
  let finished = 0;
  const printOne = async (edition: Edition) => {
    const progress = isLong(edition) ? (line: string) => from.progress(`pdf: ${line}`) : press.progress;
    const printed = await printBook(bookFor(edition), { ...press, progress });
    for (const [slug, signs] of printed.missing)
      missing.set(slug, new Set([...(missing.get(slug) ?? []), ...signs]));
    finished += 1;
    if (finished % 10 === 0) from.progress(`pdf: ${finished} of ${editions.length} files`);
    return { path: edition.path, content: printed.pdf };
  };
  // The longest is printed alone: the memory of a machine is not divided between it and others.
  const [long, short] = [editions.filter(isLong), editions.filter((one) => !isLong(one))];
  const files: ExportedFile[] = [
    ...(await inLanes(1, long, printOne)),
    ...(await inLanes(atOnce, short, printOne)),
  ];
  return {
    files,
    objections: [],
    problems: missingLetterProblems(missing, manual.documents),
    issue: site.manifest,
    areAll: chosen.length === 0 && isEach,
    oneIssue: from.extract !== undefined,
  };
}

const logoOf = (logo: string, site: BuiltSite): string =>
  logo === '' ? '' : (site.fileAt(logoAddress(logo)) ?? '');
