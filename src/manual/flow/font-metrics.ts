/**
 * Widths of glyphs in em, the wider of regular and semibold IBM Plex Sans, rounded up to a twentieth: a diagram is
 * drawn where no browser can measure.
 */
const widths: readonly (readonly [width: number, glyphs: string])[] = [
  [0.25, ' \u00a0'],
  [0.3, "',.ijl’‘"],
  [0.35, '!():;[]f·'],
  [0.4, 'rt{|}'],
  [0.45, '-/I\\'],
  [0.5, '"?s'],
  [0.55, 'JLcgvxyz“”'],
  [0.6, '0123456789$*+<=>EFTZ^_`abdehknopqu~–é×ü'],
  [0.65, 'CPSVY'],
  [0.7, 'ABDKRUX'],
  [0.75, '#&GHNOQ'],
  [0.8, '—'],
  [0.85, 'Mw'],
  [0.9, '@m…'],
  [0.95, 'W'],
  [1, '%'],
];

const widthOf = new Map(widths.flatMap(([width, glyphs]) => [...glyphs].map((glyph) => [glyph, width])));

/** Scripts whose glyphs fill a square. */
const square =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
/** Accents and signs that take no room of their own. */
const weightless = /[\p{Mn}\p{Cf}]/u;

/** Width of a line of text in pixels at a font size in pixels; rather too wide than too narrow. */
export function widthOfText(text: string, size: number): number {
  let width = 0;
  for (const glyph of text.normalize('NFC')) width += glyphWidth(glyph);
  return width * size;
}

function glyphWidth(glyph: string): number {
  const known = widthOf.get(glyph);
  if (known !== undefined) return known;
  if (weightless.test(glyph)) return 0;
  if (square.test(glyph)) return 1.05;
  const [base = ''] = glyph.normalize('NFD');
  return widthOf.get(base) ?? 0.9;
}
