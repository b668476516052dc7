// Cuts the letters that nearly every page needs out of the typeface, in the weights that pages use, into src/theme/typeface/:
// a first view then loads less than half as much. All other letters come whole from the package, where a page has them.
// And cuts three weights out of it for PDF, into src/export/pdf/typeface/: a browser draws a variable font there glyph by
// glyph, without a name and three times as large.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const from = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/ibm-plex-sans/package.json'),
);
const to = new URL('../src/theme/typeface/', import.meta.url).pathname;
const whole = readFileSync(join(from, 'files/ibm-plex-sans-latin-wght-normal.woff2'));

/** What browsers apply by themselves, and the figures that type.css asks for; other forms of letters nobody asks for. */
const keepFeatures = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];

/** The letters of each part, as the `unicode-range` of its `@font-face` in typeface.css says them. */
const css = readFileSync(join(to, '../typeface.css'), 'utf8');
for (const [, file, ranges] of css.matchAll(/typeface\/([\w-]+)\.woff2[^}]*?unicode-range:([^;]+);/g)) {
  const letters = ranges.split(',').flatMap((range) => {
    const [first, last = first] = range.trim().slice(2).split('-');
    const start = Number.parseInt(first, 16);
    return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, index) =>
      String.fromCodePoint(start + index),
    );
  });
  const part = await subsetFont(whole, letters.join(''), {
    targetFormat: 'woff2',
    keepFeatures,
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  });
  writeFileSync(join(to, `${file}.woff2`), part);
  console.log(`${file}.woff2: ${letters.length} letters, ${part.length} bytes`);
}
copyFileSync(join(from, 'LICENSE'), join(to, 'LICENSE'));

const forPdf = new URL('../src/export/pdf/typeface/', import.meta.url).pathname;
mkdirSync(forPdf, { recursive: true });
const ranges = JSON.parse(readFileSync(join(from, 'unicode.json'), 'utf8'));
for (const name of Object.keys(ranges)) {
  const script = readFileSync(join(from, `files/ibm-plex-sans-${name}-wght-normal.woff2`));
  for (const wght of [400, 500, 600]) {
    const cut = await subsetFont(script, null, {
      targetFormat: 'woff2',
      keepAllGlyphs: true,
      keepFeatures,
      noHinting: true,
      variationAxes: { wght },
    });
    writeFileSync(join(forPdf, `${name}-${wght}.woff2`), cut);
    console.log(`${name}-${wght}.woff2: ${cut.length} bytes`);
  }
}
writeFileSync(join(forPdf, 'ranges.json'), `${JSON.stringify(ranges, null, 2)}\n`);
copyFileSync(join(from, 'LICENSE'), join(forPdf, 'LICENSE'));
