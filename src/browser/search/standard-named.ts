/** What a question says of the standard and the edition that its number belongs to. */
export interface StandardNamed {
  /** The question without the name of our standard and its edition. */
  rest: string;
  /** Year of an edition that the manual knows: `2018`. */
  edition: string | undefined;
  /** Another standard, part or edition, as it was named: its numbers mean nothing here. */
  foreign: string | undefined;
}

const body = String.raw`(?:\b(?:iso|iec|din|bsi?|en)\b[\s/-]*)`;
/** `20000-1:2011`. Without a body before it, a bare 20000 may be a sum of money. */
const ours = new RegExp(
  String.raw`(?:${body}+20000(?:-1(?!\d))?(?!-\d)|\b20000-1(?!\d)|\b20000(?=\s*:\s*\d{4}))(?:\s*:\s*((?:19|20)\d\d)\b)?,?`,
);
const another = new RegExp(
  String.raw`${body}+(?:tr\s*|ts\s*)?\d{3,5}(?:-\d{1,2})?(?:\s*:\s*\d{4})?|\b\d{5}(?:-\d{1,2})?(?:\s*:\s*\d{4})?(?=\s|$)|\b\d{4,5}\s*:\s*\d{4}\b|\b\d{4}(?=\s+[a-z]?\.?\d{1,2}\.\d)`,
);
/** A year beside a number: `2018:8.2`, `8.2 (2018)`, `2018 8.2`. */
const year = /\(?\b((?:19|20)\d\d)\b\)?\s*:?/;
/** `8.2`, and `a.5` of an annex. */
const clauseLike = /(?:^|[\s:(§])(?:[a-z]\.)?\d{1,2}(?:\.\d{1,2})*(?=$|[\s).,;:?!-])/;

/**
 * Takes the name of a standard out of a question about one of its numbers. `text` is in lower case; `known` has the
 * years of the editions that the manual knows.
 */
export function standardNamed(text: string, known: readonly string[]): StandardNamed {
  const named = ours.exec(text);
  const own = named ? text.replace(ours, ' ') : text;
  const other = another.exec(own);
  if (
    other &&
    !/^(?:19|20)\d\d\b(?!\s*:\s*\d{4})/.test(other[0].trim()) &&
    clauseLike.test(own.replace(another, ' '))
  )
    return { rest: own.replace(another, ' '), edition: undefined, foreign: other[0].trim() };
  const beside = year.exec(own);
  const found = named?.[1] ?? beside?.[1];
  const rest = named?.[1] || !beside ? own : own.replace(year, ' ');
  if (found === undefined || !clauseLike.test(rest))
    return { rest: own, edition: undefined, foreign: undefined };
  return known.includes(found)
    ? { rest, edition: found, foreign: undefined }
    : { rest, edition: undefined, foreign: found };
}
