import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Edit } from '../../diagnostics/fix.ts';
import { placeOf } from '../../diagnostics/place.ts';

/** Characters that nobody means to write, by what they do. Line breaks, tabs and the marks of right-to-left text are none. */
const strange = [
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    characters: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/u,
    code: 'control-character',
    does: 'which no page can show',
  },
  {
    characters: /[\u202D\u202E]/u,
    code: 'control-character',
    does: 'which turns the order of the letters after it, so that readers see another text than the one that is approved',
  },
  {
    characters: /\uFFFD/u,
    code: 'lost-character',
    does: 'which stands where a program could not read a letter',
  },
] as const;

/** Tells the first of each kind in a file; an editor's search finds the others. */
export function strangeCharacters(file: string, text: string): Diagnostic[] {
  return strange.flatMap(({ characters, code, does }) => {
    const found = characters.exec(text);
    if (!found) return [];
    const name = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const hint = code === 'lost-character' ? 'Write the letter that was meant.' : 'Delete it.';
    return [
      diagnostic(
        { file, ...placeOf(text, found.index) },
        code,
        `The text holds the character ${name}, ${does}.`,
        hint,
        code === 'control-character' ? { edits: allOf(characters, text) } : undefined,
      ),
    ];
  });
}

const allOf = (characters: RegExp, text: string): Edit[] =>
  [...text.matchAll(new RegExp(characters, 'gu'))].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
    text: '',
  }));
