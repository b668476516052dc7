import type { Organisation } from '../../organisation/index.ts';
import type { EditionId } from '../../standard/index.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Words } from '../words/words.ts';

/** What the library needs to know beside the files. */
export interface LibraryContext {
  organisation: Organisation;
  words: Words;
  /** Edition that bare numbers belong to, by where the file comes from, when its front matter names none. */
  editionOf(origin: SourceFile['origin']): EditionId;
}
