import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manual } from '../../src/manual/manual.ts';
import { projectRoot } from '../setup/project.ts';

/** The audit of the demo manual: one row for each point of the standard. */
export const file = join(projectRoot, 'test/audit/answers.csv');

export const columns = ['point', 'document', 'anchor', 'hash', 'verdict', 'reason', 'text'] as const;

export const savedAnswers = (): string => readFileSync(file, 'utf8');

/** Ties a verdict to the words it was given on: 12 hexadecimal digits over point and text. */
export const fingerprintOf = (point: string, text: string): string =>
  createHash('sha256').update(`${point}\n${text}`).digest('hex').slice(0, 12);

/** The words that answer a point at an anchor of a document, as readers of the manual get them. */
export function textAt(manual: Manual, point: string, document: string, anchor: string): string | undefined {
  const found = manual.documents.find(({ key }) => key === document);
  return found?.marks.find((mark) => mark.requirement === point && mark.anchor === anchor)?.text;
}
