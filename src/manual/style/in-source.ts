import { type FilePlace, placeOf } from '../../diagnostics/place.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Passage } from './passages.ts';

/** Words in a passage as their author wrote them. */
export interface Written {
  place: FilePlace;
  /** Where they stand in the file, UTF-16 units; `exact` tells that the file has just these letters there. */
  from: number;
  exact: boolean;
  linked: boolean;
}

/** Where words of a passage stand in its file. */
export function inSource(
  passage: Passage,
  at: number,
  words: string,
  { file, text }: Pick<SourceFile, 'file' | 'text'>,
): Written {
  const piece = passage.pieces.findLast(({ from }) => from <= at) ?? passage.pieces[0];
  const { start, end } = piece?.node.position ?? {};
  const first = start?.offset ?? 0;
  const written = text.slice(first, end?.offset ?? first);
  const from = first + aligned(piece?.node.value ?? '', written, at - (piece?.from ?? 0));
  return {
    place: { file, ...placeOf(text, from) },
    from,
    exact: text.startsWith(words, from),
    linked: piece?.linked === true,
  };
}

/**
 * Where the sign at an index of a value stands in what was written for it: dots become an ellipsis, hyphens a dash,
 * and what a line is indented by goes.
 */
function aligned(value: string, written: string, index: number): number {
  if (value.length === written.length) return index;
  let at = 0;
  for (let seen = 0; seen < index; seen += 1) {
    const sign = value[seen];
    // What stands between two signs and is not shown: indents, escapes.
    while (at < written.length && written[at] !== sign && /[\s\\>]/.test(written[at] ?? '')) at += 1;
    if (written[at] === sign) at += 1;
    else at += /^(?:\.{3}|---?|&#?\w+;)/.exec(written.slice(at, at + 12))?.[0].length ?? 1;
  }
  while (at < written.length && written[at] !== value[index] && /[\s\\>]/.test(written[at] ?? '')) at += 1;
  return at;
}
