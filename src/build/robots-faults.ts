import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, placed } from '../diagnostics/diagnostic.ts';
import { wholeFile } from '../diagnostics/place.ts';
import { robotsContradiction, robotsFile } from '../manual/checks/robots.ts';

const ownRobots = (root: string): string => join(root, 'public', robotsFile);

/** Whether a project has a robots.txt of its own, which the manual then makes none beside. */
export const hasOwnRobots = (root: string): boolean => existsSync(ownRobots(root));

/** What a project's own robots.txt says otherwise than its config; one that can't be read is told elsewhere. */
export function robotsFaults(root: string, searchEngines: boolean): Diagnostic[] {
  const text = textOf(ownRobots(root));
  const found = text === undefined ? undefined : robotsContradiction(text, searchEngines);
  return found ? [placed({ file: `public/${robotsFile}`, ...wholeFile }, found)] : [];
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
