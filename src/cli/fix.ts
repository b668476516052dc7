import type { LoadedManual } from '../build/load-manual.ts';
import { writeTogether } from '../build/write-whole.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { counted } from '../diagnostics/print/counted.ts';
import { fixPlan, type Mended, marksOf } from './fix-plan.ts';
import { diffOf, lineToPaste } from './fix-told.ts';
import { sourceLines } from './source-lines.ts';

/** How often files are read anew: what was mended brings to light what stood behind it. */
const rounds = 10;

/** A manual as it was read, with all its problems. */
interface Read {
  problems: readonly Diagnostic[];
  manual: Pick<LoadedManual, 'withheld'>;
}

/** What to say of the fixes of a manual, beside its problems. */
export interface Fixing {
  root: string;
  /** Show what would be written, and write nothing. */
  dryRun?: boolean;
  say: (text: string) => void;
}

/** Mends what can only be meant in one way, and reads again what was written. Returns the manual as it is then. */
export async function fixManual<R extends Read>(
  { root, dryRun = false, say }: Fixing,
  readAll: () => Promise<R>,
): Promise<R> {
  const seen = new Set<string>();
  let mended = 0;
  let marks = marksOf(root);
  let read = await readAll();
  for (let round = 0; round < rounds; round += 1) {
    // What comes back as it was can't be mended like this.
    const plan = fixPlan(root, read.problems, marks).filter(
      (one) => !one.before.equals(one.after) && !seen.has(stateOf(one)),
    );
    if (plan.length === 0) break;
    for (const one of plan) seen.add(stateOf(one));
    const made = plan.flatMap(({ problems }) => problems);
    mended += made.length;
    if (dryRun) {
      for (const one of plan) say(diffOf(one, read.manual.withheld()));
      break;
    }
    writeTogether(plan.map(({ path, after }) => ({ path, content: after })));
    marks = marksOf(root);
    const next = await readAll();
    if (isWorse(plan, read.problems, next.problems)) {
      writeTogether(plan.map(({ path, before }) => ({ path, content: before })));
      say('What was written could not be read again, so the files are as they were.');
      mended -= made.length;
      break;
    }
    for (const { file, line, column, message, code } of made)
      say(`mended  ${file}:${line}:${column}  ${message} [${code}]`);
    read = next;
  }
  tellLines(root, read, say);
  const problems = counted(mended, 'problem');
  say(dryRun ? `Would mend ${problems}. Nothing was written.` : `Mended ${problems}.`);
  return read;
}

function tellLines(root: string, { problems, manual }: Read, say: Fixing['say']) {
  const lineOf = sourceLines(root, manual.withheld);
  const lines = problems.flatMap((problem) => lineToPaste(problem, lineOf) ?? []);
  if (lines.length > 0) say(['A config in TypeScript is mended by its author:', ...lines].join('\n'));
}

const stateOf = ({ file, before }: Mended): string => `${file}\n${before.toString('latin1')}`;

const isAmong = (one: Diagnostic, all: readonly Diagnostic[]): boolean =>
  all.some(({ code, file, message }) => code === one.code && file === one.file && message === one.message);

/** Faults that no fix may bring into a file. */
const broken: ReadonlySet<Diagnostic['code']> = new Set([
  'broken-json',
  'broken-yaml',
  'duplicate-id',
  'no-front-matter',
  'repeated-key',
  'unparsable-text',
]);

const isWorse = (
  plan: readonly Mended[],
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): boolean =>
  after.some(
    (one) => broken.has(one.code) && plan.some(({ file }) => file === one.file) && !isAmong(one, before),
  );
