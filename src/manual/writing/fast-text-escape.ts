import { defaultHandlers, type Handle, type Info } from 'mdast-util-to-markdown';

/** Letters, figures and marks that mean nothing to Markdown wherever they stand inside a line. */
const words = /^(?:[\p{L}\p{N} ,;()'"%=+>/–—’“”…·×→-]|(?<![wW])\.|\.(?![-.\w]|$)|(?<![ps]):|:(?![/]|$))*$/u;

/** At the start of a line a figure, a dash or a sign can begin a list, a quote or a heading. */
const letter = /^\p{L}/u;

/** Where a line starts, and the characters that would make the next one count: `](`, `www.`, `http:`. */
const matters = /[\r\n\]wWps]$/;

const means = (value: string, { before, after }: Info): boolean =>
  !words.test(value) ||
  (!letter.test(value) && matters.test(before)) ||
  (value.endsWith(' ') && /[\r\n]/.test(after));

/**
 * Writes a text as Markdown, as the library does, but looks first whether anything in it could need an escape: nearly
 * no text of a manual does, and the library's search for it is a third of the time that reading a manual takes.
 */
export const writeText: Handle = (node: { value: string }, parent, state, info) =>
  means(node.value, info) || state.stack.includes('autolink')
    ? defaultHandlers.text(node as never, parent, state, info)
    : node.value;
