import type { Manual } from '../model/manual.ts';

/**
 * Keys of the documents that wait for an answer at any of some paths of the config: those that lack it, that speak from the
 * value that stands there meanwhile, or that name the role that nobody holds.
 */
export function documentsWaitingFor(paths: readonly string[], manual: Manual): string[] {
  const asked = new Set(paths);
  const lacking = manual.missing
    .filter(({ path }) => isUnder(path, asked))
    .flatMap((entry) => entry.documents);
  const speaking = manual.decisions
    .filter(({ path }) => isUnder(path, asked))
    .flatMap(({ usedIn }) => usedIn);
  const naming = manual.roles
    .filter(({ id }) => asked.has(`roles.${id}.holder`))
    .flatMap((role) => role.documents);
  const waiting = new Set([...lacking, ...speaking, ...naming]);
  return manual.documents.filter(({ key }) => waiting.has(key)).map(({ key }) => key);
}

/** Whether a path is one of those asked for, or stands under one. */
function isUnder(path: string, asked: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1))
    if (asked.has(path.slice(0, end))) return true;
  return false;
}
