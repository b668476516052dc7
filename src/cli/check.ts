import { emptyMemory, type LoadedManual, type LoadOptions, loadManual } from '../build/load-manual.ts';
import { type Project, readProject } from '../build/project.ts';
import { today } from '../build/today.ts';
import { anyError, type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { View } from '../manual/control/view.ts';
import type { LoadedOrganisation } from '../organisation/load.ts';
import { changedList, changedTexts } from './changed-texts.ts';
import { type FoundDownloads, findDownloads } from './downloads.ts';
import { missingContent } from './missing-content.ts';
import { sourceLines } from './source-lines.ts';
import { type Telling, tell } from './tell.ts';
import { verdictOf } from './verdict.ts';

/** What is asked of a check. */
export interface Checking extends Omit<Telling, 'failed' | 'lineOf'> {
  /** The day that counts, ISO 8601; today when left out. */
  asOf?: string;
  /** Tell what keeps the extract of an audience from being built too. */
  audience?: string;
  /** Mend what can only be meant in one way. */
  fix?: true;
  /** Show what would be mended, and write nothing. */
  dryRun?: true;
}

/** Tells all problems of a manual. Returns the exit code: 1 when one of them is an error. */
export async function checkManual({ asOf, audience, fix, dryRun, ...telling }: Checking): Promise<number> {
  const { root, release = false, format = 'text' } = telling;
  const asked = { release, style: true, audience, ...(asOf ? { day: asOf } : {}) };
  // What a program reads from the standard output stays as it is.
  const say = format === 'text' ? console.log : console.error;
  const read = fix
    ? (await import('./fix.ts')).fixManual({ root, dryRun: dryRun === true, say }, () => readAll(root, asked))
    : readAll(root, asked);
  const { problems, failed, manual } = await read;
  tell(problems, {
    ...telling,
    failed,
    lineOf: sourceLines(root, manual.withheld),
    more: { changed: changedList(manual) },
  });
  if (format === 'text')
    for (const line of [missingContent(manual), changedTexts(manual), verdictOf(manual, { release, failed })])
      if (line !== '') (failed ? console.error : console.log)(line);
  return failed ? 1 : 0;
}

/**
 * Reads all that a manual is made from, with the problems of every part; `failed` when they keep it from being built.
 * `style` asks what own texts could say better, too. For a release it is read as readers would get it, whatever the config says, with what stands against that.
 */
export async function readAll(
  root: string,
  {
    release = false,
    style = false,
    publication = release ? 'approved' : undefined,
    day,
    documentsOnly,
    memory = emptyMemory(),
    audience,
  }: Partial<Pick<View, 'publication' | 'day' | 'documentsOnly'>> &
    Pick<LoadOptions, 'memory' | 'audience'> & { release?: boolean; style?: boolean } = {},
): Promise<{
  manual: LoadedManual;
  project: Project;
  problems: Diagnostic[];
  failed: boolean;
  /** Exports that a site offers. */
  offered: FoundDownloads;
  /** The organisation as it was read; nothing where its config can't be. */
  loaded: LoadedOrganisation | undefined;
  /** What would be if the config had other data, in the texts of today. No file is read again for it but the config. */
  wouldBe: (change: (data: unknown) => unknown) => Promise<LoadedManual>;
}> {
  const project = await readProject(root);
  const manual = await loadManual(root, today, {
    ...project.options,
    day,
    ...(publication ? { publication } : {}),
    documentsOnly,
    memory,
    audience,
  });
  const gate = release ? manual.made?.gate() : undefined;
  const offered = findDownloads(root, manual, audience);
  const problems = sortDiagnostics([
    ...project.problems,
    ...manual.problems,
    ...offered.problems,
    ...(gate?.reasons ?? []),
    ...(gate?.waived ?? []),
    ...((style && manual.made?.style(project.options.style)) || []),
  ]);
  const failed = anyError(problems) || !manual.made;
  const wouldBe = (change: (data: unknown) => unknown) =>
    loadManual(root, () => manual.day, {
      ...project.options,
      publication: 'drafts',
      change,
      memory: { ...emptyMemory(), sources: memory.sources },
    });
  return { manual, project, problems, failed, offered, loaded: memory.loaded?.organisation, wouldBe };
}
