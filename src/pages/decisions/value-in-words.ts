import { pageWords } from '../../manual/words/page-words.ts';
import type { Words } from '../../manual/words/words.ts';

/** A leaf of the organisation as it was written, in words; empty where nothing stands there. */
export function valueInWords(value: unknown, words: Words): string {
  if (Array.isArray(value)) return words.list(value.map((one) => valueInWords(one, words)));
  if (typeof value === 'number') return pageWords(words).figure(value);
  if (typeof value === 'boolean') return value ? words.print.catalogue.yes : words.print.catalogue.no;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return typeof value === 'string' ? value : '';
}
