import { PDFName } from '@cantoo/pdf-lib';
import type { PageNumbers } from './page-numbers.ts';

/** How many sheets a print has, and the numbers of those on which its named places stand, from 1. */
export interface PrintedPlaces {
  sheets: number;
  numbers: PageNumbers;
}

/**
 * Finds the places of what a browser printed without reading the rest of it, which has some hundred thousand parts. Undefined
 * where the file is written in another way than browsers write it today.
 */
export function printedPlaces(bytes: Uint8Array): PrintedPlaces | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const objects = objectsOf(file);
  const catalog = objects(/\/Root (\d+) 0 R/.exec(tail(file))?.[1]);
  const root = /\/Pages (\d+) 0 R/.exec(catalog)?.[1];
  const named = objects(/\/Dests (\d+) 0 R/.exec(catalog)?.[1]);
  const pages = root === undefined ? undefined : pagesBelow(root, objects);
  if (!pages || (named === '' && catalog.includes('/Dests'))) return undefined;
  const numbers = new Map(pages.map((page, index) => [page, index + 1]));
  const places = [...named.matchAll(/\/([^\s/[\]()<>{}%]+)\s*\[\s*(\d+) 0 R/g)].flatMap(
    ([, name = '', page = '']) => {
      const number = numbers.get(page);
      return number === undefined ? [] : [[textOf(name), number] as const];
    },
  );
  return places.length === named.split('[').length - 1
    ? { sheets: pages.length, numbers: new Map(places) }
    : undefined;
}

/** A name says signs by their bytes: `#C3`, which the package knows in capital letters alone. */
const textOf = (name: string): string =>
  PDFName.of(name.replace(/#[0-9a-f]{2}/gi, (byte) => byte.toUpperCase())).decodeText();

const tail = (file: Buffer): string => file.toString('latin1', Math.max(0, file.length - 1000));

/** The text of an object by its number; empty where there is none. */
type Objects = (number: string | undefined) => string;

/** The table says of each object where it begins, in twenty signs. */
function objectsOf(file: Buffer): Objects {
  const table = Number(/startxref\s+(\d+)/.exec(tail(file))?.[1] ?? -1);
  const head = /^xref\s+0 (\d+)\s*?\n/.exec(file.toString('latin1', table, table + 40));
  const [whole = '', count = '0'] = head ?? [];
  return (number) => {
    if (number === undefined || Number(number) >= Number(count)) return '';
    const row = table + whole.length + Number(number) * 20;
    const begin = Number(file.toString('latin1', row, row + 10));
    const end = file.indexOf('endobj', begin, 'latin1');
    const text = end < 0 ? '' : file.toString('latin1', begin, end);
    return text.startsWith(`${number} 0 obj`) ? text : '';
  };
}

/** Numbers of pages in their order. */
function pagesBelow(number: string, objects: Objects): string[] | undefined {
  const text = objects(number);
  if (/\/Type \/Page\b(?!s)/.test(text)) return [number];
  const kids = /\/Kids \[([^\]]*)\]/.exec(text)?.[1];
  if (kids === undefined) return undefined;
  const below = [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid = '']) => pagesBelow(kid, objects));
  return below.some((pages) => !pages) ? undefined : below.flatMap((pages) => pages ?? []);
}
