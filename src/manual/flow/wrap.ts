import { widthOfText } from './font-metrics.ts';

/** A block of text as it is drawn. */
export interface Block {
  lines: string[];
  /** Font size in pixels. */
  size: number;
}

/** Distance between two lines, as a multiple of the font size. */
const lineHeight = 1.3;

/** Height in pixels that a block takes. */
export const heightOf = ({ lines, size }: Block): number => Math.ceil(lines.length * size * lineHeight);

/** Distance in pixels from the top of a block to the foot of a line. */
export const footOf = ({ size }: Block, line: number): number =>
  Math.round((line * lineHeight + 1) * size * 10) / 10;

/** Breaks text at spaces, but not at those that bind, into lines that are at most `width` pixels wide; a word that is wider is cut. */
export function wrap(text: string, width: number, size: number): Block {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/[ \t\r\n]+/)
    .filter(Boolean)
    .flatMap((word) => cut(word, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOfText(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return { lines: line === '' ? lines : [...lines, line], size };
}

function cut(word: string, width: number, size: number): string[] {
  if (widthOfText(word, size) <= width) return [word];
  const parts: string[] = [''];
  for (const glyph of word) {
    const part = parts.at(-1) ?? '';
    if (part !== '' && widthOfText(part + glyph, size) > width) parts.push(glyph);
    else parts[parts.length - 1] = part + glyph;
  }
  return parts;
}
