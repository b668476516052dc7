import type { Decision } from '../../organisation/index.ts';

/** What is shorter is a number of anything. */
const shortest = 5;

/** Letters, figures and what parts them, as numbers of contracts are: `TWD-S-004`, `2025/17-B`, `ZX4711`. */
const number = /[\p{L}\d]+(?:[-/._][\p{L}\d]+)*/gu;

const day = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;

/**
 * The numbers in what the config says of a contract, `TWD-S-004` of "contract TWD-S-004 with interface description": a text
 * names them alone. `told` is what the audience knows of its own contracts.
 */
export function contractNumbers({ field, value }: Decision, told: ReadonlySet<string>): string[] {
  if (!field?.ofParty || !field.confidential || typeof value !== 'string') return [];
  const known = [...told].join('\n');
  return (
    [...new Set(value.match(number))]
      .filter((one) => one !== value && one.length >= shortest && /\d/.test(one) && !day.test(one))
      // Digits alone are found as amounts are; behind a currency they are one.
      .filter((one) => !/^(?:[A-Z]{3})?\d+$/.test(one))
      .filter((one) => !known.includes(one.toLowerCase()))
  );
}

/** An amount, with what parts its thousands and its hundredths: `14,500`, `9.100,50`; no part of a day or a longer number. */
const amount =
  /(?<!\d|[\p{L}\d][-/._])(\d{1,3}(?:[.,'’\s]\d{3})+|\d{4,})([.,]\d{2})?(?!\d|[-/._][\p{L}\d])/gu;

const year = /^(?:19|20)\d\d$/;

/**
 * Amounts in what the config says of a price, `14,500` of "EUR 14,500 a month", each with and without its hundredths: a text
 * says it without the words around. `told` is what the audience knows of its own.
 */
export function amounts({ field, value }: Decision, told: ReadonlySet<string>): string[] {
  if (!field?.ofParty || !field.confidential || typeof value !== 'string') return [];
  const known = new Set([...told].flatMap(amountsOf));
  return amountsOf(value).filter((one) => !known.has(one));
}

/** The amounts that a text says, each by its digits. */
export const amountsOf = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(amount)].flatMap(([, whole = '', hundredths = '']) =>
      year.test(whole) ? [] : [whole, `${whole}${hundredths}`].map((one) => one.replace(/\D/g, '')),
    ),
  ),
];
