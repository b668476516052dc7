import { type Colour, grounds, hexadecimal, parseColour, readableOn } from '../organisation/index.ts';

const usual: Colour = [31, 95, 139];

/** Contrast that WCAG 2.2 AAA asks of text, for readers who ask for more of it. */
const more = 7;

/** Thin light letters on a dark page look weaker than their contrast is: more than the 4.5 of WCAG 2.2 AA. */
const inTheDark = 6;

/**
 * The accent colour as `--cb-accent`, for light and dark: the organisation's own where it can be read as text on the
 * page, else the nearest shade that can. Anything that is not a hexadecimal colour counts as none.
 */
export function accentStyle(written: string): string {
  const colour = parseColour(written) ?? usual;
  const accent = (enough?: number) => {
    const light = hexadecimal(readableOn(grounds.light, colour, enough));
    const dark = hexadecimal(readableOn(grounds.dark, colour, enough ?? inTheDark));
    return `:root{--cb-accent:light-dark(${light},${dark})}`;
  };
  return `${accent()}@media (prefers-contrast:more){${accent(more)}}`;
}
