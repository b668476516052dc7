import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../harness/project.ts';

/** Time from start to end of a program, and the most memory any of its processes held in MB. */
export interface Timed {
  seconds: number;
  /** Time that its Node processes kept processors busy; unlike `seconds` it hardly feels what else the machine does. */
  busySeconds: number;
  peakMegabytes: number;
}

/** Runs a Node program to its end; what it printed is thrown when it fails. */
export function timed(args: readonly string[], cwd = projectRoot): Promise<Timed> {
  const report = join(tmpdir(), `clausebook-peak-${process.pid}`);
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: undefined,
    CLAUSEBOOK_PEAK: report,
    NODE_OPTIONS: `--import=${new URL('peak.mjs', import.meta.url)}`,
  };
  const start = performance.now();
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...args], { cwd, env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      const seconds = (performance.now() - start) / 1000;
      if (error) return reject(new Error(`${args.join(' ')}\n${stdout}${stderr}`));
      const processes = readFileSync(report, 'utf8').trim().split('\n');
      const [peaks, busy] = [0, 1].map((column) => processes.map((line) => Number(line.split(' ')[column])));
      rmSync(report);
      resolve({
        seconds,
        busySeconds: (busy ?? []).reduce((sum, time) => sum + time, 0) / 1e6,
        peakMegabytes: Math.max(...(peaks ?? [])) / 1024,
      });
    });
  });
}

const written = ['dist', '.astro', '.cache', 'node_modules'];

/** A build that finds nothing of an earlier one. */
export async function cold(root: string, args: readonly string[], cwd = projectRoot): Promise<Timed> {
  for (const made of written) await rm(join(root, made), { recursive: true, force: true });
  return timed(args, cwd);
}

/**
 * Seconds that this machine needs for a fixed piece of work on one core. Figures divided by it can be
 * compared between machines.
 */
export function calibration(): number {
  const block = Buffer.alloc(2 ** 20, 'clausebook');
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const hash = createHash('sha512');
    for (let n = 0; n < 256; n += 1) hash.update(block);
    hash.digest();
    return (performance.now() - start) / 1000;
  });
  return median(rounds);
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}
