import { contrast, enoughContrast, grounds, hexadecimal, parseColour, readableOn } from '../colour.ts';
import { quote } from '../schema-messages.ts';
import { found, type Rule } from './rule.ts';

const path = 'accentColour';

/**
 * An accent colour that is none, or that nobody could read on the page. The dark theme has a lighter tint of nearly
 * every colour; only where the colour fails on paper, where the manual is mostly read, is there something to decide.
 */
export const accent: Rule = ({ accentColour }) => {
  const colour = parseColour(accentColour);
  if (!colour)
    return [
      found(
        'not-a-colour',
        path,
        `${quote(accentColour)} is not a colour.`,
        'Write it as hexadecimal, for example "#1f5f8b".',
      ),
    ];
  const ratio = contrast(colour, grounds.light);
  if (ratio >= enoughContrast) return [];
  // Rounded down: 4.49 must not read as the 4.5 that it misses.
  const said = (Math.floor(ratio * 10) / 10).toFixed(1);
  const nearest = hexadecimal(readableOn(grounds.light, colour));
  return [
    found(
      'low-contrast',
      path,
      `${quote(accentColour)} is too light to be read on the page: its contrast is ${said}, WCAG AA asks for ${enoughContrast}. The manual shows ${quote(nearest)} instead.`,
      `Write ${quote(nearest)}, or another colour that is dark enough.`,
    ),
  ];
};
