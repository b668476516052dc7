import { isAbsolute, join, resolve } from 'node:path';
import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import { leftOutTypes } from '../manual/left-out-types.ts';
import { type MadeManual, makeManual } from '../manual/make-manual.ts';
import { manualWords } from '../manual/words/catalogue.ts';
import { printingOf } from '../organisation/index.ts';
import { loadOrganisation } from '../organisation/load.ts';
import { checkDates } from '../organisation/rules/index.ts';
import { defaultEdition } from '../standard/index.ts';
import { hashesUnder } from './file-hashes.ts';
import { documentsFolder, packageFolder, templatesFolder } from './folders.ts';
import { missingImages } from './missing-images.ts';
import { missingLogo } from './missing-logo.ts';
import { readSources } from './read-sources.ts';
import type { Today } from './today.ts';
import { unreadFiles } from './unread-files.ts';

/** A manual on its way to pages; `made` is missing when the organisation itself can't be read. */
export interface Made {
  made: MadeManual | undefined;
  problems: readonly Diagnostic[];
  /** Absolute paths of the files that the organisation is written in. */
  files: readonly string[];
}

/**
 * Reads everything under a root and makes the manual.
 * `today` tells the day in the organisation's time zone; `templates` another folder than the shipped one, for tests.
 */
export async function makeFrom(root: string, today: Today, templates?: string): Promise<Made> {
  const loaded = await loadOrganisation(root);
  const { organisation, decisions, problems, files } = loaded;
  if (!organisation) return { made: undefined, problems, files };
  const { site } = organisation;
  // A zone that nobody wrote is a suggestion for texts, and says nothing about where these people are.
  const zone = decisions.some(({ path, decided }) => path === 'timeZone' && decided);
  const day = today(zone ? organisation.timeZone : undefined);
  const sources = readSources(
    [
      { folder: templates ?? templatesFolder('en'), origin: 'template' },
      { folder: documentsFolder(root), origin: 'own' },
    ],
    root,
    packageFolder,
  );
  const made = makeManual({
    organisation,
    decisions,
    sources,
    words: manualWords(printingOf(organisation)),
    approvals: [],
    view: { publication: site.publication, audience: '', day },
    hashes: hashesUnder(root),
    templateEdition: defaultEdition,
    problems: [...problems, ...missingLogo(root, loaded), ...unreadFiles(root)],
  });
  // Dates stay out of the manual, which is the same on every day; a missing image is an error, with which there is none.
  const found = sortDiagnostics([
    ...made.manual.problems,
    ...checkDates(organisation, day, loaded.locate),
    ...leftOutTypes(made.manual.documents, organisation, loaded.locate),
    ...missingImages(made),
  ]);
  return { made, problems: found, files };
}

const handed = new Map<string, Made>();

/** Keeps what was made for a root, so that the build that follows need not make it again. */
export function handOver(root: string, made: Made): void {
  handed.set(resolve(root), made);
}

/** Takes what was handed over for a root, once; later states of the files are made anew. */
export function takeOver(root: string): Made | undefined {
  const made = handed.get(resolve(root));
  handed.delete(resolve(root));
  return made;
}

/** The absolute path of a file that the manual names relative to its root. */
export const absolute = (root: string, file: string): string => (isAbsolute(file) ? file : join(root, file));
