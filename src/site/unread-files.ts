import { basename } from 'node:path';
import type { Problem } from '../organisation/problem.ts';
import { documentsFolder } from './folders.ts';
import { displayPath, filesUnder } from './read-sources.ts';

/** Endings that other tools take for Markdown, however they are written. */
const markdown = /\.(?:mdx?|markdown|mdown|mdwn|mdtext|mkdn?|mkd)$/i;

/** Files among the organisation's documents that were meant to be read but, by their name, are not. */
export function unreadFiles(root: string): Problem[] {
  return filesUnder(documentsFolder(root))
    .filter((path) => markdown.test(path) && !/\.mdx?$/.test(path))
    .sort()
    .map((path) => {
      const [name = '', ending = ''] = [basename(path).replace(markdown, ''), markdown.exec(path)?.[0]];
      const hint = /^\.mdx?$/i.test(ending)
        ? `Rename it to ${name}${ending.toLowerCase()}.`
        : `Rename it to ${name}.md, or to ${name}.mdx if something is to be filled in.`;
      return {
        file: displayPath(path, root),
        line: 0,
        column: 0,
        severity: 'warning',
        message: `A file that ends in "${ending}" is not read.`,
        hint,
      };
    });
}
