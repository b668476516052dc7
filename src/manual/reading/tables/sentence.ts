import { labelText } from '../../model/filled.ts';
import type { Node } from '../../model/tree.ts';

/** Words of the catalogue with nodes in the places of their names, `{who} acts`. `key` is their name there. */
export const sentence = (words: string, key: string, places: Readonly<Record<string, Node[]>>): Node[] =>
  words.split(/(\{\w+\})/).flatMap((piece): Node[] => {
    const [, name] = /^\{(\w+)\}$/.exec(piece) ?? [];
    if (name !== undefined) return places[name] ?? [];
    return piece === '' ? [] : [labelText(piece, key)];
  });
