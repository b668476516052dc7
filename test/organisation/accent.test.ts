import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Colour,
  contrast,
  grounds,
  hexadecimal,
  parseColour,
  readableOn,
} from '../../src/organisation/index.ts';
import { objectionsTo } from './organisations.ts';

const about = (accentColour: string) =>
  objectionsTo({ accentColour }).filter((objection) => objection.includes('accentColour'));

test('a colour that can be read on paper raises nothing', () => {
  for (const colour of ['#0f5c63', '#1f5f8b', '#000', '#a1282c']) expect(about(colour)).toEqual([]);
});

test('a colour that is too light is told with what is shown in its place', () => {
  expect(about('#ffe000')).toEqual([
    'warning accentColour: "#ffe000" is too light to be read on the page: its contrast is 1.2, WCAG AA asks for 4.5. The manual shows "#817100" instead. Write "#817100", or another colour that is dark enough.',
  ]);
});

test('a contrast that just misses does not read as enough', () => {
  const [objection = ''] = about('#767676');
  expect(objection).toContain('its contrast is 4.2,');
});

const byte = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(byte, byte, byte);

test('the colour shown in the place of another passes, and the next one nearer to it does not', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      for (const ground of [grounds.light, grounds.dark] as Colour[]) {
        const shown = readableOn(ground, colour);
        expect(contrast(shown, ground)).toBeGreaterThanOrEqual(4.5);
        const towards = ground === grounds.light ? 1 : -1;
        const nearer = shown.map((part, index) =>
          part === colour[index] ? part : part + 3 * towards,
        ) as unknown as Colour;
        if (hexadecimal(shown) !== hexadecimal(colour)) expect(contrast(nearer, ground)).toBeLessThan(4.6);
      }
    }),
  );
});

test('writing the colour that the problem names settles it', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const shown = hexadecimal(readableOn(grounds.light, colour));
      expect(parseColour(shown)).toBeDefined();
      expect(about(shown)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});
