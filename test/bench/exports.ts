import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../harness/project.ts';
import { round } from './compare.ts';
import { benchManual } from './manuals.ts';
import { watchTree } from './process-tree.ts';
import { timed } from './timed.ts';

const main = join(projectRoot, 'src/cli/main.ts');

/** Builds a manual, and exports it as PDF with the browser that the project has. Memory is told on Linux alone. */
export async function exportsOf(count: number, runs: number) {
  const manual = await benchManual(count);
  try {
    await timed([main, 'build', '--root', manual.root]);
    const exported = [];
    for (let run = 0; run < runs; run += 1) exported.push(await exportOnce(manual.root));
    const folder = join(manual.root, 'exports/internal');
    const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
    const bytes = files.map((name) => readFileSync(join(folder, name)));
    return {
      runs: exported,
      volumes: files.length,
      sheets: bytes.reduce((sum, one) => sum + sheetsIn(one), 0),
      megabytes: round(bytes.reduce((sum, one) => sum + one.length, 0) / 1e6),
    };
  } finally {
    await manual.remove();
  }
}

const sheetsIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

async function exportOnce(root: string) {
  const start = performance.now();
  const asked = [main, 'export', 'pdf', '--root', root];
  const child = spawn(process.execPath, asked, { stdio: ['ignore', 'ignore', 'inherit'] });
  const watch = process.platform === 'linux' && child.pid ? watchTree(child.pid) : undefined;
  const code = await new Promise((resolve) => child.once('close', resolve));
  const use = watch?.stop();
  if (code !== 0) throw new Error(`The export ended with ${code}.`);
  return {
    seconds: round((performance.now() - start) / 1000),
    ...(use ? { busySeconds: round(use.busySeconds), peakMegabytes: Math.round(use.peakMegabytes) } : {}),
  };
}
