import { hashesUnder } from '../../src/build/file-hashes.ts';
import { packageFolder, templatesFolder } from '../../src/build/folders.ts';
import { readSources } from '../../src/build/read-sources.ts';
import { type MadeManual, makeManual } from '../../src/manual/make-manual.ts';
import type { SourceFile } from '../../src/manual/model/source-file.ts';
import { manualWords } from '../../src/manual/words/catalogue.ts';
import { type Locate, parseOrganisation, printingOf } from '../../src/organisation/index.ts';
import { defaultEdition } from '../../src/standard/index.ts';
import { projectRoot } from '../harness/project.ts';
import { withoutLinks } from '../harness/without-links.ts';
import { canonicalText } from '../manual/canonical.ts';

const locate: Locate = () => ({ file: 'content/organisation.ts', line: 1, column: 1 });

const parsed = new Map<string, SourceFile>();

/** The shipped templates, each parsed once. */
export const templates = (): SourceFile[] =>
  readSources([{ folder: templatesFolder('en'), origin: 'template' }], projectRoot, packageFolder, {
    memory: parsed,
  }).sources;

/** The shipped library filled for an organisation that no folder holds. */
export function madeFrom(
  organisation: object,
  isWanted: (source: SourceFile) => boolean = () => true,
): MadeManual {
  const config = parseOrganisation(organisation, locate);
  if (!config.organisation) throw new Error(JSON.stringify(config.problems, null, 2));
  return makeManual({
    organisation: config.organisation,
    decisions: config.decisions,
    written: config.written,
    sources: templates().filter(isWanted),
    words: manualWords(printingOf(config.organisation)),
    approvals: new Map(),
    view: { publication: 'drafts', oldVersions: 'readers', day: '2026-01-01' },
    hashes: hashesUnder(projectRoot),
    templateEdition: defaultEdition,
    locate,
    problems: [],
    site: { pages: [], publicFiles: [] },
  });
}

/** The text of a document under each of its headings, with what links name and not where they lead. */
export function sectionsOf(made: MadeManual, key: string): Map<string, string> {
  const sections = new Map<string, string>();
  let heading = '';
  for (const line of plainText(made, key).split('\n')) {
    const found = /^#+ (.*)$/.exec(line)?.[1];
    if (found === undefined) sections.set(heading, `${sections.get(heading) ?? ''}${line}\n`);
    else heading = found;
  }
  return sections;
}

/** The canonical text of a document without the targets of its links. */
export const plainText = (made: MadeManual, key: string): string => withoutLinks(canonicalText(made, key));
