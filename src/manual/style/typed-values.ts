import { finding } from '../../diagnostics/diagnostic.ts';
import { type Field, fieldAt, knownPaths, type Organisation } from '../../organisation/index.ts';
import { isSensitive } from '../model/redaction.ts';
import { valueAt } from '../model/value-at.ts';
import type { Found } from './found.ts';
import { inWords } from './in-words.ts';
import type { Passage } from './passages.ts';

/** A value of the organisation that a text can be filled with, and all paths that it stands at. */
export interface KnownValue {
  value: string;
  paths: readonly string[];
  /** Personal or confidential: it is not told. */
  sensitive: boolean;
}

const kinds: ReadonlySet<string> = new Set(['text', 'url', 'email', 'phone']);
/** What a site is made with, and no text speaks of. */
const ofTheSite = /^(?:site|locale|timeZone|language|accentColour|logo|code)(?:\.|$)/;
/** Text that means itself wherever it stands: a name, an address, a number; not a word of everyday. */
const telling = /[@/\d]|(?:^|\s)\p{Lu}/u;

/** The names, addresses and numbers that an organisation wrote into its config. Times and counts are alike too often. */
export function knownValues(
  organisation: Organisation,
  written: ReadonlySet<string>,
  printed: (value: string, field: Field) => string,
): KnownValue[] {
  const paths = new Map<string, string[]>();
  for (const path of knownPaths()) {
    const field = fieldAt(path);
    if (!field || field.ref || !kinds.has(field.kind) || !written.has(path) || ofTheSite.test(path)) continue;
    const value = valueAt(organisation, path);
    if (typeof value !== 'string' || value.length < 4 || value.length > 80 || !telling.test(value)) continue;
    // What is printed in another form was not typed from here.
    if (printed(value, field) !== value) continue;
    paths.set(value, [...(paths.get(value) ?? []), path]);
  }
  return [...paths].map(([value, all]) => ({
    value,
    paths: all,
    sensitive: all.some((path) => isSensitive(fieldAt(path))),
  }));
}

/** Finds values that stand in a text as letters, so that they stay as they are when the config changes. */
export function typedValues(values: readonly KnownValue[]): (passage: Passage) => Found[] {
  const byValue = new Map(values.map((known) => [known.value, known]));
  const pattern = inWords([...byValue.keys()], 'gu');
  if (!pattern) return () => [];
  return ({ text }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }): Found[] => {
      const known = byValue.get(words);
      if (!known || isPartOfName(text, index, words)) return [];
      const [path = ''] = known.paths;
      const fact = known.sensitive
        ? `The value of ${path} is typed, so that nothing withholds it.`
        : `"${words}" is typed, and the config has it as ${known.paths.join(' and ')}.`;
      return [
        {
          at: index,
          words,
          ...(known.paths.length === 1 && { instead: `{org.${path}}` }),
          ...finding('typed-value', fact, `Write {org.${path}}, which changes with the config.`),
        },
      ];
    });
}

/** Whether a name goes on: "Acme Cloud" is not Acme. */
const isPartOfName = (text: string, at: number, words: string): boolean =>
  /\p{Lu}[\p{L}\d]*[ -]$/u.test(
    text.slice(Math.max(0, at - 30), at).replace(/(?:^|[.!?:]\s+)\p{Lu}[\p{L}\d]* $/u, ''),
  ) || /^(?:(?:[’']s)?[ -]\p{Lu}|[.@/_]\w|-\w)/u.test(text.slice(at + words.length));
