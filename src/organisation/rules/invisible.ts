import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import type { Field } from '../fields.ts';
import { quote } from '../schema-messages.ts';
import { found, type Rule } from './rule.ts';

interface Unseen {
  characters: RegExp;
  does: string;
}

const turning: Unseen = {
  characters: /[\u202D\u202E]/u,
  does: 'which turns the order of the letters after it, so that people read another text than is written',
};

/** Joiners, soft hyphens and marks of direction belong to the writing of some languages, and stay out of this. */
const inTexts: readonly Unseen[] = [
  turning,
  {
    // Tags draw the flags of countries such as Scotland, and mean nothing by themselves.
    characters:
      /[\u180E\u200B\u202A-\u202C\u2060-\u2064\u2066-\u206F\uFEFF]|(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]*)[\u{E0000}-\u{E007F}]/u,
    does: 'which nobody sees',
  },
];

const inAddresses: readonly Unseen[] = [turning, { characters: /\p{Cf}/u, does: 'which nobody sees' }];

const addresses: ReadonlySet<Field['kind'] | undefined> = new Set(['url', 'email', 'phone']);

/** Characters in values that nobody sees: they change what people read, or what an address leads to. */
export const invisible: Rule = (_, decisions) =>
  decisions
    .filter(({ decided }) => decided)
    .flatMap(({ path, value, field }) => {
      const unseen = addresses.has(field?.kind) ? inAddresses : inTexts;
      const texts = [value].flat().filter((text) => typeof text === 'string');
      return texts.flatMap((text) => told(path, text, unseen));
    });

/** Tells the gravest in a text, by what stands before it: where it is nobody sees. */
function told(path: string, text: string, unseen: readonly Unseen[]): Unlocated[] {
  const grave = unseen.find(({ characters }) => characters.test(text));
  const match = grave?.characters.exec(text);
  if (!grave || !match) return [];
  const name = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const before = text
    .slice(0, match.index)
    .replace(/\p{Cf}/gu, '')
    .slice(-20);
  const where = before === '' ? 'at its start' : `after ${quote(before)}`;
  return [
    found(
      'invisible-character',
      path,
      `The text holds the character ${name} ${where}, ${grave.does}.`,
      'Delete it.',
    ),
  ];
}
