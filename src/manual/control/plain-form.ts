/** Kinds of quotes, white space and unseen characters that say nothing by their kind. */
const alike: [RegExp, string][] = [
  [/[\u201C\u201D\u201E\u201F\u00AB\u00BB]/g, '"'],
  [/[\u2018\u2019\u201A\u201B\u2039\u203A\u02BC]/g, "'"],
  // Soft hyphens, marks of direction, joiners without width, the byte order mark.
  [/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, ''],
  [/\s+/g, ' '],
];

/** Nothing in it could have another form: nearly all texts are done with after this look. */
const isPlain = (text: string): boolean => !/[^\x20-\x7E]| {2}/.test(text);

/** A text as an approval binds it: how it was typed, composed and spaced is no part of what it says. */
export const plainForm = (text: string): string =>
  isPlain(text)
    ? text
    : alike.reduce((plain, [kind, one]) => plain.replace(kind, one), text.normalize('NFC'));

/** Whether two titles are the same words. */
export const isSameTitle = (one: string, other: string): boolean =>
  plainForm(one).trim() === plainForm(other).trim();

/** Code keeps its quotes and spaces, which mean something there; line ends and composition don't. */
export const plainCode = (code: string): string =>
  code
    .replace(/\uFEFF/g, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd()
    .normalize('NFC');
