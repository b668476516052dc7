import { finding } from '../../diagnostics/diagnostic.ts';
import type { Known } from '../reading/context.ts';
import type { StyleWords } from '../words/words.ts';
import type { Found } from './found.ts';
import { inWords } from './in-words.ts';
import type { Passage } from './passages.ts';

/** A role, record or document by the name that a text may call it. */
export interface Named {
  name: string;
  /** The component that refers to it, and its id there. */
  component: 'Role' | 'Record' | 'Doc';
  id: string;
  kind: 'role' | 'record' | 'document';
}

/** All that a text can refer to, each under a name of at least two words: one word means too much. */
export function namesIn({
  roles,
  records,
  documents,
}: Pick<Known, 'roles' | 'records' | 'documents'>): Named[] {
  const named: Named[] = [];
  const known = new Set<string>();
  const add = (kind: Named['kind'], component: Named['component'], id: string, name: string) => {
    // Roles that are merged into one may have one name.
    const same = `${component} ${id} ${key(name)}`;
    if (/\S\s+\S/.test(name) && !known.has(same)) named.push({ kind, name, component, id });
    known.add(same);
  };
  for (const [id, { title, into }] of roles) add('role', 'Role', into ?? id, title);
  for (const [id, { title }] of records) add('record', 'Record', id, title);
  for (const [key, { title, item }] of documents) if (!item) add('document', 'Doc', key, title);
  return named;
}

const key = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ');

/** A name with what finds it; one pattern of all names would try each of them at each letter. */
interface Sought {
  parts: readonly string[];
  pattern: RegExp;
  all: readonly Named[];
}

/**
 * Finds names of roles, records and documents that are typed, so that they lead nowhere and stay when one is renamed.
 * `isLet` tells which are let be in a text.
 */
export function unlinkedMentions(
  named: readonly Named[],
  style: StyleWords,
): (passage: Passage, isLet?: (one: Named) => boolean) => Found[] {
  const sought = [...Map.groupBy(named, ({ name }) => key(name))].flatMap(([name, all]): Sought[] => {
    const pattern = inWords([name], 'giu');
    return pattern ? [{ parts: name.match(/\p{L}+/gu) ?? [], pattern, all }] : [];
  });
  return ({ text }, isLet = () => false) => {
    const there = new Set(text.toLowerCase().match(/\p{L}+/gu));
    const matches = sought
      .filter(({ parts }) => parts.every((part) => there.has(part)))
      .flatMap(({ pattern, all }) =>
        [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ words, index, all })),
      )
      .sort((a, b) => a.index - b.index || b.words.length - a.words.length);
    let end = 0;
    return matches.flatMap(({ words, index, all }): Found[] => {
      // "Change schedule" in "Change schedule of the year" is a part of the longer name.
      if (index < end) return [];
      end = index + words.length;
      const [one] = all;
      if (!one || all.some(isLet) || isMore(text, index, words, one, style)) return [];
      return [
        {
          at: index,
          words,
          ...(all.length === 1 && { instead: referenceTo(one) }),
          ...finding(
            'unlinked-mention',
            `"${words.replace(/\s+/g, ' ')}" is a ${one.kind} of the manual, and its name is only typed.`,
            `Write ${all.map(referenceTo).join(' or ')}.`,
          ),
        },
      ];
    });
  };
}

const referenceTo = ({ component, id }: Named): string => `<${component} id="${id}" />`;

/** Whether the words are part of something else: of a longer name, or of a document that is named in small letters. */
function isMore(text: string, at: number, words: string, { kind, name }: Named, style: StyleWords): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const after = text.slice(at + words.length);
  if (/^-/.test(after) || /-$/.test(before)) return true;
  // "The IT Service Desk", "Information Security Policy".
  const goesOn = /\p{Lu}[\p{L}\d]*(?: &| and)? $/u.test(before) && !style.before.test(before);
  if (/\p{Lu}/u.test(words) && (goesOn || /^ \p{Lu}/u.test(after))) return true;
  if (style.inGeneral.test(before)) return true;
  if (kind === 'document') return words[0] !== name[0] || words.slice(1) !== name.slice(1);
  return false;
}
