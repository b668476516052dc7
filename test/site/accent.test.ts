import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from '../../src/organisation/index.ts';
import { accentStyle } from '../../src/pages/accent-style.ts';

const light = [255, 255, 255] as const;
const shade = [247, 246, 242] as const;
const dark = [29, 31, 36] as const;

const rule = ':root\\{--cb-accent:light-dark\\((#[0-9a-f]{6}),(#[0-9a-f]{6})\\)\\}';
const whole = new RegExp(`^${rule}@media \\(prefers-contrast:more\\)\\{${rule}\\}$`);

/** The colour on light ground and on dark, then both for readers who ask for more contrast. */
function shades(style: string): [string, string, string, string] {
  const [, onLight = '', onDark = '', moreOnLight = '', moreOnDark = ''] = whole.exec(style) ?? [];
  return [onLight, onDark, moreOnLight, moreOnDark];
}

const parts = (colour: string): [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

test('a colour that can be read stays as it is', () => {
  expect(shades(accentStyle('#0f5c63'))[0]).toBe('#0f5c63');
  expect(shades(accentStyle('#8fd0d8'))[1]).toBe('#8fd0d8');
});

test('three digits mean what they mean in CSS', () => {
  expect(accentStyle('#06c')).toBe(accentStyle('#0066CC'));
});

test('a pale colour becomes darker on light ground and keeps its hue', () => {
  const [onLight, onDark] = shades(accentStyle('#ffe000'));
  const [red, green, blue] = parts(onLight);
  expect(onLight).not.toBe('#ffe000');
  expect(onDark).toBe('#ffe000');
  expect(red).toBeGreaterThan(green);
  expect(green).toBeGreaterThan(blue);
});

test('every colour ends up readable as text, on light ground and on dark', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(byte, byte, byte, (red, green, blue) => {
      const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
      const [onLight, onDark, moreOnLight, moreOnDark] = shades(accentStyle(`#${hex}`));
      expect(contrast(parts(onLight), light)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(parts(onLight), shade)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(parts(onDark), dark)).toBeGreaterThanOrEqual(6);
      expect(contrast(parts(moreOnLight), shade)).toBeGreaterThanOrEqual(7);
      expect(contrast(parts(moreOnDark), dark)).toBeGreaterThanOrEqual(7);
    }),
  );
});

test('what is no colour never reaches the style of the page', () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      expect(shades(accentStyle(written))).not.toContain('');
    }),
  );
  expect(accentStyle('red}</style><script>')).toBe(accentStyle('not a colour'));
});

test('contrast is measured after WCAG', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
});
