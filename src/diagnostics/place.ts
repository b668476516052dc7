/** A place in a text; both count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  line: number;
  column: number;
}

/** A place and the file it is in, relative to the root. */
export interface FilePlace extends Place {
  file: string;
}

/** Line and column of an offset in a text. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The whole file, no place in it. */
export const wholeFile: Place = { line: 0, column: 0 };
