/** A colour of the screen; each part 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Contrast that WCAG 2.2 AA asks of text. */
export const enoughContrast = 4.5;

/** The grounds that text stands on: the shade of the light theme and of the dark one that is hardest to read on. */
export const grounds = { light: [247, 246, 242], dark: [29, 31, 36] } as const satisfies Record<
  string,
  Colour
>;

/** `#0f5c63` or `#06c`; nothing for what is no hexadecimal colour. */
export function parseColour(written: string): Colour | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(written.trim())?.[1];
  if (!digits) return undefined;
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** The colour as `#rrggbb`. */
export const hexadecimal = (colour: Colour): string =>
  `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** The colour itself where it can be read on the ground, else the nearest shade or tint of it that can; `enough` is the contrast asked for. */
export function readableOn(ground: Colour, colour: Colour, enough = enoughContrast): Colour {
  const towards = luminance(ground) > 0.5 ? 0 : 255;
  // Parts are whole numbers, so 255 steps leave none out.
  for (let step = 0; step <= 255; step++) {
    const mixed = colour.map((part) => Math.round(part + ((towards - part) * step) / 255));
    if (contrast(mixed as unknown as Colour, ground) >= enough) return mixed as unknown as Colour;
  }
  return [towards, towards, towards];
}

/** Contrast ratio after WCAG 2.2, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance after WCAG 2.2, 0 to 1. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
