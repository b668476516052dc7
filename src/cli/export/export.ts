import { join } from 'node:path';
import { generator } from '../../build/generator.ts';
import { sha256 } from '../../build/sha256.ts';
import { manualData } from '../../manual/data/data.ts';
import { didYouMean } from '../../manual/model/did-you-mean.ts';
import { manualWords } from '../../manual/words/catalogue.ts';
import { readAll } from '../check.ts';
import { refuse } from '../control/print.ts';
import { realPath } from '../output-folder.ts';
import { tell } from '../tell.ts';
import { type ExportFormat, type ExportOptions, exportFormats } from './export-options.ts';
import type { Exportable } from './exported.ts';
import { makers } from './formats.ts';
import { saidOf } from './said.ts';
import { writeExports } from './write-exports.ts';

/** Who exports are for as long as a manual knows no other audiences. */
const audience = 'internal';

/**
 * Writes what leaves the site: the first word names a format, the others what of it is wanted. Returns the exit code: 1
 * when something that was asked for could not be written; the last good files stay then.
 */
export async function exportManual(asked: readonly string[], options: ExportOptions): Promise<number> {
  const formats = formatsOf(asked[0]);
  if (!formats) return refuse([notAFormat(asked[0] ?? '')], 'Nothing was exported.');
  if (options.audience !== undefined) return refuse([noExtracts(options.audience)], 'Nothing was exported.');
  const root = realPath(options.root);
  const { manual, problems, failed } = await readAll(root, {
    ...(options.drafts ? { publication: 'drafts' } : {}),
    ...(options.asOf === undefined ? {} : { day: options.asOf }),
  });
  if (failed || !manual.made) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    tell(errors, { root, failed: true });
    console.error('Nothing was exported; the last good files stay as they were. Mend what is wrong first.');
    return 1;
  }
  const from: Exportable = {
    root,
    audience,
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
  const exports = realPath(from.options.out ?? join(from.root, 'exports'));
  const data = sha256(JSON.stringify(manualData(from.made.manual, generator)));
  let objected = 0;
  for (const format of formats) {
    // What servers need is for those who run them, and for no audience.
    const folder = join(exports, format === 'servers' ? format : from.audience);
    const made = await (await makers[format]())(from, chosen);
    const done = writeExports(folder, format, made, {
      data,
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

/** Registers and books hold what nobody has judged for readers outside. */
const noExtracts = (audience: string): string =>
  `Nothing is exported for the audience ${audience} yet: exports say what the whole manual says. Hand out its extract, built by clausebook build --audience ${audience} --out with a folder of its own.`;
