import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { basesFolder } from '../../build/base-files.ts';
import { takePlace, writeWhole } from '../../build/write-whole.ts';
import type { Writes } from './writes.ts';

/** Where new files wait until all of them are there; its name keeps documents out of it. */
const stage = '.upgrade';
const listFile = 'list.json';

/** Relative, and never out of the project: what is written here may come from a repository. */
const path = z
  .string()
  .refine((named) => !/^[/\\]|^[a-z]:|\\/i.test(named) && !named.split('/').some((part) => part === '..'));

const listSchema = z.array(z.strictObject({ path, staged: z.string().regex(/^\d+$/).nullable() }));

type List = z.output<typeof listSchema>;

/**
 * Writes all files or none: they are laid beside each other first, and a list of them last; from then on each is moved to
 * its place, which {@link finishUpgrade} goes on with after a kill.
 */
export function applyWrites(root: string, writes: Writes): void {
  const folder = join(basesFolder(root), stage);
  rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(folder, { recursive: true });
    const list: List = [...writes].map(([named, text], at) => {
      if (text !== undefined) writeFileSync(join(folder, String(at)), text, { flush: true });
      return { path: named, staged: text === undefined ? null : String(at) };
    });
    writeWhole(join(folder, listFile), JSON.stringify(list));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  finishUpgrade(root);
}

/** Moves what a killed upgrade had ready to its place. Returns whether there was anything. */
export function finishUpgrade(root: string): boolean {
  const folder = join(basesFolder(root), stage);
  const file = join(folder, listFile);
  if (!existsSync(folder)) return false;
  const list = existsSync(file) ? listSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  for (const { path: named, staged } of list?.data ?? []) {
    const place = join(root, named);
    if (staged === null) rmSync(place, { force: true });
    else if (existsSync(join(folder, staged))) {
      mkdirSync(dirname(place), { recursive: true });
      takePlace(join(folder, staged), place);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return list?.success === true;
}
