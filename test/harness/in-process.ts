import { Readable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import type { Finished } from './clausebook.ts';

/** What a command left behind when it ran in this process. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/**
 * Runs a command with its arguments in the process of the test, which has loaded all that a new one would load: for tests
 * of what commands do and say. Not for builds, which need a process of their own, and not for words that the command line
 * refuses, since it ends the process then. Tests of a file run one after the other, so nothing else prints meanwhile.
 */
export async function inProcess(args: readonly string[]): Promise<Finished> {
  const before = process.exitCode;
  const { code, out, err } = await printed(async () => {
    process.exitCode = 0;
    await run(['node', 'clausebook', ...args]);
    return Number(process.exitCode ?? 0);
  }).finally(() => {
    process.exitCode = before;
  });
  const ended = (text: string): string => (text === '' ? '' : `${text}\n`);
  return { code, stdout: ended(out), stderr: ended(err) };
}

/** Does something on a day. */
export async function onDay<Result>(day: string, work: () => Promise<Result>): Promise<Result> {
  const before = process.env['SOURCE_DATE_EPOCH'];
  process.env['SOURCE_DATE_EPOCH'] = String(Date.parse(day) / 1000);
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = before;
  }
}

/** Keeps what is printed while something is done. */
export async function printed(work: () => Promise<number>): Promise<Ran> {
  const { log, error } = console;
  const [out, err]: [string[], string[]] = [[], []];
  const writes = { out: process.stdout.write, err: process.stderr.write };
  process.stdout.write = (text: string | Uint8Array) => out.push(String(text).trimEnd()) > 0;
  process.stderr.write = (text: string | Uint8Array) => err.push(String(text).trimEnd()) > 0;
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin') as PropertyDescriptor;
  // Nobody answers, and no pipe of the worker is waited for.
  Object.defineProperty(process, 'stdin', { configurable: true, value: Readable.from([]) });
  console.log = (...all) => void out.push(all.join(' '));
  console.error = (...all) => void err.push(all.join(' '));
  try {
    const code = await work();
    return { code, out: out.join('\n'), err: err.join('\n') };
  } finally {
    process.stdout.write = writes.out;
    process.stderr.write = writes.err;
    Object.defineProperty(process, 'stdin', stdin);
    Object.assign(console, { log, error });
  }
}
