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
  let line = 1;
  let start = 0;
  // Long configs are asked for thousands of places.
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: Math.min(offset, text.length) - start + 1 };
}

/** The whole file, no place in it. */
export const wholeFile: Place = { line: 0, column: 0 };
