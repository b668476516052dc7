import { describe, expect, test } from 'vitest';
import {
  allEditions,
  childrenOf,
  clause,
  clausesOf,
  compareNumbers,
  counterpartsOf,
  crosswalkOf,
  type EditionId,
  expectedDocuments,
  expectedRecords,
  inEdition,
  isWithin,
  leavesUnder,
  mostlyNewIn,
  newIn,
  predecessorOf,
  requirement,
  requirementsOf,
  targetsOf,
} from '../../src/standard/index.ts';

const counts: Record<EditionId, object> = {
  '20000-1:2011': { clauses: 53, leaves: 39, points: 399, scored: 399, documents: 71, records: 50 },
  '20000-1:2018': { clauses: 88, leaves: 63, points: 385, scored: 383, documents: 66, records: 56 },
};

describe.each(allEditions)('the data of edition %s', (edition) => {
  const all = clausesOf(edition);
  const points = requirementsOf(edition);
  const expected = [...expectedDocuments(edition), ...expectedRecords(edition)];

  test('is complete', () => {
    expect({
      clauses: all.length,
      leaves: leavesUnder(edition).length,
      points: points.length,
      scored: points.filter((point) => point.scored).length,
      documents: expectedDocuments(edition).length,
      records: expectedRecords(edition).length,
    }).toEqual(counts[edition]);
  });

  test('numbers every clause once, in the order of the standard', () => {
    const numbers = all.map((node) => node.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual([...numbers].sort(compareNumbers));
    expect(all.map((node) => node.order)).toEqual(numbers.map((_, i) => i + 1));
  });

  test('puts every clause under the one its number says', () => {
    for (const node of all) {
      const above = node.number.includes('.') ? node.number.slice(0, node.number.lastIndexOf('.')) : null;
      expect(node.parent, node.number).toBe(above);
      expect(node.kind, node.number).toBe(above === null ? 'section' : 'clause');
      if (above !== null) expect(clause(edition, above), node.number).toBeDefined();
    }
  });

  test('calls exactly those clauses leaves that nothing stands under', () => {
    for (const node of all)
      expect(childrenOf(edition, node.number).length === 0, node.number).toBe(node.leaf);
  });

  test('leaves no gap between the clauses under one', () => {
    for (const node of all.filter(({ leaf }) => !leaf)) {
      const under = childrenOf(edition, node.number).map(({ number }) => number);
      expect(under).toEqual(under.map((_, i) => `${node.number}.${i + 1}`));
    }
  });

  test('gives each clause a title, each "General" a label, and each leaf words to find it by', () => {
    for (const node of all) {
      expect(node.title).toMatch(/^[A-Z].*[^.\s]$/);
      if (node.title === 'General') expect(node.label, node.number).toBeTruthy();
      if (node.leaf) expect(node.searchTerms.length, node.number).toBeGreaterThan(0);
    }
  });

  test('numbers the points of each leaf from 1 without a gap, clause by clause', () => {
    const ids = leavesUnder(edition).flatMap((leaf) =>
      points.filter((point) => point.clause === leaf.number).map((_, i) => `${leaf.number}-${i + 1}`),
    );
    expect(points.map((point) => point.id)).toEqual(ids);
  });

  test('has a point for every leaf', () => {
    for (const leaf of leavesUnder(edition))
      expect(requirementsOf(edition, leaf.number), leaf.number).not.toHaveLength(0);
  });

  test('uses only known kinds and types', () => {
    const kinds = 'communication document other plan policy procedure process record resource review'.split(
      ' ',
    );
    const types = 'policy process procedure plan agreement definition register reference'.split(' ');
    for (const point of points) expect(kinds, point.id).toContain(point.kind);
    for (const document of expectedDocuments(edition)) expect(types, document.key).toContain(document.type);
    for (const item of expected) expect(['explicit', 'implied'], item.key).toContain(item.basis);
  });

  test('words its points shortly, as sentences of our own', () => {
    for (const { id, text } of points) {
      expect(text, id).toMatch(/^[A-Z].*\.$/);
      expect(text.split(/\s+/).length, id).toBeLessThanOrEqual(45);
      expect(text, id).not.toMatch(/\bshall\b|\bschooling\b|\bas appropriate\b|\bwhere applicable\b/i);
    }
    expect(new Set(points.map(({ text }) => text)).size).toBe(points.length);
  });

  test('names only clauses of its own edition in the points', () => {
    for (const { id, text } of points)
      for (const [number] of text.matchAll(/\b\d+(?:\.\d+)+\b/g))
        expect(clause(edition, number), `${number} in ${id}`).toBeDefined();
  });

  test('names documents and records once, in words, and only for leaves', () => {
    for (const names of [expected.map((item) => item.slug), expected.map((item) => item.key)])
      expect(new Set(names).size).toBe(names.length);
    for (const item of expected) {
      expect(item.slug, item.key).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(`${item.name} ${item.note ?? ''}`, item.key).not.toMatch(/\b(DOC|REC|D18|R18)-\d/);
      expect(item.clauses.length, item.key).toBeGreaterThan(0);
      for (const number of item.clauses) expect(clause(edition, number)?.leaf, item.key).toBe(true);
    }
  });

  test('traces points, documents and records only to what the edition before has', () => {
    const before = predecessorOf(edition);
    for (const point of points)
      for (const origin of point.from) {
        expect(origin.edition).toBe(before);
        expect(requirement(origin.edition, origin.id), `${origin.id} for ${point.id}`).toBeDefined();
      }
    const keys = before
      ? [...expectedDocuments(before), ...expectedRecords(before)].map((item) => item.key)
      : [];
    for (const item of expected) if (item.from) expect(keys, item.key).toContain(item.from.key);
  });

  test('maps every clause to clauses that exist, but for those that are new', () => {
    const fresh = newIn(edition).map(({ about }) => about.number);
    for (const node of all) {
      const targets = targetsOf(node);
      expect(targets.length === 0, node.number).toBe(fresh.includes(node.number));
      for (const target of targets) {
        expect(target.edition).not.toBe(edition);
        expect(clause(target.edition, target.number), `${node.number} to ${target.number}`).toBeDefined();
      }
    }
  });

  test('maps a clause wherever one of its points went', () => {
    for (const point of points)
      for (const counterpart of counterpartsOf(point)) {
        const there = requirement(counterpart.edition, counterpart.id)?.clause ?? '';
        const mapped = targetsOf({ edition, number: point.clause }).map(({ number }) => number);
        expect(
          mapped.some((number) => isWithin(there, number)),
          `${point.id} to ${counterpart.id}`,
        ).toBe(true);
      }
  });

  test('remarks on new clauses only where they exist and have no main source', () => {
    for (const { about, note } of [...newIn(edition), ...mostlyNewIn(edition)]) {
      expect(clause(edition, about.number), note).toBeDefined();
      expect(
        targetsOf(about).filter(({ weight }) => weight === 'main'),
        about.number,
      ).toEqual([]);
    }
  });

  test('knows something that corresponds to every leaf in another standard', () => {
    for (const leaf of leavesUnder(edition)) {
      const { iso9001, iso27001, iso22301, itil4 } = crosswalkOf(leaf);
      const everything = [iso9001, iso27001.clauses, iso27001.annexA, iso22301, itil4].flat();
      expect(everything, leaf.number).not.toHaveLength(0);
      for (const number of [...iso9001, ...iso27001.clauses, ...iso22301])
        expect(number, leaf.number).toMatch(/^([4-9]|10)(\.\d+){1,2}$/);
      for (const control of iso27001.annexA) expect(control, leaf.number).toMatch(/^A\.[5-8]\.\d+$/);
    }
  });
});

test('every leaf of 2011 has a main place in 2018', () => {
  for (const leaf of leavesUnder('20000-1:2011'))
    expect(
      targetsOf(leaf).some(({ weight }) => weight === 'main'),
      leaf.number,
    ).toBe(true);
});

test('no clause of 2018 but the new ones is without a clause of 2011', () => {
  const without = clausesOf('20000-1:2018').filter((node) => inEdition(node, '20000-1:2011').length === 0);
  expect(without.map(({ number }) => number)).toEqual(['4.1', '4.2', '7.6']);
});
