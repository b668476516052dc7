import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import type { SiteFiles } from '../model/known.ts';
import type { Manual } from '../model/manual.ts';
import { robotsFile } from './robots.ts';
import { takenPlaces } from './taken-places.ts';

/**
 * Files under `public/` that stand where the manual has a page or a file of its own: they would be published in its
 * place, or keep the folder from being made that it stands in.
 */
export function publicFilesInTheWay(manual: Manual, { pages, publicFiles }: SiteFiles): Diagnostic[] {
  // One of the organisation's own takes the place of the manual's.
  const taken = takenPlaces(manual, pages, [robotsFile]);
  return publicFiles.flatMap((name) => {
    const found = taken.clash(name);
    return found ? [diagnostic({ file: `public/${name}`, ...wholeFile }, 'public-file-clash', ...found)] : [];
  });
}
