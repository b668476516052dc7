import { isDate } from '../../organisation/calendar-day.ts';

/** Figures with whatever may stand between them in numbers, dates, times and fractions of any country. */
const figures = /^[\d\s\u00a0.,:;/'’%()–—−-]*\d[\d\s\u00a0.,:;/'’%()–—−-]*$/u;
/** With a sign of money before or behind it. */
const money = /^\p{Sc}\s*[\d.,]+$|^[\d.,]+\s*\p{Sc}$/u;
/** 1E5 and 0x1F, and a time of twelve hours. */
const otherNumbers = /^\d+([.,]\d+)?e[+-]?\d+$|^0x[\da-f]+$|^\d{1,2}(:\d\d){0,2}\s*[ap]\.?m\.?$/i;
const truth = /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|waar|onwaar|prawda|fałsz)$/i;
/** Months as spreadsheets of several countries know them: in full, or by their first three or four letters. */
const months = `january february march april may june july august september october november december
januar februar märz mai juni juli oktober dezember jänner feber
janvier février mars avril juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
januari februari maart mei augustus`
  .split(/\s+/)
  .flatMap((name) => [name, name.slice(0, 4), name.slice(0, 3)])
  .join('|');
/** A month with a number: MAR-8 is a document to people, and the eighth of March to a spreadsheet. */
const month = new RegExp(
  `^(${months})\\.?[\\s./-]*\\d[\\d\\s./,-]*$|^\\d[\\d\\s./,-]*(${months})\\.?([\\s./,-]*\\d+)?$`,
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
