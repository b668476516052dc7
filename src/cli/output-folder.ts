import { existsSync, lstatSync, mkdtempSync, readdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { systemReason } from '../build/system-reason.ts';
import { isWithin } from '../diagnostics/file-path.ts';

/** What speaks against building into a folder, whose contents a build replaces; undefined when nothing does. */
export function checkOutputFolder(out: string, root: string): string | undefined {
  if (holds(out, root))
    return `${out} holds the manual's own files, and a build replaces all that is in its folder. Name another folder.`;
  const around = ['content', 'public'].find((part) => isWithin(realPath(join(root, part)), realPath(out)));
  if (around)
    return `${out} lies in ${around}/, which the manual is made from: the next build would have this one in it. Name a folder elsewhere.`;
  if (isLink(out) && !existsSync(out))
    return `${out} is a link that leads nowhere. Make the folder that it names, or remove the link.`;
  if (isFile(out))
    return `${out} is a file, and a manual is a folder. Name another place, or remove the file.`;
  if (resolve(out) !== join(resolve(root), 'dist') && !isFree(out))
    return `${out} holds other files than a manual, and a build replaces all that is in its folder. Name an empty folder.`;
  const reason = unwritable(out);
  return reason && `${out} can't be built: ${reason}. Name another place.`;
}

/** What speaks against working in a manual's folder, where a site is made before it is handed over. */
export function checkBuildFolder(root: string): string | undefined {
  const reason = unwritable(join(root, '.astro/next'));
  return reason && `The manual in ${root} can't be built: ${reason}. Build a copy of it in another place.`;
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

const isFile = (path: string): boolean => existsSync(path) && !statSync(path).isDirectory();

/**
 * Why nothing can be built into a folder; undefined when something can. A build is made beside the folder that it
 * replaces, so it is the folder around it that must take a new one. Tried, because permissions don't tell of /proc.
 */
function unwritable(folder: string): string | undefined {
  let around = dirname(resolve(folder));
  while (!exists(around)) around = dirname(around);
  try {
    // Never with `recursive`, by which Node goes on for ever where the system makes no folder and says there is none.
    rmdirSync(mkdtempSync(join(around, '.clausebook-')));
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `no folder can be made in ${around}, for ${systemReason(error) ?? `the system answers ${code}`}`;
  }
}

/** Whether there is something; what stands behind a file can't be, and is asked for one step up. */
const exists = (path: string): boolean => existsSync(path) || dirname(path) === path;

/** Whether a folder is, or lies around, the folder or the contents that the manual is made from. */
function holds(out: string, root: string): boolean {
  return ['.', 'content', 'public', 'node_modules'].some((part) =>
    isWithin(realPath(out), realPath(join(root, part))),
  );
}

/** Whether nothing would be lost: there is nothing, or an earlier manual. */
function isFree(out: string): boolean {
  if (!existsSync(out)) return true;
  try {
    // A manual of documents alone has no data but those of its search.
    const known = ['data/manual.json', 'data/search.json'];
    return readdirSync(out).length === 0 || known.some((path) => existsSync(join(out, path)));
  } catch {
    return false;
  }
}

/** The path without links, as far as it exists. */
export function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const above = dirname(path);
  return above === path ? path : resolve(realPath(above), relative(above, path));
}
