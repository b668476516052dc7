import { expect, test } from 'vitest';
import { coverageTotals } from '../../src/manual/coverage/coverage.ts';
import type { Manual } from '../../src/manual/model/manual.ts';
import { areLinks } from '../../src/manual/registers/cell.ts';
import { registerOf } from '../../src/manual/registers/index.ts';
import type { Register } from '../../src/manual/registers/register.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { doc, manualOf as manualFrom } from '../manual/manual-of.ts';
import { manualOf } from '../shipped-templates/manuals.ts';

const words = wordsOf('en', 'en-GB');
const answer = '<Requirement id="8.1-1">We answer.</Requirement>';

/** A manual whose documents `a`, `b` and `c` answer one point; some of them approved. */
function manual(approved: readonly string[], bodies: Record<string, string> = {}): Manual {
  const front = { a: 'incident-manager', b: 'service-desk', c: 'incident-manager' };
  const documents = Object.fromEntries(
    Object.entries(front).map(([id, owner]) => [`${id}.mdx`, doc(bodies[id] ?? answer, { id, owner })]),
  );
  const { manual: made } = manualFrom({ documents });
  const status = (key: string) => (approved.includes(key) ? 'in-force' : 'draft');
  return {
    ...made,
    documents: made.documents.map((document) => ({ ...document, status: status(document.key) })),
  };
}

const cellOf = ({ columns, rows }: Register, point: string, title: string) => {
  const at = columns.findIndex((column) => column.title === title);
  const row = rows.find(([first]) => first && areLinks(first) && first[0]?.text === point);
  const cell = row?.[at] ?? null;
  if (cell && areLinks(cell)) return cell.map(({ text }) => text);
  return typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;
};
const coverage = (of: Manual) => registerOf('coverage', of, words);

test('each owner of the documents that answer a point is named once', () => {
  expect(cellOf(coverage(manual([])), '8.1-1', 'Owner')).toEqual(['Incident manager', 'Service desk']);
  expect(cellOf(coverage(manual([])), '8.1-2', 'Owner')).toEqual([]);
});

test('the state of the text is that of all documents that answer', () => {
  const state = (...approved: string[]) => cellOf(coverage(manual(approved)), '8.1-1', 'State of the text');
  expect(state()).toBe('Not in force');
  expect(state('a', 'b')).toBe('In force in part');
  expect(state('a', 'b', 'c')).toBe('In force');
  expect(cellOf(coverage(manual([])), '8.1-2', 'State of the text')).toBe('No text');
});

test('a point counts as in approved text once every document that answers it is approved', () => {
  const approved = (...keys: string[]) => {
    const { manual: whole, sections } = coverageTotals(manual(keys));
    return [whole.approved, sections.find(({ number }) => number === '8')?.coverage.approved];
  };
  expect(approved('a', 'b')).toEqual([0, 0]);
  expect(approved('a', 'b', 'c')).toEqual([1, 1]);
  const { columns, rows } = registerOf('coverage-totals', manual(['a', 'b', 'c']), words);
  const at = columns.findIndex(({ title }) => title === 'In approved text');
  expect(rows.map((row) => row[at]).at(-1)).toBe(1);
});

test('a document that answers at several places is told apart by their headings', () => {
  const twice = `## First\n\n${answer}\n\n## Second\n\n${answer}`;
  const once = `## First\n\n${answer}\n\n${answer}`;
  const numbers = manual([]).documents.map(({ number }) => number);
  const [a, b, c] = numbers;
  expect(cellOf(coverage(manual([], { a: twice, b: once })), '8.1-1', 'Answer')).toEqual([
    `${a}, First`,
    `${a}, Second`,
    `${b}, First`,
    c,
  ]);
});

test('no row of the demo names the same place twice', async () => {
  const register = coverage(await manualOf('demo'));
  const at = register.columns.findIndex(({ title }) => title === 'Answer');
  const twice = register.rows.filter((row) => {
    const cell = row[at] ?? null;
    const texts = areLinks(cell) ? cell.map(({ text }) => text) : [];
    return new Set(texts).size < texts.length;
  });
  expect(twice).toEqual([]);
});
