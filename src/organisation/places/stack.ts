import type { Place } from '../../diagnostics/place.ts';

/** The first place in the user's own files that the stack of something thrown names; undefined when none is. */
export function placeOfThrow(thrown: unknown, root: string): (Place & { file: string }) | undefined {
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : '';
  const home = slashed(root).replace(/\/+$/, '');
  for (const line of stack.split('\n')) {
    const match = /^\s+at (?:.*\()?((?:file:\/\/)?.+?):(\d+):(\d+)\)?$/.exec(line);
    if (!match?.[1]) continue;
    // On Windows the address of a file has a slash before the drive.
    const path = slashed(match[1].replace(/^file:\/\/(?=\/)(\/(?=[A-Za-z]:))?/, ''));
    if (path.startsWith(`${home}/`) && !path.includes('/node_modules/'))
      return { file: path.slice(home.length + 1), line: Number(match[2]), column: Number(match[3]) };
  }
  return undefined;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
