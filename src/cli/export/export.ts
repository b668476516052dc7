import { join } from 'node:path';
import { generator } from '../../build/generator.ts';
import { sha256 } from '../../build/sha256.ts';
import { manualData } from '../../manual/data/data.ts';
import { didYouMean } from '../../manual/model/did-you-mean.ts';
import { manualWords } from '../../manual/words/catalogue.ts';
import { readAll } from '../check.ts';
import { refuse } from '../control/print.ts';
import { checkFolderInSite } from '../extract-folder.ts';
import { realPath } from '../output-folder.ts';
import { tell } from '../tell.ts';
import { audienceFolder, house } from './audience-folder.ts';
import { type ExportFormat, type ExportOptions, exportFormats } from './export-options.ts';
import type { Exportable } from './exported.ts';
import { makers } from './formats.ts';
import { saidOf } from './said.ts';
import { writeExports } from './write-exports.ts';

/**
 * Writes what leaves the site: the first word names a format, the others what of it is wanted. Returns the exit code: 1
 * when something that was asked for could not be written; the last good files stay then.
 */
export async function exportManual(asked: readonly string[], options: ExportOptions): Promise<number> {
  const { audience } = options;
  const formats = audience === undefined || asked[0] !== undefined ? formatsOf(asked[0]) : ofExtracts;
  if (!formats) return refuse([notAFormat(asked[0] ?? '')], 'Nothing was exported.');
  const unfit = audience === undefined ? undefined : formats.find((format) => !ofExtracts.includes(format));
  if (unfit) return refuse([notOfExtracts(unfit)], 'Nothing was exported.');
  const root = realPath(options.root);
  const folder = audience === undefined ? house : audienceFolder(audience);
  const exports = realPath(options.out ?? join(root, 'exports'));
  const misplaced = checkFolderInSite(join(exports, folder), root, audience);
  if (misplaced) return refuse([misplaced], 'Nothing was exported.');
  const { manual, problems, failed } = await readAll(root, {
    ...(options.drafts ? { publication: 'drafts' } : {}),
    ...(options.asOf === undefined ? {} : { day: options.asOf }),
    ...(audience === undefined ? {} : { audience }),
  });
  if (failed || !manual.made) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    tell(errors, { root, failed: true });
    console.error('Nothing was exported; the last good files stay as they were. Mend what is wrong first.');
    return 1;
  }
  const from: Exportable = {
    root,
    folder,
    exports,
    ...(audience === undefined ? {} : { extract: audience }),
    made: manual.made,
    loaded: manual,
    words: manualWords(manual.made.manual.printing),
    options,
    isAll: asked.length === 0,
    progress: (line) => process.stderr.write(`${line}\n`),
  };
  return exportAll(formats, asked.slice(1), from);
}

/** Each format by itself: what keeps one from being made keeps no other. */
async function exportAll(
  formats: readonly ExportFormat[],
  chosen: readonly string[],
  from: Exportable,
): Promise<number> {
  // An extract has no data of its own: the site that it was printed from says what it is.
  const data =
    from.extract === undefined
      ? { data: sha256(JSON.stringify(manualData(from.made.manual, generator))) }
      : {};
  let objected = 0;
  for (const format of formats) {
    // What servers need is for those who run them, and for no audience.
    const folder = join(from.exports, format === 'servers' ? format : from.folder);
    const made = await (await makers[format]())(from, chosen);
    const done = writeExports(folder, format, made, {
      ...data,
      ...(made.issue === undefined ? {} : { issue: made.issue }),
    });
    const objections = [...made.objections, ...done.objections];
    objected += objections.length;
    for (const line of saidOf(folder, format, done)) console.log(line);
    if (made.problems?.length) tell(made.problems, { root: from.root, failed: true });
    for (const notice of made.notices ?? []) console.error(`${format}: ${notice}`);
    for (const objection of objections) console.error(`${format}: ${objection}`);
  }
  return objected > 0 ? 1 : 0;
}

function formatsOf(word: string | undefined): readonly ExportFormat[] | undefined {
  if (word === undefined) return exportFormats;
  const named = exportFormats.filter((format) => format === word);
  return named.length > 0 ? named : undefined;
}

const notAFormat = (word: string): string =>
  `"${word}" is no format of an export. ${didYouMean(word, exportFormats, `Say first what to write: ${exportFormats.join(', ')}.`)}`;

/** What an extract can be exported as: registers hold what nobody has judged for readers outside. */
const ofExtracts: readonly ExportFormat[] = ['pdf'];

const notOfExtracts = (format: ExportFormat): string =>
  format === 'servers'
    ? 'What servers have to be told is for those who run them, and no audience gets it. Run clausebook export servers without --audience, with --site for the folder of the extract.'
    : `An extract has no registers, since nobody judges what stands in them, so it can't be exported as ${format}. Export its documents: clausebook export pdf --audience with the same name.`;
