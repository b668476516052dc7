import { describe, expect, test } from 'vitest';
import {
  allEditions,
  clausesOf,
  clauseWithSameNumber,
  collapsed,
  comparedClause,
  comparedEditions,
  comparison,
  type EditionId,
  leavesUnder,
  notesOn,
  requirementsOf,
  sameNumber,
  withEdition,
} from '../../src/standard/index.ts';

const pair = comparedEditions('20000-1:2018')[0] as { earlier: EditionId; later: EditionId };
const { earlier, later } = pair;
const changeOf = (number: string, edition: EditionId = earlier) =>
  comparedClause({ edition, number }, edition === earlier ? later : earlier)?.change;
const numbers = (clauses: readonly { number: string }[] = []) => clauses.map(({ number }) => number);

/** A clause number that does not say which edition it is of. */
const bare = /(?<![\d.:-])\d+\.\d+|clause \d+\b(?!:)/;

test('two editions are compared in the order of time, whichever one the manual follows', () => {
  expect(pair).toEqual({ earlier: '20000-1:2011', later: '20000-1:2018' });
  expect(comparedEditions('20000-1:2011')).toEqual(comparedEditions('20000-1:2018'));
});

describe.each([
  [earlier, later],
  [later, earlier],
])('the clauses of %s beside those of %s', (edition, other) => {
  const rows = comparison(edition, other);

  test('are all there, once and in order', () => {
    expect(numbers(rows.map(({ clause }) => clause))).toEqual(numbers(leavesUnder(edition)));
  });

  test('hold every requirement point once', () => {
    const ids = rows.flatMap(({ points }) => points.map(({ point }) => point.id));
    expect(ids).toEqual(requirementsOf(edition).map(({ id }) => id));
  });

  test('lead to clauses and points of the other edition only, and never to one twice', () => {
    for (const { main, part, points } of rows) {
      const places = [...main, ...part];
      expect(new Set(numbers(places)).size).toBe(places.length);
      for (const place of places) expect(place.edition).toBe(other);
      for (const { counterparts } of points)
        for (const { edition: theirs } of counterparts) expect(theirs).toBe(other);
    }
  });

  test('say that they are new or gone exactly where nothing of them stands in the other', () => {
    for (const { change, main, part, points } of rows) {
      const empty = main.length + part.length === 0;
      expect(['new', 'gone'].includes(change)).toBe(empty);
      if (empty) expect(points.flatMap(({ counterparts }) => counterparts)).toEqual([]);
    }
  });

  test('say with their number what another clause has that number', () => {
    const shared = sameNumber(edition).filter(({ clause }) => clause.leaf);
    const sharedNumbers = rows.flatMap(({ clause, sameNumber }) => (sameNumber ? [clause.number] : []));
    expect(sharedNumbers).toEqual(numbers(shared.map(({ clause }) => clause)));
  });
});

test('a point that became another came from it, read from either side', () => {
  const links = (edition: EditionId, other: EditionId) =>
    comparison(edition, other).flatMap(({ points }) =>
      points.flatMap(({ point, counterparts }) => counterparts.map(({ id }) => [point.id, id])),
    );
  const forward = links(earlier, later).map(([from, to]) => `${from} ${to}`);
  const back = links(later, earlier).map(([to, from]) => `${from} ${to}`);
  expect(forward.length).toBeGreaterThan(300);
  expect(back.sort()).toEqual(forward.sort());
});

test('one clause that became several was split, several that became one were merged', () => {
  const incidents = comparedClause({ edition: earlier, number: '8.1' }, later);
  expect([incidents?.change, numbers(incidents?.main), numbers(incidents?.part)]).toEqual([
    'split',
    ['8.6.1', '8.6.2'],
    ['8.2.6', '8.5.3', '8.6.3'],
  ]);
  expect([changeOf('8.6.1', later), changeOf('8.6.2', later)]).toEqual(['split', 'split']);
  expect([changeOf('4.1.4'), changeOf('5.2')]).toEqual(['merged', 'merged']);
});

test('what came of merged clauses counts as merged, or as both where one of its sources was split too', () => {
  const merged = comparison(earlier, later).filter(({ change }) => change === 'merged');
  expect(merged).toHaveLength(5);
  const changes = merged
    .flatMap(({ main }) => main.flatMap(({ number }) => leavesUnder(later, number)))
    .map(({ number }) => changeOf(number, later));
  expect(new Set(changes)).toEqual(new Set(['rearranged']));
});

