import { isLocale } from './writing.ts';

/** A figure in a text: where it stands, and the words after it up to the next one. */
export interface FigureIn {
  at: number;
  figure: number;
  after: string;
}

/** Reads the figures of a text as the locale writes them. */
export function figuresIn(locale: string): (text: string) => FigureIn[] {
  const parts = new Intl.NumberFormat(isLocale(locale) ? locale : 'en').formatToParts(12345.6);
  const sign = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return (text) => {
    const found = [...text.matchAll(/\d(?:[.,'’\u00A0\u202F]?\d)*/gu)];
    return found.map(({ 0: written, index }, order) => ({
      at: index,
      figure: Number(
        written
          .replaceAll(sign('group'), '')
          .replace(/['’\u00A0\u202F]/gu, '')
          .replace(sign('decimal'), '.'),
      ),
      after: text.slice(index + written.length, found[order + 1]?.index).trim(),
    }));
  };
}
