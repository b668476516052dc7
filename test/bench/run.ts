import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../setup/project.ts';
import { multiplied } from './multiplied.ts';
import { finishedPages } from './pages.ts';
import { plainStarlight } from './plain-starlight.ts';
import { calibration, median, type Timed, timed } from './timed.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    documents: { type: 'string', default: '1000' },
  },
});

const main = join(projectRoot, 'src/cli/main.ts');
const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
const unit = calibration();

const demo = await compare(projectRoot, Number(options.runs));
const result: Record<string, unknown> = { node: process.version, calibrationSeconds: round(unit), demo };
if (Number(options.documents) > 0) {
  const large = await multiplied(Number(options.documents));
  try {
    result.large = await compare(large.root, Math.max(1, Number(options.runs) - 1));
  } finally {
    await large.remove();
  }
}
console.log(JSON.stringify(result, null, 2));

/** Builds a manual and its plain twin in turn, so that a busy moment of the machine meets both. */
async function compare(root: string, runs: number) {
  const out = join(projectRoot, '.clausebook', 'bench-dist');
  const build = [main, 'build', '--root', root, '--out', out];
  await timed(build);
  const pages = finishedPages(out);
  const plainRoot = await plainStarlight(pages);
  const ours: Timed[] = [];
  const plain: Timed[] = [];
  const checks: Timed[] = [];
  for (let run = 0; run < runs; run += 1) {
    await rm(out, { recursive: true, force: true });
    ours.push(await timed(build));
    for (const made of ['dist', '.astro', '.cache'])
      await rm(join(plainRoot, made), { recursive: true, force: true });
    plain.push(await timed([astro, 'build'], plainRoot));
    checks.push(await timed([main, 'check', '--root', root, '--json']));
  }
  const { documents } = JSON.parse(await readFile(join(out, 'data/manual.json'), 'utf8'));
  const seconds = median(ours.map((one) => one.seconds));
  const plainSeconds = median(plain.map((one) => one.seconds));
  const checkSeconds = median(checks.map((one) => one.seconds));
  const memory = median(ours.map((one) => one.peakMegabytes));
  const plainMemory = median(plain.map((one) => one.peakMegabytes));
  return {
    runs,
    documents: documents.length,
    pages: pages.length,
    sidebarLinks: median(pages.map((page) => page.sidebarLinks)),
    bytesPerPage: Math.round(pages.reduce((sum, page) => sum + page.bytes, 0) / pages.length),
    buildSeconds: round(seconds),
    plainSeconds: round(plainSeconds),
    ratio: round(seconds / plainSeconds),
    peakMegabytes: Math.round(memory),
    plainPeakMegabytes: Math.round(plainMemory),
    memoryRatio: round(memory / plainMemory),
    buildPerCalibration: round(seconds / unit),
    buildMillisecondsPerDocument: round((seconds * 1000) / documents.length),
    checkSeconds: round(checkSeconds),
    checkMillisecondsPerDocument: round((checkSeconds * 1000) / documents.length),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
