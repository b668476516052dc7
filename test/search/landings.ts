import { readFileSync } from 'node:fs';

/** A question, with all addresses that answer it: passages of pages, or a page from its beginning. */
export interface Landing {
  asked: string;
  reader: 'technician' | 'auditor' | 'editor';
  /** Every third question of each reader: nobody may tune for it, nor print whether it fails. */
  held?: true;
  right: string[];
}

/** Written from the pages of the demo, before anybody looked at what the search answers; the last eight after a reader had met them. */
export const landings: readonly Landing[] = JSON.parse(
  readFileSync(new URL('landings.json', import.meta.url), 'utf8'),
);

/** A question with the address that Enter opens. */
export interface Landed extends Landing {
  opened: string;
}

const pageOf = (address: string): string => address.replace(/#.*/, '');

/** True when the right page is opened, wherever on it. */
export const isOnPage = ({ right, opened }: Landed): boolean => right.map(pageOf).includes(pageOf(opened));

/** Share of questions that open a right page, of those the share that opens it at a right place, and of all that at a right place. */
export interface LandingScore {
  questions: number;
  page: number;
  place: number;
  both: number;
}

export function landingScore(landed: readonly Landed[]): LandingScore {
  const onPage = landed.filter(isOnPage);
  const there = onPage.filter(({ right, opened }) => right.includes(opened));
  return {
    questions: landed.length,
    page: share(onPage.length, landed.length),
    place: share(there.length, onPage.length),
    both: share(there.length, landed.length),
  };
}

const share = (some: number, all: number): number => Math.round((1000 * some) / Math.max(all, 1)) / 1000;
