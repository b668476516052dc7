import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { isWithin } from '../diagnostics/file-path.ts';
import { wholeFile } from '../diagnostics/place.ts';
import { displayPath } from './read-sources.ts';

/** The folders whose files are published or read for it. */
const given = ['content', 'public'] as const;

const real = (path: string): string | undefined => (existsSync(path) ? realpathSync.native(path) : undefined);

/** Whether a path, links followed, ends outside `content/` and `public/` of a manual. */
export function leadsOut(root: string, file: string): boolean {
  const end = real(file);
  return (
    end !== undefined && given.every((name) => !isWithin(real(join(root, name)) ?? join(root, name), end))
  );
}

/**
 * Links in `content/` and `public/` that lead out of them. What they lead to would be published, and whoever proposes a
 * change to a manual must not get at other files of the machine that builds it. `trusted` names those that may.
 */
export function linksOut(root: string, trusted: readonly string[] = []): Diagnostic[] {
  return given
    .flatMap((name) => linksIn(join(root, name), (path) => isLinkOut(root, path)))
    .map((path) => displayPath(path, root))
    .filter((path) => !trusted.includes(optionName(path)))
    .map((file) =>
      diagnostic(
        { file, ...wholeFile },
        'link-leads-out',
        'This is a link that leads out of content/ and public/, and what it leads to would be published.',
        `Put the file itself there, or allow the link in astro.config.mjs: clausebook({ trusted: ['${optionName(file)}'] }).`,
      ),
    );
}

/** How the option names a file: from `content/`, as all that is written there, or from the manual's folder. */
const optionName = (path: string): string => path.replace(/^content\//, '');

/** One of the two folders may itself be a link, but not one that leads out of the manual. */
function isLinkOut(root: string, path: string): boolean {
  const end = real(path);
  if (end === undefined) return false;
  const isFolder = given.some((name) => join(root, name) === path);
  return isFolder ? !isWithin(real(root) ?? root, end) : leadsOut(root, path);
}

function linksIn(path: string, isWanted: (link: string) => boolean, isTop = true): string[] {
  const kind = lstatSync(path, { throwIfNoEntry: false });
  if (kind?.isSymbolicLink() && isWanted(path)) return [path];
  // A link to a folder is looked through only at the top: what the others lead to lies in one of the two.
  const isFolder = kind?.isDirectory() || (kind?.isSymbolicLink() && isTop);
  return isFolder ? entriesOf(path).flatMap((name) => linksIn(join(path, name), isWanted, false)) : [];
}

/** What can't be listed is told by those who need it. */
function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
