/** Contrast that WCAG AA asks of text. */
const enough = 4.5;
const paper = [247, 246, 242] as const;
const night = [29, 31, 36] as const;

type Colour = readonly [red: number, green: number, blue: number];

/**
 * The accent colour as `--cb-accent`, for dark and light: the organisation's own where it can be read as text on the
 * page, else the nearest shade that can. Anything that is not a hexadecimal colour counts as none.
 */
export function accentStyle(written: string): string {
  const colour = parse(written) ?? parse('#1f5f8b') ?? paper;
  return `:root{--cb-accent:light-dark(${readable(colour, paper)},${readable(colour, night)})}`;
}

function parse(written: string): Colour | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(written.trim())?.[1];
  if (!digits) return undefined;
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** Mixes towards black or white in small steps until the colour stands out from the ground. */
function readable(colour: Colour, ground: Colour): string {
  const towards: Colour = luminance(ground) > 0.5 ? [0, 0, 0] : [255, 255, 255];
  for (let share = 0; share <= 1; share += 0.04) {
    const mixed = colour.map((part, index) =>
      Math.round(part + ((towards[index] ?? 0) - part) * share),
    ) as unknown as Colour;
    if (contrast(mixed, ground) >= enough) return hexadecimal(mixed);
  }
  return hexadecimal(towards);
}

const hexadecimal = (colour: Colour): string =>
  `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance after WCAG 2.2, 0 to 1. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio after WCAG 2.2, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
