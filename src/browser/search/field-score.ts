import type { PreparedIndex } from './prepared-index.ts';
import type { Field } from './standing.ts';
import type { Word } from './tokenizer.ts';
import { weights } from './weights.ts';

/** How the text of a page fits a word. */
export interface TextFit {
  /** 0 to 1, the page that fits best. */
  score: number;
  /** Where it stands in the text, as positions of words, rising. */
  at: readonly number[];
}

/** How the texts of pages fit a word; the pages as positions in the index. */
export type TextFits = ReadonlyMap<number, TextFit>;

const fields = ['title', 'name', 'topic', 'asked', 'heading', 'text'] as const satisfies readonly Field[];

/** How strongly the place at a position speaks of a word. `body` is the score of its text, 0 to 1. */
export function fieldScore({ stem }: Word, at: number, body: number, { standing }: PreparedIndex): number {
  const stand = standing.stands.get(stem)?.get(at);
  let score = weights.body * body;
  if (stand) for (const field of fields) score += weights[field] * (stand[field] ?? 0);
  return score;
}

/** How surely a place is about a word that stands in it, 0 to 1: its title says so, its heading or a case less. */
export function calledShare({ stem }: Word, at: number, { standing }: PreparedIndex): number {
  const stand = standing.stands.get(stem)?.get(at);
  if (!stand) return 0;
  if (stand.title !== undefined || stand.name !== undefined) return 1;
  return stand.asked === undefined ||
    stand.heading !== undefined ||
    stand.topic !== undefined ||
    stand.text !== undefined
    ? weights.calledText
    : weights.calledAsked;
}
