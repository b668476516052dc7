import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import type { OwnPage } from '../model/known.ts';
import type { Manual } from '../model/manual.ts';
import { takenPlaces } from './taken-places.ts';

/**
 * Pages of the project's own that would stand where the manual has a page or a file, or whose addresses nobody knows before
 * the build and that lie where the manual has such pages.
 */
export function ownPagesInTheWay(
  manual: Manual,
  pages: readonly string[],
  own: readonly OwnPage[],
): Diagnostic[] {
  const taken = takenPlaces(manual, pages);
  return own.flatMap(({ file, path, made }) => {
    const told = (message: string, hint: string) => [
      diagnostic({ file, ...wholeFile }, 'own-page-clash', message, hint),
    ];
    if (path === undefined) {
      const folder = [...made.matchAll(/\/|$/g)]
        .map(({ index }) => made.slice(0, index))
        .find((each) => each !== '' && taken.isFolder(each));
      return folder === undefined
        ? []
        : told(
            `It makes pages in ${folder}/, and the manual has pages of its own there.`,
            'Move it into a folder with a name of its own.',
          );
    }
    const found = taken.clash(made);
    return found ? told(`It would be made as ${made}. ${found[0]}`, found[1]) : [];
  });
}
