import { isAbsolute, join, resolve } from 'node:path';
import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import { languageOf } from '../language/languages.ts';
import { baseProblems } from '../manual/checks/bases.ts';
import { ownPagesInTheWay } from '../manual/checks/own-pages.ts';
import { publicFilesInTheWay } from '../manual/checks/public-files.ts';
import type { History } from '../manual/control/acts/history.ts';
import type { View } from '../manual/control/view.ts';
import { leftOutTypes } from '../manual/library/left-out-types.ts';
import { type MadeManual, makeManual } from '../manual/make-manual.ts';
import type { SourceFile } from '../manual/model/source-file.ts';
import { noMemory, type ReadMemory } from '../manual/reading/memory.ts';
import { manualWords } from '../manual/words/catalogue.ts';
import type { Words } from '../manual/words/words.ts';
import { type Organisation, printingOf } from '../organisation/index.ts';
import { type LoadedOrganisation, loadOrganisation, longestWaitMs } from '../organisation/load.ts';
import { checkDates } from '../organisation/rules/index.ts';
import { defaultEdition } from '../standard/index.ts';
import { readBases } from './base-files.ts';
import { extractOf } from './extract-of.ts';
import { hashesUnder } from './file-hashes.ts';
import { documentsFolder, packageFolder, templatesFolder } from './folders.ts';
import { imageFaults } from './image-files.ts';
import { linksOut } from './links-out.ts';
import { logoFaults } from './logo-faults.ts';
import type { ProjectFacts } from './project-facts.ts';
import { readApprovals } from './read-approvals.ts';
import { readSources } from './read-sources.ts';
import { robotsFaults } from './robots-faults.ts';
import { sha256 } from './sha256.ts';
import { siteFiles } from './site-files.ts';
import type { Today } from './today.ts';
import { unreadFiles } from './unread-files.ts';
import { unreadablePublic } from './unreadable-public.ts';

/** A manual on its way to pages; `made` is missing when the organisation itself can't be read. */
export interface LoadedManual {
  made: MadeManual | undefined;
  organisation: Organisation | undefined;
  /** The acts of control, by the key of their document. */
  approvals: ReadonlyMap<string, History>;
  /** The day for which it was made, ISO 8601. */
  day: string;
  problems: readonly Diagnostic[];
  /** What of the organisation's config nobody may be shown. */
  withheld: LoadedOrganisation['withheld'];
  /** Where a value of the config stands. */
  locate: LoadedOrganisation['locate'];
  /** Absolute paths of the files that the organisation is written in. */
  files: readonly string[];
}

/** What a project may say of how its manual is made, and what was made before. */
export interface LoadOptions extends ProjectFacts {
  /** Another folder than that of the shipped templates. */
  templates?: string | undefined;
  /** Own files that may run code, named from `content/`. */
  trusted?: readonly string[] | undefined;
  /** The day that counts, ISO 8601; the day of the build when left out. */
  day?: string | undefined;
  /** What to read in the place of own documents, by absolute path; nothing where one would go. */
  instead?: ReadonlyMap<string, string | undefined> | undefined;
  /** Which text readers get, whatever the organisation says. */
  publication?: View['publication'];
  /** Gives other data of the organisation than its file has, to see what would be then. */
  change?: (data: unknown) => unknown;
  /** Whether they get the documents alone. */
  documentsOnly?: boolean | undefined;
  /** The audience that gets an extract, by a name of `audienceNamed`; the manual of the house when left out. */
  audience?: string | undefined;
  /** What an earlier making of the same manual can lend; it is brought up to date. */
  memory?: ProjectMemory;
}

/** What stays the same from one change to the next while somebody writes. */
export interface ProjectMemory {
  /** The organisation; whoever knows that its files have changed takes it away. */
  loaded?: { organisation: LoadedOrganisation; words: Words } | undefined;
  sources: Map<string, SourceFile>;
  readings: ReadMemory;
}

/** The memory of a process that has made no manual yet. */
export const emptyMemory = (): ProjectMemory => ({ sources: new Map(), readings: noMemory() });

