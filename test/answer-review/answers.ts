import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manual } from '../../src/manual/model/manual.ts';
import { defaultEdition, type EditionId, yearOf } from '../../src/standard/index.ts';
import { projectRoot } from '../harness/project.ts';
import { manualOf, type Name } from '../shipped-templates/manuals.ts';
import { type Row, readCsv } from './csv.ts';

/** The audit of the demo manual in an edition: one row for each point of the standard. */
export const fileOf = (edition: EditionId): string =>
  join(
    projectRoot,
    'test/answer-review',
    edition === defaultEdition ? 'answers.csv' : `answers-${yearOf(edition)}.csv`,
  );

export const columns = ['point', 'document', 'anchor', 'hash', 'verdict', 'reason', 'text'] as const;

export const savedAnswers = (edition: EditionId): Row[] =>
  existsSync(fileOf(edition)) ? readCsv(readFileSync(fileOf(edition), 'utf8')) : [];

const demos = { '20000-1:2011': 'demo', '20000-1:2018': 'demo-2018' } as const satisfies Record<
  EditionId,
  Name
>;

/** The demo manual in an edition. */
export const demoIn = (edition: EditionId): Promise<Manual> => manualOf(demos[edition]);

/** Ties a verdict to the words it was given on: 12 hexadecimal digits over point and text. */
export const fingerprintOf = (point: string, text: string): string =>
  createHash('sha256').update(`${point}\n${text}`).digest('hex').slice(0, 12);

/** The words that answer a point at an anchor of a document, as readers of the manual get them. */
export function textAt(manual: Manual, point: string, document: string, anchor: string): string | undefined {
  const found = manual.documents.find(({ key }) => key === document);
  return found?.marks.find((mark) => mark.requirement === point && mark.anchor === anchor)?.text;
}
