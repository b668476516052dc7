/** What stands in a text from one offset to another, in UTF-16 units, and what is to stand there. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A change of data whose file is not known yet to be one that can be edited: a config may be a program. */
export type DataChange = { path: readonly (string | number)[] } & (
  | {
      /** The key at the path gets another name. */
      key: string;
    }
  | {
      /** The value, or the one of a list that is `was`, becomes another; `as` is how it is written in YAML and JSON. */
      was: string;
      as: string;
    }
  | {
      /** The lines of a list go to the end of the one at another path. */
      to: readonly [group: string, field: string];
    }
);

/** How a problem is mended beyond doubt: as edits of its file, or as a change that someone makes by hand. */
export type Fix = { edits: readonly Edit[] } | { change: DataChange };

/** Fixes of one text that can be made together, each whole: of those that meet only the first. */
export function together(fixes: readonly (readonly Edit[])[]): Edit[] {
  const kept: Edit[] = [];
  for (const edits of fixes) {
    const fresh = edits.filter((edit) => !kept.some((each) => isSame(each, edit)));
    if (!fresh.some((edit) => kept.some((each) => meet(each, edit)))) kept.push(...fresh);
  }
  return kept;
}

/** Whether two edits do the same. */
export const isSame = (a: Edit, b: Edit): boolean => a.from === b.from && a.to === b.to && a.text === b.text;

const meet = (a: Edit, b: Edit): boolean => a.from === b.from || (a.from < b.to && b.from < a.to);

/** A text with edits made in it that don't meet. */
export function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let result = '';
  for (const { from, to, text: now } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += text.slice(at, from) + now;
    at = to;
  }
  return result + text.slice(at);
}
