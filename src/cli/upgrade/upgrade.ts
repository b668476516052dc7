import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBases } from '../../build/base-files.ts';
import { templatesFolder } from '../../build/folders.ts';
import { generator } from '../../build/generator.ts';
import { readProject } from '../../build/project.ts';
import { sha256 } from '../../build/sha256.ts';
import { languageOf } from '../../language/languages.ts';
import type { Node } from '../../manual/model/tree.ts';
import { planOwnSection } from '../../manual/upgrade/own-sections.ts';
import { planOwnText } from '../../manual/upgrade/own-texts.ts';
import { shippedChanges } from '../../manual/upgrade/shipped.ts';
import { parseSource } from '../../markdown/parse.ts';
import { loadOrganisation } from '../../organisation/load.ts';
import { refuse } from '../control/print.ts';
import { whyNotWritten } from '../control/writing.ts';
import { applyWrites, finishUpgrade } from './apply.ts';
import { approvalsOf } from './approvals.ts';
import { type ConfigPlan, planConfig } from './config.ts';
import { keepCopies, linksAmong, safetyOf } from './keep.ts';
import type { UpgradeOptions } from './options.ts';
import { readTexts, shippedIn, textOf } from './read-texts.ts';
import { isOpen, type Report, reportData } from './report.ts';
import { reportText } from './report-text.ts';
import { type Writes, writesOf } from './writes.ts';

const nothing = 'Nothing was written.';

/** Brings the own texts and the config of a project to this version of the program. Returns the exit code. */
export async function upgradeProject(
  { root, dryRun, force, report: format }: UpgradeOptions,
  version: string = generator.version,
): Promise<number> {
  const finished = !dryRun && finishUpgrade(root);
  const { options } = await readProject(root);
  const { organisation } = await loadOrganisation(root);
  const folder = options.templates ?? templatesFolder(languageOf(organisation?.language));
  const shipped = shippedIn(folder);
  const { record, problems } = readBases(root);
  if (problems.length > 0)
    return refuse(
      problems.map(({ file, line, message, hint }) => `${file}:${line} ${message} ${hint}`),
      nothing,
    );
  const texts = readTexts(root, record, shipped);
  const fresh = { version, templates: shipped, parse, sha256, taken: texts.taken };
  const plans = texts.own.map((text) => ({
    key: text.key,
    ...(text.key.includes('#') ? planOwnSection(text, fresh) : planOwnText(text, fresh)),
  }));
  const config = await planConfig(root);
  const changes = texts.seen && shippedChanges(texts.seen, shipped);
  const writes = changedWrites(root, writesOf(root, record, plans, { version, templates: shipped }), config);
  const approvals = await approvalsOf(root, { options, plans, writes, changes });
  const report: Report = {
    from: texts.seen?.package,
    to: version,
    own: plans,
    byHand: texts.byHand,
    templates: changes,
    approvals,
    config,
    finished,
    written: [...writes.keys()],
  };
  if (dryRun) return tell({ ...report, dryRun: true }, format);
  const kept = keep(root, [...writes.keys()], { force: force === true, version });
  if ('objections' in kept) return refuse(kept.objections, nothing);
  const failed = whyNotWritten(root, () => applyWrites(root, writes));
  if (failed !== undefined) return refuse([failed], nothing);
  return tell({ ...report, ...kept }, format);
}

const parse = (text: string): Node | undefined =>
  parseSource({ file: '', path: '', place: '', origin: 'own', format: 'mdx', trusted: true, text }).tree;

function tell(report: Report, format: UpgradeOptions['report']): number {
  console.log(format === 'json' ? JSON.stringify(reportData(report), null, 2) : reportText(report));
  return isOpen(report) ? 1 : 0;
}

/** Only what is not there already. */
function changedWrites(root: string, writes: Writes, config: ConfigPlan): Writes {
  const all = new Map(writes);
  if (config.text !== undefined) all.set(config.file, config.text);
  return new Map([...all].filter(([path, text]) => text !== textAt(join(root, path))));
}

function textAt(path: string): string | undefined {
  return existsSync(path) ? textOf(readFileSync(path)) : undefined;
}

type Kept = { objections: string[] } | Pick<Report, 'git' | 'backup' | 'made'>;

/** Makes sure that what is written over can be brought back. */
function keep(
  root: string,
  paths: readonly string[],
  { force, version }: { force: boolean; version: string },
): Kept {
  const links = linksAmong(root, paths);
  if (links.length > 0)
    return {
      objections: links.map(
        (path) => `${path} is a link, and what it leads to is not written over. Put the file itself there.`,
      ),
    };
  const there = paths.filter((path) => existsSync(join(root, path)));
  const { git, unsaved } = safetyOf(root, there);
  if (git && unsaved.length > 0 && !force)
    return {
      objections: [
        'git could not bring these files back as they are, since they were changed or never committed:',
        ...unsaved.map((path) => `  ${path}`),
        'Commit them first; or write --force, which copies them into a folder of the project before it writes.',
      ],
    };
  const made = paths.filter((path) => !there.includes(path));
  if (unsaved.length === 0) return { git, made };
  return { git, made, backup: keepCopies(root, unsaved, version) };
}
