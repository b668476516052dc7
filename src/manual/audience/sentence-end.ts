import { isShortForm } from '../model/short-forms.ts';
import { wholeWords } from './whole-words.ts';

/** Words behind which a number is a count or a time. */
const limits = /(?:^|\s)(?:to|at|by|than|until|before|after)\s+\d+$/i;

const titles = /(?:^|\s)(?:dr|mr|mrs|ms|prof)\.\s+\S+$/i;

/**
 * Whether words end with the end of a sentence for sure: where a full stop may only shorten a word, they don't, so that
 * more is left out and not less. `beforeValue` says that a value comes next, whose first letter tells nothing.
 */
export function endsSentence(words: string, beforeValue: boolean): boolean {
  const said = words.trim();
  const found = /^(.*?)([.!?]+)([)\]]*)$/su.exec(said);
  if (!found || isOpen(said)) return false;
  const [, before = '', stops = '', closers = ''] = found;
  // What stands in brackets within a sentence ends none.
  if (closers !== '' && !/^[([]/.test(said)) return false;
  // A mark may belong to a name: Yahoo!
  if (/[!?]$/.test(stops)) return !/(?:^|[^\p{L}])\p{Lu}[^\s]*$/u.test(before);
  if (stops.length > 1) return false;
  return isWhole(before, beforeValue);
}

function isWhole(before: string, beforeValue: boolean): boolean {
  const word = /[^\s([“‘"]*$/u.exec(before)?.[0] ?? '';
  const isFirst = before.trim() === word;
  // A number may be that of a thing, app. 4., or of an item, "do: 1. Desk"; a year ends a sentence, and "from 8 to 6".
  if (/^\d+$/.test(word)) {
    const isLast = word.length > 3 || limits.test(before);
    return isLast && !isFirst && !beforeValue && !/\.\s+\d+$/.test(before);
  }
  // A stop within a word is one of several: U.K., p.m.
  if (!/^\p{L}[\p{L}'’-]*$/u.test(word) || word.length === 1) return false;
  const low = word.toLowerCase();
  if (isShortForm(low, 'perhaps') || !/[aeiouyà-öø-ÿœ]/u.test(low)) return false;
  if (!isFirst && /^\p{Lu}/u.test(word)) {
    if (titles.test(before)) return !beforeValue || word.length > 4;
    if (word.length < 6) return false;
  }
  return word.length > 6 || wholeWords.has(low);
}

/** Whether a bracket or a quotation is open at the end of words. */
function isOpen(words: string): boolean {
  const count = (letters: RegExp) => words.match(letters)?.length ?? 0;
  return count(/[([]/g) > count(/[)\]]/g) || count(/[“„]/g) > count(/[”]/g) || count(/"/g) % 2 === 1;
}
