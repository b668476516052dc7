import type { LoadedManual } from '../build/load-manual.ts';

/** The first few paths stand for the rest: the register of the manual lists all. */
const shown = 3;

/** How much the answers of a manual lack, in a sentence; empty where they have all that they rest on. */
export function missingContent({ made }: Pick<LoadedManual, 'made'>): string {
  const missing = made?.manual.missing ?? [];
  if (missing.length === 0) return '';
  const points = new Set(missing.flatMap((entry) => entry.points)).size;
  const paths = missing.slice(0, shown).map(({ path }) => path);
  const more = missing.length - paths.length;
  const list = more > 0 ? `${paths.join(', ')} and ${more} more` : paths.join(', ');
  return `Content missing: the answers to ${points} point${points === 1 ? '' : 's'} rest on ${list}, which nobody has entered. The register registers/missing/ lists what waits for what.`;
}