/** Reads everything under a root and makes the manual. `today` tells the day in the organisation's time zone. */
export async function loadManual(
  root: string,
  today: Today,
  {
    templates,
    trusted,
    instead,
    added,
    drawn,
    publication,
    documentsOnly = false,
    audience,
    change,
    day: asked,
    memory = emptyMemory(),
  }: LoadOptions = {},
): Promise<LoadedManual> {
  const loaded = memory.loaded?.organisation ?? (await loadOrganisation(root, longestWaitMs, change));
  const { organisation, decisions, problems } = loaded;
  if (!organisation)
    return {
      made: undefined,
      organisation,
      approvals: new Map(),
      day: asked ?? today(undefined),
      problems,
      withheld: loaded.withheld,
      locate: loaded.locate,
      files: loaded.files,
    };
  const words = memory.loaded?.words ?? manualWords(printingOf(organisation));
  memory.loaded = { organisation: loaded, words };
  // A default zone is good enough for texts, but says nothing about where these people are.
  const zone = decisions.some(({ path, decided }) => path === 'timeZone' && decided);
  const dayOfBuild = today(zone ? organisation.timeZone : undefined);
  const day = asked ?? dayOfBuild;
  const library = templates ?? templatesFolder(languageOf(organisation.language));
  const read = readSources(
    [
      { folder: library, origin: 'template' },
      { folder: documentsFolder(root), origin: 'own' },
    ],
    root,
    packageFolder,
    { ...(trusted ? { trusted } : {}), ...(instead ? { instead } : {}), memory: memory.sources },
  );
  const bases = readBases(root);
  const approvals = readApprovals(root);
  const site = siteFiles(root, { added, drawn });
  const made = makeManual({
    organisation,
    decisions,
    written: loaded.written,
    sources: read.sources,
    words,
    approvals: approvals.histories,
    view: {
      // Nobody outside gets a draft.
      publication: audience === undefined ? (publication ?? organisation.site.publication) : 'approved',
      oldVersions: organisation.documents.oldVersions,
      namesPeople: organisation.documents.namesInHistory,
      documentsOnly,
      day,
      isOtherDay: day !== dayOfBuild,
    },
    hashes: hashesUnder(root),
    templateEdition: defaultEdition,
    locate: loaded.locate,
    problems: [
      ...problems,
      ...read.problems,
      ...approvals.problems,
      ...logoFaults(root, loaded, site.publicFiles),
      ...unreadFiles(root),
    ],
    site,
    memory: memory.readings,
  });
  // Dates stay out of the manual, which is the same on every day; a missing image is an error, with which there is none.
  const found = sortDiagnostics([
    ...made.manual.problems,
    ...checkDates(organisation, day, loaded.locate),
    ...leftOutTypes(made.manual.documents, organisation, loaded.locate),
    ...imageFaults(made, [root, documentsFolder(root), library], site.publicFiles),
    ...bases.problems,
    ...baseProblems(bases, read.sources, sha256),
    ...linksOut(root, trusted),
    ...unreadablePublic(root),
    ...publicFilesInTheWay(made.manual, site),
    // A site of documents alone has no other pages.
    ...(documentsOnly ? [] : ownPagesInTheWay(made.manual, site.pages, site.ownPages ?? [])),
    ...robotsFaults(root, organisation.site.searchEngines),
  ]);
  const extract = audience === undefined ? undefined : extractOf(made, audience, organisation);
  return {
    made: extract ? extract.made : made,
    organisation,
    approvals: approvals.histories,
    day,
    problems: extract ? sortDiagnostics([...found, ...extract.problems]) : found,
    withheld: loaded.withheld,
    locate: loaded.locate,
    files: loaded.files,
  };
}

const handed = new Map<string, LoadedManual>();

/** Keeps what was made for a root, so that the build that follows need not make it again. */
export function storeLoaded(root: string, made: LoadedManual): void {
  handed.set(resolve(root), made);
}

/** Takes what was handed over for a root, once; later states of the files are made anew. */
export function takeStored(root: string): LoadedManual | undefined {
  const made = handed.get(resolve(root));
  handed.delete(resolve(root));
  return made;
}

/** The absolute path of a file that the manual names relative to its root. */
export const absolute = (root: string, file: string): string => (isAbsolute(file) ? file : join(root, file));
