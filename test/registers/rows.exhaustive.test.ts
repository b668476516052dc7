import { describe, expect, test } from 'vitest';
import { dueState } from '../../src/browser/due-state.ts';
import { reviewsOf } from '../../src/manual/entries/reviews.ts';
import { raciOf } from '../../src/manual/model/raci.ts';
import { areLinks, isCount } from '../../src/manual/registers/cell.ts';
import { checklistOf } from '../../src/manual/registers/checklist.ts';
import { evidenceOf } from '../../src/manual/registers/evidence.ts';
import { registerNames, registerOf } from '../../src/manual/registers/index.ts';
import { periodicReviews } from '../../src/manual/registers/periodic-reviews.ts';
import type { Register } from '../../src/manual/registers/register.ts';
import { pagesOf } from '../../src/manual/site-map.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { registerWords } from '../../src/manual/words/en-registers.ts';
import { isDate } from '../../src/organisation/calendar-day.ts';
import { fieldAt } from '../../src/organisation/index.ts';
import { allEditions, leavesUnder } from '../../src/standard/index.ts';
import { manualOf as manualFrom } from '../manual/manual-of.ts';
import { manualOf, names } from '../shipped-templates/manuals.ts';

const words = wordsOf('en', 'en-GB');
const column = ({ columns, rows }: Register, title: string) => {
  const at = columns.findIndex((candidate) => candidate.title === title);
  expect(at).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[at]);
};

describe.each(names)('the registers of %s', (name) => {
  test('have a row for everything they list and a cell for every column', async () => {
    const manual = await manualOf(name);
    const points = manual.clauses.filter(({ leaf }) => leaf).flatMap(({ requirements }) => requirements);
    const expected = {
      documents: manual.documents.length,
      records: manual.records.length,
      roles: manual.roles.length,
      changes: 0,
      reviews:
        manual.documents.length +
        manual.reviews.length +
        reviewsOf(manual).filter(({ kind }) => kind === 'duty').length,
      coverage: points.length,
      'coverage-totals': manual.clauses.filter(({ parent }) => parent === null).length + 1,
      raci: manual.documents.flatMap(({ steps, duties }) => [...steps, ...duties]).length,
      evidence: evidenceOf(manual)
        .flatMap(({ parts }) => parts)
        .reduce((sum, { documents, records }) => sum + documents.length + records.length, 0),
      decisions: manual.decisions.length,
      services: manual.services.length,
      suppliers: manual.suppliers.length,
      obligations: manual.obligations.length,
      missing: manual.missing.length,
      waivers: manual.waivers.length,
      checklist: 0,
      editions: allEditions.flatMap((edition) => leavesUnder(edition)).length,
    };
    for (const register of registerNames) {
      const { columns, rows, nothing } = registerOf(register, manual, words);
      expect([register, rows.length]).toEqual([register, expected[register]]);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      expect(nothing).toMatch(/\.$/);
      expect(columns.every(({ title }) => typeof title === 'string' && title !== '')).toBe(true);
    }
  });

  test('agree on how much every role answers for', async () => {
    const manual = await manualOf(name);
    const letters = raciOf(manual).flatMap(({ steps }) => steps.flatMap(({ accountable }) => accountable));
    const answersFor = column(registerOf('roles', manual, words), 'Answers for').map((cell) =>
      cell !== undefined && isCount(cell) ? cell.count : cell,
    );
    expect(letters.length).toBeGreaterThan(0);
    // What a class of roles answers for, each of its members does.
    const own = ({ id, belongsTo }: (typeof manual.roles)[number]) => [
      id,
      ...belongsTo.map(({ role }) => role),
    ];
    expect(answersFor).toEqual(
      manual.roles.map((role) => letters.filter((letter) => own(role).includes(letter)).length),
    );
  });

  test('list for each clause the records that its answers name', async () => {
    const manual = await manualOf(name);
    const lines = new Map(
      evidenceOf(manual)
        .flatMap(({ parts }) => parts)
        .map(({ clause, records }) => [clause.number, records.map(({ id }) => id)]),
    );
    const missing = manual.clauses.flatMap(({ number, requirements }) =>
      requirements
        .flatMap(({ answeredBy }) => answeredBy.flatMap(({ records }) => records))
        .filter((record) => !lines.get(number)?.includes(record))
        .map((record) => `${number} ${record}`),
    );
    expect(missing).toEqual([]);
  });

  test('lead only to pages of the manual', async () => {
    const manual = await manualOf(name);
    const pages = new Set(pagesOf(manual, words).map(({ path }) => path));
    const lost = registerNames.flatMap((register) =>
      registerOf(register, manual, words)
        .rows.flat()
        .flatMap((cell) => (areLinks(cell) ? cell : []))
        .filter(({ url }) => url !== '' && !pages.has(url.split('#')[0] ?? '')),
    );
    expect(lost).toEqual([]);
  });

  test('ask every point that counts once in the checklist, with a place for every answer', async () => {
    const manual = await manualOf(name);
    const scored = manual.clauses.flatMap(({ leaf, requirements }) =>
      leaf ? requirements.filter((point) => point.scored) : [],
    );
    const asked = checklistOf(manual).flatMap(({ parts }) => parts.flatMap(({ points }) => points));
    expect(asked.map(({ point }) => point.id)).toEqual(scored.map(({ id }) => id));
    for (const { point, answers } of asked) expect(answers).toHaveLength(point.answeredBy.length);
  });

  test('bring to the audit every document that answers, at its clause', async () => {
    const manual = await manualOf(name);
    const brought = new Map(
      evidenceOf(manual).flatMap(({ parts }) =>
        parts.map(({ clause, documents }) => [clause.number, documents.map(({ key }) => key)]),
      ),
    );
    for (const { number, leaf, requirements } of manual.clauses)
      for (const { document } of leaf ? requirements.flatMap(({ answeredBy }) => answeredBy) : [])
        expect(brought.get(number), number).toContain(document);
  });
});

