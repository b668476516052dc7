import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** What speaks against building into a folder, whose contents a build replaces; undefined when nothing does. */
export function objectionTo(out: string, root: string): string | undefined {
  if (holds(out, root))
    return `${out} holds the manual's own files, and a build replaces all that is in its folder. Name another folder.`;
  if (resolve(out) === join(resolve(root), 'dist') || isFree(out)) return undefined;
  return `${out} holds other files than a manual, and a build replaces all that is in its folder. Name an empty folder.`;
}

/** Whether a folder is, or lies around, the folder or the contents that the manual is made from. */
function holds(out: string, root: string): boolean {
  return ['.', 'content', 'public', 'node_modules'].some(
    (part) => !relative(real(out), real(join(root, part))).startsWith('..'),
  );
}

/** Whether nothing would be lost: there is nothing, or an earlier manual. */
function isFree(out: string): boolean {
  if (!existsSync(out)) return true;
  try {
    return readdirSync(out).length === 0 || existsSync(join(out, 'data/manual.json'));
  } catch {
    return false;
  }
}

/** The path without links, as far as it exists. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const above = dirname(path);
  return above === path ? path : resolve(real(above), relative(above, path));
}
