import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { move } from '../build/move.ts';

/**
 * A folder that can't be renamed, such as the place where a disk is mounted, has its contents swapped instead. What is
 * to do after a kill is told by which of these folders is there, each made and given up by one rename.
 */
const names = {
  /** The new site on its way in. */
  next: '.clausebook-next',
  /** The old site on its way out: what is missing here still stands in its place. */
  leaving: '.clausebook-leaving',
  /** The whole old site: whatever stands beside it is of the new one, and may not be all of it. */
  previous: '.clausebook-previous',
  /** The old site when the new one is whole. */
  gone: '.clausebook-gone',
} as const;

const own: readonly string[] = Object.values(names);

/** Puts a finished build in the place of what is in a folder. A kill in between is mended by {@link mendInside}. */
export async function swapInside(built: string, out: string): Promise<void> {
  const at = (name: keyof typeof names) => join(out, names[name]);
  await rm(at('next'), { recursive: true, force: true });
  await move(built, at('next'));
  await mkdir(at('leaving'));
  await moveAll(out, at('leaving'));
  await rename(at('leaving'), at('previous'));
  await moveAll(at('next'), out);
  await rename(at('previous'), at('gone'));
  await clear(out);
}

/** Brings the last good site back after a kill in the middle of a swap. */
export async function mendInside(out: string): Promise<void> {
  const leaving = join(out, names.leaving);
  const previous = join(out, names.previous);
  if (existsSync(previous)) {
    for (const entry of await siteIn(out)) await rm(join(out, entry), { recursive: true, force: true });
    await rename(previous, leaving);
  }
  if (existsSync(leaving)) {
    await moveAll(leaving, out);
    await rm(leaving, { recursive: true });
  }
  await clear(out);
}

async function clear(out: string): Promise<void> {
  for (const name of [names.next, names.gone]) await rm(join(out, name), { recursive: true, force: true });
}

async function moveAll(from: string, to: string): Promise<void> {
  for (const entry of await siteIn(from)) {
    // What was half copied when a move was cut short is copied again.
    await rm(join(to, entry), { recursive: true, force: true });
    await move(join(from, entry), join(to, entry));
  }
}

const siteIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((entry) => !own.includes(entry));