test('services and suppliers of the demo show what was agreed, and nothing of contacts, contracts and charges', async () => {
  const manual = await manualOf('demo');
  expect(manual.services.length).toBeGreaterThan(3);
  expect(manual.services.filter(({ agreements }) => agreements.length > 0).length).toBeGreaterThan(3);
  expect(manual.suppliers.every(({ agreements }) => agreements.length > 0)).toBe(true);
  const carrier = manual.suppliers.find(({ id }) => id === 'wrenline');
  expect(carrier).toMatchObject({ contractEnd: '2029-06-30', reviewInterval: 'P3M' });
  const text = JSON.stringify([manual.services, manual.suppliers]);
  expect(text).not.toMatch(/Delacourt|TWD-S-|monthly price|@/);
});

test('the end of a contract is a date and a target a number, so that programs can sort by them', async () => {
  const manual = await manualOf('demo');
  const suppliers = registerOf('suppliers', manual, words);
  const ends = column(suppliers, 'Contract ends').filter((end) => end !== null);
  expect(ends.length).toBeGreaterThan(0);
  expect(ends.every((end) => typeof end === 'string' && isDate(end))).toBe(true);
  const targets = column(registerOf('services', manual, words), 'Availability a month');
  expect(targets.every((target) => typeof target === 'number')).toBe(true);
});

test('a document without an approval has no date of review, and its register says when it gets one', async () => {
  const reviews = registerOf('reviews', await manualOf('demo'), words);
  const kinds = column(reviews, 'Type');
  const next = column(reviews, 'Next review');
  expect(new Set(next.filter((_, index) => kinds[index] === 'Document'))).toEqual(
    new Set(['set with the approval']),
  );
});

test('each periodic review names an interval and a role of the organisation, and a word of the catalogue', () => {
  for (const { kind, interval, owner } of periodicReviews) {
    expect([interval, fieldAt(interval)?.kind]).toEqual([interval, 'interval']);
    expect([owner, fieldAt(owner)?.ref]).toEqual([owner, 'role']);
    expect(Object.keys(registerWords)).toContain(kind);
  }
});

test('every periodic review of the demo has a role that exists and a record that shows it', async () => {
  const manual = await manualOf('demo');
  const roles = new Set(manual.roles.map(({ id }) => id));
  expect(manual.reviews.filter(({ owner, record }) => !roles.has(owner) || record === null)).toEqual([]);
  expect(manual.reviews.filter(({ kind }) => kind === 'supplierReview')).toHaveLength(
    manual.suppliers.length,
  );
});

test('an organisation without services and suppliers has empty registers of them', () => {
  const { manual } = manualFrom({});
  expect(registerOf('services', manual, words).rows).toEqual([]);
  expect(registerOf('suppliers', manual, words).rows).toEqual([]);
});

test('a review is overdue the day after its date and soon due in the 30 days before', () => {
  expect(dueState('2026-03-01', '2026-03-02')).toBe('overdue');
  expect(dueState('2026-03-01', '2026-03-01')).toBe('soon');
  expect(dueState('2026-03-31', '2026-03-01')).toBe('soon');
  expect(dueState('2026-04-01', '2026-03-01')).toBe('later');
  expect(dueState('set with the approval', '2026-03-01')).toBe('later');
});
