import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../build/files-in.ts';

/** A file of a built site, by its path from the site's root. */
export interface SiteFile {
  path: string;
  bytes: Buffer;
}

/**
 * A step between a built site and a finished one. It is shown each file once, and keeps of it no more than what it says in
 * the end: the machine needs no more memory for a larger manual.
 */
export interface FinishingStep {
  /** Other bytes for a file; nothing where it stays as it is. */
  change?(file: SiteFile): Buffer | undefined;
  /** Files that come to stand beside it. */
  beside?(file: SiteFile): Promise<readonly SiteFile[]>;
  /** Looks at each file as it will be, those that steps have made too. */
  note?(file: SiteFile): void;
  /** Files that can be made when all others are there. */
  last?(): readonly SiteFile[];
}

/** Finishes a built site: each file is read once, goes through all steps in their order, and is written where one changes it. */
export async function finishSite(site: string, steps: readonly FinishingStep[]): Promise<void> {
  const made = new Set<string>();
  const note = (file: SiteFile): void => {
    for (const step of steps) step.note?.(file);
  };
  const make = (file: SiteFile): void => {
    made.add(file.path);
    writeFileSync(join(site, file.path), file.bytes);
    note(file);
  };
  const finish = async (path: string): Promise<void> => {
    // What stood where a step has put a file since is no more.
    if (made.has(path)) return;
    const read = readFileSync(join(site, path));
    const bytes = steps.reduce<Buffer>((held, { change }) => change?.({ path, bytes: held }) ?? held, read);
    const file = { path, bytes };
    if (bytes !== read) writeFileSync(join(site, path), bytes);
    note(file);
    for (const { beside } of steps) for (const one of (await beside?.(file)) ?? []) make(one);
  };
  const waiting = filesIn(site).toReversed();
  // Two at a time: steps give work to threads of the machine, and what waits would only take memory.
  const worker = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await finish(path);
  };
  await Promise.all([worker(), worker()]);
  for (const { last } of steps) for (const one of last?.() ?? []) make(one);
}
