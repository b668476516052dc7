import { describe, expect, test } from 'vitest';
import { explainClause } from '../../src/cli/explain/of-clause.ts';
import { clauseRecords } from '../../src/manual/coverage/clause-records.ts';
import { coverageOf } from '../../src/manual/coverage/coverage.ts';
import { coverageInWords, pointsAndNotes } from '../../src/manual/coverage/coverage-words.ts';
import { lookUp } from '../../src/manual/model/look-up.ts';
import { areLinks } from '../../src/manual/registers/cell.ts';
import { evidenceOf } from '../../src/manual/registers/evidence.ts';
import { registerOf } from '../../src/manual/registers/index.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { manualOf } from '../shipped-templates/manuals.ts';

const words = wordsOf('en', 'en-GB');

describe.each(['demo', 'demo-2018'] as const)('in %s', (name) => {
  test('the checklist tells records that an answer names from those of its clause alone', async () => {
    const manual = await manualOf(name);
    const { columns, rows } = registerOf('checklist', manual, words);
    const at = columns.findIndex(({ title }) => title === 'Records to see');
    const titles = new Map(manual.records.map(({ id, title }) => [id, title]));
    const points = new Map(lookUp(manual).points.map((point) => [point.id, point]));
    const links = (cell: Parameters<typeof areLinks>[0] | undefined) => (cell && areLinks(cell) ? cell : []);
    for (const row of rows) {
      const id = links(row[0])[0]?.text ?? '';
      const named = points.get(id)?.answeredBy.flatMap(({ records }) => records) ?? [];
      const shown = links(row[at]).map(({ text }) => text);
      const unmarked = shown.filter((text) => !text.endsWith('(of the clause)'));
      expect([id, unmarked]).toEqual([id, [...new Set(named)].map((record) => titles.get(record))]);
      if (named.length > 0) expect(shown).toEqual(unmarked);
    }
  });

  test('a branch has the records of all clauses under it, wherever records of clauses are told', async () => {
    const manual = await manualOf(name);
    const { leavesUnder } = lookUp(manual);
    const brought = new Map(
      evidenceOf(manual).flatMap(({ parts }) =>
        parts.map(({ clause, records }) => [clause.number, records.map(({ id }) => id)]),
      ),
    );
    for (const clause of manual.clauses) {
      const records = clauseRecords(clause, manual);
      const under = leavesUnder(clause.number).flatMap((leaf) => clauseRecords(leaf, manual));
      expect([clause.number, records.toSorted()]).toEqual([clause.number, [...new Set(under)].toSorted()]);
      if (clause.leaf) expect(brought.get(clause.number)).toEqual(records);
      const explained = explainClause(clause.number, manual)?.sections;
      expect(explained?.find(({ heading }) => heading === 'Records')?.lines).toEqual(records);
    }
  });

  test('the points said to stand under a clause are as many as those whose state is told', async () => {
    const manual = await manualOf(name);
    for (const { number } of manual.clauses) {
      const points = lookUp(manual).pointsUnder(number);
      const [said, ...notes] = pointsAndNotes(points, words);
      const { total, notScored } = coverageOf(points);
      expect([number, Number.parseInt(said, 10)]).toEqual([number, total]);
      if (total > 0) expect(coverageInWords(coverageOf(points), words)).toContain(` of ${total} in force`);
      expect(notes.map((note) => Number.parseInt(note, 10))).toEqual(notScored > 0 ? [notScored] : []);
    }
  });
});
