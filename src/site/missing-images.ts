import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Asset } from '../manual/document.ts';
import type { MadeManual } from '../manual/make-manual.ts';

/** The absolute path of an own image, from that of its document. */
export const imagePath = (document: string, { file }: Pick<Asset, 'file'>): string =>
  join(dirname(document), decoded(file));

function decoded(file: string): string {
  try {
    return decodeURI(file);
  } catch {
    return file;
  }
}

/** Own images that a document shows but that are not there. */
export function missingImages({ documents }: MadeManual): Diagnostic[] {
  return [...documents.values()].flatMap(({ document, path }) =>
    document.assets
      .filter((asset) => !existsSync(imagePath(path, asset)))
      .map(({ file, place }) =>
        diagnostic(
          place,
          'missing-image',
          `The image "${file}" is not there.`,
          'Correct its path, which starts from the document, or put the image there.',
        ),
      ),
  );
}