test('a clause whose bulk went to one place of its own moved, both at once is told as both', () => {
  expect([changeOf('9.1'), changeOf('8.2.6', later), changeOf('6.2'), changeOf('9.4', later)]).toEqual(
    Array(4).fill('moved'),
  );
  expect([changeOf('4.1.3'), changeOf('9.2'), changeOf('8.7.2', later)]).toEqual(Array(3).fill('rearranged'));
});

test('what the later edition asks anew is new, mostly new, or gathered from parts', () => {
  const changes = Map.groupBy(comparison(later, earlier), ({ change }) => change);
  const of = (change: string) => numbers(changes.get(change as never)?.map(({ clause }) => clause));
  expect(of('new')).toEqual(['4.1', '4.2', '7.6']);
  expect(of('mostlyNew')).toEqual('4.4 6.1.1 6.1.2 6.1.3 6.2.2 8.2.2 8.2.5 8.3.1 8.4.2'.split(' '));
  expect(of('gathered')).toEqual(['6.2.1']);
});

test('no clause went as a whole, but some points of the earlier edition have no successor and some of the later no forerunner', () => {
  const lost = (edition: EditionId, other: EditionId) =>
    comparison(edition, other)
      .flatMap(({ points }) => points)
      .filter(({ counterparts }) => counterparts.length === 0).length;
  expect(comparison(earlier, later).filter(({ change }) => change === 'gone')).toEqual([]);
  expect([lost(earlier, later), lost(later, earlier)]).toEqual([64, 55]);
});

test('a point that a remark calls moved has a successor in the clause that it moved to', () => {
  const assessed = comparedClause({ edition: earlier, number: '6.6.3' }, later)?.points;
  const heirs = assessed
    ?.filter(({ point }) => point.text.includes('RFCs'))
    .map(({ counterparts }) => counterparts);
  expect(heirs).toHaveLength(2);
  for (const heir of heirs ?? []) expect(heir.map(({ clause }) => clause)).toContain('8.5.1.3');
});

test('thirteen clauses of the earlier edition share their number with another matter in the later', () => {
  const shared = comparison(earlier, later).flatMap(({ clause, sameNumber }) =>
    sameNumber ? [`${clause.number} ${clause.title} / ${sameNumber.title}`] : [],
  );
  expect(shared).toHaveLength(13);
  expect(shared).toContain('8.1 Incident and service request management / Operational planning and control');
  expect(clauseWithSameNumber({ edition: earlier, number: '4' }, later)?.title).toBe(
    'Context of the organization',
  );
  expect(clauseWithSameNumber({ edition: earlier, number: '4.5.1' }, later)).toBeUndefined();
});

test('a branch or an unknown number is not compared as a clause', () => {
  expect(comparedClause({ edition: earlier, number: '8' }, later)).toBeUndefined();
  expect(comparedClause({ edition: earlier, number: '8.99' }, later)).toBeUndefined();
});

test('no remark and no point leaves open which edition a number is of', () => {
  const said = allEditions.flatMap((edition) => [
    ...clausesOf(edition).flatMap((node) => notesOn(node).map(({ note }) => note)),
    ...requirementsOf(edition).map(({ text }) => withEdition(text, edition)),
  ]);
  expect(said.filter((text) => bare.test(text))).toEqual([]);
  expect(withEdition('under clause 5.', earlier)).toBe('under clause 2011:5.');
  expect(withEdition('as 8.3.2 to 8.3.4 and 9.1-3 in 1.5 days, by 2011:8.1 and 4.1.', later)).toBe(
    'as 2018:8.3.2 to 2018:8.3.4 and 9.1-3 in 1.5 days, by 2011:8.1 and 2018:4.1.',
  );
});

test('clauses that are all of a branch are gathered to it, step by step, others stay', () => {
  const gather = (...list: string[]) =>
    numbers(collapsed(list.map((number) => ({ edition: later, number })))).join(' ');
  expect(gather('8.5.1.1', '8.5.1.2', '8.5.1.3')).toBe('8.5.1');
  expect(gather('8.5.3', '8.5.2.1', '8.5.2.2', '8.5.2.3', '8.5.1')).toBe('8.5');
  expect(gather('8.6.2', '8.6.1')).toBe('8.6.1 8.6.2');
  expect(gather()).toBe('');
});
