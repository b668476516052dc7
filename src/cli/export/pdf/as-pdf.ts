import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generator } from '../../../build/generator.ts';
import { bookOf } from '../../../export/pdf/book-of.ts';
import { baseOf, mainOf } from '../../../export/pdf/book-part.ts';
import { ofExtract } from '../../../export/pdf/extract-book.ts';
import { logoAddress } from '../../../manual/model/logo.ts';
import type { DocumentEntry } from '../../../manual/model/manual.ts';
import { realPath } from '../../output-folder.ts';
import type { Exportable, Exported, MakeExport } from '../exported.ts';
import { type BuiltSite, openSite } from './built-site.ts';
import { chooseDocuments } from './choose-documents.ts';
import { BrowserFailed, type Devtools } from './devtools.ts';
import { type Edition, editionsOf, filesOf, isLong } from './editions.ts';
import { findBrowser } from './find-browser.ts';
import { freeMemory } from './free-memory.ts';
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
    const found = findBrowser(from.options.browser, { root: from.root, workshop });
    if ('objection' in found) return nothing([found.objection]);
    const isEach = from.isAll || from.options.each === true;
    try {
      return await printAll(from, choice.documents, {
        isEach,
        site,
        workshop,
        fonts,
        start: () => startBrowser(found, workshop),
      });
    } finally {
      await Promise.allSettled([found.unpacked]);
    }
  } catch (error) {
    if (error instanceof NoBrowser || error instanceof BrowserFailed) return nothing([error.message]);
    throw error;
  } finally {
    rmSync(workshop, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** A browser that does not start. */
class NoBrowser extends Error {}

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

interface Printing extends Pick<Press, 'site' | 'workshop' | 'fonts'> {
  isEach: boolean;
  start(): ReturnType<typeof startBrowser>;
}

/** Has a browser of its own for what is done. */
async function withBrowser<Result>(
  start: Printing['start'],
  act: (browser: Devtools) => Promise<Result>,
): Promise<Result> {
  const browser = await start();
  if ('objection' in browser) throw new NoBrowser(browser.objection);
  try {
    return await act(browser);
  } finally {
    await browser.close();
  }
}

/** So many milliseconds one volume may take in the browser: many times what it needs, even on a slow machine. */
const longest = 20 * 60_000;

/** So many pages are printed at once in one browser: it needs one core for each. */
const atOnce = 2;

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
  { isEach, site, workshop, fonts, start }: Printing,
): Promise<Exported> {
  const { printBooks } = await import('./print-book.ts');
  const { manual } = from.made;
  const size = (document: DocumentEntry) => mainOf(site.pageOf(document.slug)).length;
  const editions = editionsOf(manual, { chosen, isEach, volumes: from.options.volumes, sizeOf: size });
  const missing = new Map<string, Set<string>>();
  const press: Omit<Press, 'withBrowser'> = {
    site,
    workshop,
    fonts,
    limit: longest,
    base: baseOf(site.pageOf(manual.documents[0]?.slug ?? '')),
    generator: `${generator.name} ${generator.version}`,
    day: from.loaded.day,
    progress: () => {},
  };
  const booksFor = ({ isWhole, volumes }: Edition) =>
    volumes.map(({ documents }, index) =>
      ofExtract(
        bookOf({
          manual,
          words: from.words,
          documents,
          isWhole,
          ...(volumes.length > 1 ? { volume: { number: index + 1, all: volumes } } : {}),
          day: from.loaded.day,
          manifest: site.manifest,
          logo: logoOf(manual.organisation.logo, site),
          pageOf: site.pageOf,
        }),
        manual,
        from.words,
      ),
    );
  let finished = 0;
  const printOne = async (edition: Edition, given: Pick<Press, 'withBrowser' | 'progress'>) => {
    const printed = await printBooks(booksFor(edition), { ...press, ...given });
    for (const [slug, signs] of printed.flatMap((one) => [...one.missing]))
      missing.set(slug, new Set([...(missing.get(slug) ?? []), ...signs]));
    finished += 1;
    if (finished % 10 === 0) from.progress(`pdf: ${finished} of ${editions.length} files`);
    return filesOf(
      edition,
      printed.map(({ pdf }) => pdf),
    );
  };
  const progress = (line: string) => from.progress(`pdf: ${line}`);
  // The longest is printed alone, each volume by a new browser: so no memory is divided or kept.
  let isTidy = false;
  const anew: Press['withBrowser'] = (act) =>
    withBrowser(() => {
      const starting = start();
      // While it comes up there is time to give back what reading the manual has left behind.
      if (!isTidy) freeMemory();
      isTidy = true;
      return starting;
    }, act);
  const [long, short] = [editions.filter(isLong), editions.filter((one) => !isLong(one))];
  const files = await inLanes(1, long, (edition) => printOne(edition, { withBrowser: anew, progress }));
  if (short.length > 0)
    await withBrowser(start, async (browser) => {
      const given = {
        ...press,
        withBrowser: <Result>(act: (one: Devtools) => Promise<Result>) => act(browser),
      };
      files.push(...(await inLanes(atOnce, short, (edition) => printOne(edition, given))));
    });
  return {
    files: files.flat(),
    objections: [],
    problems: missingLetterProblems(missing, manual.documents),
    issue: site.manifest,
    areAll: chosen.length === 0 && isEach,
    oneIssue: from.extract !== undefined,
  };
}

const logoOf = (logo: string, site: BuiltSite): string =>
  logo === '' ? '' : (site.fileAt(logoAddress(logo)) ?? '');
