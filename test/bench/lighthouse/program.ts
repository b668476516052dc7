import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { projectRoot } from '../../harness/project.ts';

/** What Lighthouse says of one page, as far as the bench reads it. */
export interface Report {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
}

/** One of the things that Lighthouse looks at. */
export interface Audit {
  title: string;
  score: number | null;
  numericValue?: number;
  details?: { items?: Record<string, unknown>[] };
}

/** Looks at one address in the browser that listens on the port. */
export type Lighthouse = (
  url: string,
  flags: { port: number; logLevel: 'silent'; onlyCategories: readonly string[] },
) => Promise<{ lhr: Report } | undefined>;

const named = import.meta.dirname;
const home = join(projectRoot, '.clausebook/lighthouse');

/**
 * Lighthouse, in the version that the lock file here names. It is as large as a third of all other packages together,
 * so only who runs the bench pays for it: it is installed the first time, where no program looks for tests or sources.
 */
export async function lighthouseProgram(): Promise<Lighthouse> {
  const module = join(home, 'node_modules/lighthouse/core/index.js');
  if (!existsSync(module) || lockIn(home) !== lockIn(named)) await install();
  return (await import(pathToFileURL(module).href)).default;
}

async function install(): Promise<void> {
  await rm(home, { recursive: true, force: true });
  for (const file of ['package.json', 'package-lock.json']) await cp(join(named, file), join(home, file));
  const shell = process.platform === 'win32';
  await promisify(execFile)('npm', ['ci', '--ignore-scripts'], { cwd: home, shell });
}

const lockIn = (folder: string): string => readFileSync(join(folder, 'package-lock.json'), 'utf8');
