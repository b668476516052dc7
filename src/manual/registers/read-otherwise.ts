import { isDate } from '../../organisation/calendar-day.ts';

/** Figures with whatever may stand between them in numbers, dates, times and fractions of any country. */
const figures = /^[\d\s\u00a0.,:;/'’%()–—−-]*\d[\d\s\u00a0.,:;/'’%()–—−-]*$/u;
/** With a sign of money before or behind it. */
const money = /^\p{Sc}\s*[\d.,]+$|^[\d.,]+\s*\p{Sc}$/u;
/** 1E5 and 0x1F, and a time of twelve hours. */
const otherNumbers = /^\d+([.,]\d+)?e[+-]?\d+$|^0x[\da-f]+$|^\d{1,2}(:\d\d){0,2}\s*[ap]\.?m\.?$/i;
const truth = /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|waar|onwaar|prawda|fałsz)$/i;
/** The beginnings of months in the languages of Europe that are written in Latin letters. */
const months =
  'jan|ene|gen|sty|led|feb|fev|fév|lut|úno|mar|mär|mae|maa|mrt|mrz|bře|apr|abr|avr|kwi|dub|may|mai|maj|mag|mei|kvě|jun|jui|giu|cze|čer|jul|lug|lip|aug|aoû|ago|sie|srp|sep|set|wrz|zář|oct|okt|out|ott|paź|říj|nov|lis|dec|dez|déc|dic|des|gru|pro';
/** A month with a number: MAR-8 is a document to people, and the eighth of March to a spreadsheet. */
const month = new RegExp(
  `^(${months})\\p{L}{0,8}[\\s./-]*\\d[\\d\\s./,-]*$|^\\d[\\d\\s./,-]*[\\s./-]*(${months})\\p{L}{0,8}\\.?([\\s./,-]*\\d+)?$`,
  'iu',
);

/** Longer figures than these are beyond what any of them counts. */
const longest = 400;

/** Whether some spreadsheet makes something else of a text: 4.10 becomes 4.1, 8.1 the eighth of January. Dates stay dates. */
export const isReadOtherwise = (text: string): boolean => {
  const bare = text.trim();
  if (isDate(text) || bare.length > longest || bare.includes('\n')) return false;
  return (
    figures.test(bare) || money.test(bare) || otherNumbers.test(bare) || truth.test(bare) || month.test(bare)
  );
};
