import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../harness/project.ts';
import { documentsOnly } from './manuals.ts';
import { type FinishedPage, finishedPages } from './pages.ts';
import { plainStarlight } from './plain-starlight.ts';
import { cold, median, type Timed, timed } from './timed.ts';

const main = join(projectRoot, 'src/cli/main.ts');
const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');

/**
 * Builds a manual, the same manual with nothing but its documents, and plain Starlight with the finished pages of the
 * first. They take turns, so that a busy moment of the machine meets all; every build starts without caches.
 */
export async function compare(root: string, runs: number, calibration: number) {
  const first = await cold(root, [main, 'build', '--root', root]);
  const pages = finishedPages(join(root, 'dist'));
  const { documents } = JSON.parse(await readFile(join(root, 'dist/data/manual.json'), 'utf8'));
  const plainRoot = await plainStarlight(pages);
  const bare = await mkdtemp(`${root}-documents-`);
  const ours: Timed[] = [];
  const plain: Timed[] = [];
  const only: Timed[] = [];
  const checks: Timed[] = [];
  try {
    for (const folder of ['content', 'public'])
      await cp(join(root, folder), join(bare, folder), { recursive: true });
    await writeFile(join(bare, 'astro.config.mjs'), documentsOnly);
    for (let run = 0; run < runs; run += 1) {
      ours.push(await cold(root, [main, 'build', '--root', root]));
      plain.push(await cold(plainRoot, [astro, 'build'], plainRoot));
      only.push(await cold(bare, [main, 'build', '--root', bare]));
      checks.push(await timed([main, 'check', '--root', root, '--json']));
    }
    const twin = finishedPages(join(plainRoot, 'dist'));
    mustBeAlike(pages, twin);
    const seconds = median(ours.map((one) => one.seconds));
    const plainSeconds = median(plain.map((one) => one.seconds));
    const onlySeconds = median(only.map((one) => one.seconds));
    const checkSeconds = median(checks.map((one) => one.seconds));
    const busy = median(ours.map((one) => one.busySeconds));
    const plainBusy = median(plain.map((one) => one.busySeconds));
    const memory = median(ours.map((one) => one.peakMegabytes));
    const plainMemory = median(plain.map((one) => one.peakMegabytes));
    return {
      runs,
      documents: documents.length,
      pages: pages.length,
      sidebarLinks: links(pages),
      plainSidebarLinks: links(twin),
      bytesPerPage: bytes(pages),
      plainBytesPerPage: bytes(twin),
      firstBuildSeconds: round(first.seconds),
      buildSeconds: round(seconds),
      plainSeconds: round(plainSeconds),
      ratio: round(seconds / plainSeconds),
      ratios: ours.map((one, run) => round(one.seconds / (plain[run]?.seconds ?? Number.NaN))),
      busySeconds: round(busy),
      plainBusySeconds: round(plainBusy),
      busyRatio: round(busy / plainBusy),
      documentPages: finishedPages(join(bare, 'dist')).length,
      documentPagesSeconds: round(onlySeconds),
      clausesTwinsAndRegistersSeconds: round(seconds - onlySeconds),
      peakMegabytes: Math.round(memory),
      plainPeakMegabytes: Math.round(plainMemory),
      memoryRatio: round(memory / plainMemory),
      buildPerCalibration: round(seconds / calibration),
      buildMillisecondsPerDocument: round((seconds * 1000) / documents.length),
      checkSeconds: round(checkSeconds),
      checkMillisecondsPerDocument: round((checkSeconds * 1000) / documents.length),
    };
  } finally {
    for (const folder of [bare, plainRoot]) await rm(folder, { recursive: true, force: true });
  }
}

/** A comparison of unlike sites says nothing, so it is none. */
function mustBeAlike(ours: readonly FinishedPage[], plain: readonly FinishedPage[]): void {
  const missing = ours.filter(({ slug }) => !plain.some((page) => page.slug === slug));
  if (missing.length > 0 || ours.length !== plain.length)
    throw new Error(`Plain Starlight lacks ${missing.map(({ slug }) => slug).join(', ')}.`);
  if (links(ours) !== links(plain))
    throw new Error(`Sidebars differ: ${links(ours)} links against ${links(plain)}.`);
}

const links = (pages: readonly FinishedPage[]): number =>
  Math.round(median(pages.map((page) => page.sidebarLinks)));

const bytes = (pages: readonly FinishedPage[]): number =>
  Math.round(pages.reduce((sum, page) => sum + page.bytes, 0) / pages.length);

export const round = (value: number): number => Math.round(value * 1000) / 1000;
