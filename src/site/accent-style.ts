import { type Colour, grounds, hexadecimal, parseColour, readableOn } from '../organisation/index.ts';

const usual: Colour = [31, 95, 139];

/** Contrast that WCAG 2.2 AAA asks of text, for readers who ask for more of it. */
const more = 7;

/**
 * The accent colour as `--cb-accent`, for light and dark: the organisation's own where it can be read as text on the
 * page, else the nearest shade that can. Anything that is not a hexadecimal colour counts as none.
 */
export function accentStyle(written: string): string {
  const colour = parseColour(written) ?? usual;
  const accent = (enough?: number) => {
    const on = (ground: Colour) => hexadecimal(readableOn(ground, colour, enough));
    return `:root{--cb-accent:light-dark(${on(grounds.light)},${on(grounds.dark)})}`;
  };
  return `${accent()}@media (prefers-contrast:more){${accent(more)}}`;
}
