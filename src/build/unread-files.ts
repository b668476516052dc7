import { basename } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { wholeFile } from '../diagnostics/place.ts';
import { documentsFolder } from './folders.ts';
import { displayPath, filesUnder } from './read-sources.ts';

/** Endings that other tools take for Markdown, however they are written. */
const markdown = /\.(?:mdx?|markdown|mdown|mdwn|mdtext|mkdn?|mkd)$/i;

/** Files among the organisation's documents that were meant to be read but, by their name, are not. */
export function unreadFiles(root: string): Diagnostic[] {
  return filesUnder(documentsFolder(root))
    .files.filter((path) => markdown.test(path) && !/\.mdx?$/.test(path))
    .map((path) => {
      const [name = '', ending = ''] = [basename(path).replace(markdown, ''), markdown.exec(path)?.[0]];
      const hint = /^\.mdx?$/i.test(ending)
        ? `Rename it to ${name}${ending.toLowerCase()}.`
        : `Rename it to ${name}.md, or to ${name}.mdx if something is to be filled in.`;
      const place = { file: displayPath(path, root), ...wholeFile };
      return diagnostic(place, 'unread-file', `A file that ends in "${ending}" is not read.`, hint);
    });
}
