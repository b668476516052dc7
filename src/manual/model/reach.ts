import { dialled } from './dialled.ts';

/** A part of a text; one by which somebody or something is reached has the address that leads there. */
export interface ReachPart {
  text: string;
  address?: string;
}

const gap = String.raw`[\s.()/\-\u2010\u2011\u2013]`;
const kinds = {
  web: String.raw`(?:https?:\/\/|(?<![\p{L}\p{N}.@-])www\.)[^\s<>"'“”‘’]+`,
  mail: String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}`,
  // With the country, or with the zero or the brackets of an area: other figures are seldom written so.
  phone: String.raw`(?<![\p{L}\p{N}+.,/-])(?:\+\d(?:${gap}{0,3}\d){6,14}|\(0?\d{2,4}\)${gap}{0,2}\d(?:${gap}?\d){5,9}|0\d{1,4}[\s/-]\d(?:[\s/-]?\d){4,9})(?:\s*ext\.?\s*\d+)?(?![\p{L}\p{N}-])`,
};

const pattern = new RegExp(
  Object.entries(kinds)
    .map(([kind, source]) => `(?<${kind}>${source})`)
    .join('|'),
  'giu',
);

/** What every text has in which something is found; most are done with after this look. */
const candidate = /@|:\/\/|www\.|\d{2}[\d\s)/-]{2}/i;

/** Cuts out web addresses, mail addresses and telephone numbers of a text, each with the address that leads there. */
export function reachParts(text: string): ReachPart[] {
  if (!candidate.test(text)) return text === '' ? [] : [{ text }];
  const parts: ReachPart[] = [];
  let end = 0;
  for (const { 0: found, groups = {}, index } of text.matchAll(pattern)) {
    const shown = groups['web'] === undefined ? found : withoutEnd(found);
    const address = addressOf(shown, groups);
    if (address === undefined) continue;
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: shown, address });
    end = index + shown.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/**
 * A value that says nothing but how to reach somebody: a mail address, a web address, or any number that a telephone
 * dials, short ones such as 112 too. Undefined for other texts.
 */
export function wholeAddress(value: string): string | undefined {
  const [only, ...more] = reachParts(value.trim());
  if (more.length === 0 && only?.address !== undefined) return only.address;
  return dialled(value);
}

function addressOf(text: string, { web, mail }: Partial<Record<string, string>>): string | undefined {
  if (mail !== undefined) return `mailto:${text}`;
  if (web === undefined) return dialled(text.replace(/[\u2010\u2011\u2013]/g, '-'));
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  return URL.canParse(address) ? address : undefined;
}

/** What ends a sentence ends no address, and a bracket belongs to it only where its other half does. */
function withoutEnd(address: string): string {
  const bare = address.replace(/[.,;:!?…]+$/u, '');
  const closed = /[)\]}]$/.exec(bare)?.[0];
  if (closed === undefined) return bare;
  const opened = { ')': '(', ']': '[', '}': '{' }[closed] ?? '';
  const count = (sign: string) => bare.split(sign).length;
  return count(closed) > count(opened) ? withoutEnd(bare.slice(0, -1)) : bare;
}
