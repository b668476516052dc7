import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../build/read-sources.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isWithin, slashed, wayWithin } from '../diagnostics/file-path.ts';
import { type Edit, edited, isSame, together } from '../diagnostics/fix.ts';
import { decodeText } from '../organisation/decode-text.ts';

/** A file with the problems that are mended in it together. */
export interface Mended {
  /** As problems name it. */
  file: string;
  /** Where it is, links followed. */
  path: string;
  before: Buffer;
  after: Buffer;
  problems: readonly Diagnostic[];
}

/** Size and time of each own file, by its name from the root: what was changed since is not edited. */
export type Marks = ReadonlyMap<string, string>;

const markOf = (path: string): string => {
  const { size, mtimeMs, ino } = statSync(path);
  return `${size} ${mtimeMs} ${ino}`;
};

/** Notes how the own files of a manual are before they are read. */
export function marksOf(root: string): Marks {
  const { files } = filesUnder(join(root, 'content'));
  return new Map(files.map((path) => [slashed(wayWithin(root, path) ?? path), markOf(path)]));
}

/** What can be mended beyond doubt in own files, each file with all that fits together in it. */
export function fixPlan(root: string, problems: readonly Diagnostic[], marks: Marks): Mended[] {
  const fixable = problems.filter(({ fix, file }) => fix && 'edits' in fix && file.startsWith('content/'));
  return [...Map.groupBy(fixable, ({ file }) => file)].flatMap(([file, found]): Mended[] => {
    const path = realpathSync.native(join(root, file));
    // What a link leads to outside belongs to somebody else.
    if (!isWithin(realpathSync.native(root), path) || marks.get(file) !== markOf(path)) return [];
    const before = readFileSync(path);
    const { text } = decodeText(before);
    if (text === undefined) return [];
    const edits = together(found.map(editsOf));
    const made = found.filter((problem) =>
      editsOf(problem).every((edit) => edits.some((one) => isSame(one, edit))),
    );
    const mark = before.subarray(0, 3).equals(byteOrderMark) ? byteOrderMark : Buffer.alloc(0);
    return [
      { file, path, before, after: Buffer.concat([mark, Buffer.from(edited(text, edits))]), problems: made },
    ];
  });
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

const editsOf = ({ fix }: Diagnostic): readonly Edit[] => (fix && 'edits' in fix ? fix.edits : []);
