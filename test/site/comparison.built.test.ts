import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  alternatives,
  clausesOf,
  comparison,
  type EditionId,
  editionSlug,
  leavesUnder,
  requirementsOf,
  yearOf,
} from '../../src/standard/index.ts';
import { buildManual } from '../harness/build-manuals.ts';
import { readDataCsv } from '../registers/read-csv.ts';
import { all, attribute, type Page, pagesAt, textOf } from './read-site.ts';

/** A clause number or a point's id that does not say which edition it is of. */
const bare = /(?<![\d.:-])\d+\.\d+|clause \d+\b(?!:)/;
const said = (node: Element | undefined) => (node ? textOf(node).replace(/\s+/g, ' ').trim() : '');

const [earlier, later] = ['20000-1:2011', '20000-1:2018'] as const;
const points = (edition: EditionId) =>
  comparison(edition, edition === earlier ? later : earlier).flatMap((clause) => clause.points);

/** The pieces of text in an element, each with an end of its own. */
const pieces = (node: Element): string[] =>
  node.children.flatMap((child) =>
    child.type === 'text' ? [child.value] : child.type === 'element' ? pieces(child) : [],
  );

describe.each([
  ['demo', '20000-1:2011'],
  ['smallest-2018', '20000-1:2018'],
] as const)('the comparison of editions in %s', (name, own) => {
  const [other] = alternatives(own) as [EditionId];
  let dist: string;
  let pages: Page[];
  let page: Page;
  let rows: Map<string | undefined, Element>;
  const rowOf = (edition: EditionId, number: string) => rows.get(`clause-${editionSlug(edition)}-${number}`);

  beforeAll(async () => {
    ({ dist } = await buildManual(name));
    const clauses = leavesUnder(own).map(({ number }) => `clauses/${number}/`);
    pages = pagesAt(dist, ['', 'editions/', 'clauses/', ...clauses]);
    page = pages.find(({ path }) => path === 'editions/') as Page;
    rows = new Map(all('.compared', page).map((row) => [attribute(row, 'id'), row]));
  });

  test('shows every clause of both editions, each with every point of it', () => {
    expect(rows.size).toBe(leavesUnder(own).length + leavesUnder(other).length);
    for (const edition of [own, other])
      for (const { number } of leavesUnder(edition)) {
        const text = said(rowOf(edition, number));
        expect(text).toContain(`${yearOf(edition)}:${number}`);
        for (const { id } of requirementsOf(edition, number))
          expect(text).toContain(`${yearOf(edition)}:${id} `);
      }
  });

  test('leads to the clauses of the manual’s own edition; those of the other are text', () => {
    const lists = all('.compared, .point-pairs', page);
    const links = lists.flatMap((list) => all('a', list));
    expect(links.length).toBeGreaterThan(300);
    for (const link of links) {
      expect(said(link)).toMatch(new RegExp(`^${yearOf(own)}:`));
      expect(attribute(link, 'href')).toMatch(/^\/clauses\//);
    }
  });

  test('counts apart the points that only permit or note, and says why two columns may differ', () => {
    const table = all('.comparison-figures', page)[0];
    const cells = all('tr', table as Element).map((row) => all('th, td', row).map(said));
    const [before, after] = [points(earlier), points(later)];
    const shown = (side: typeof before) => {
      const noted = side.filter(({ point }) => !point.scored).length;
      const verbs = noted === 1 ? 'permits or notes' : 'permit or note';
      return noted === 0 ? `${side.length}` : `${side.length - noted}, and ${noted} that only ${verbs}`;
    };
    expect(cells).toContainEqual(['Requirement points', shown(before), shown(after)]);
    const isFollowed = ({ counterparts }: (typeof before)[number]) => counterparts.length > 0;
    const rows = [before, after].map((side) => Map.groupBy(side, isFollowed));
    for (const followed of [true, false])
      expect(cells.map(([, ...counts]) => counts)).toContainEqual(
        rows.map((side) => shown(side.get(followed) ?? [])),
      );
    const alone = [before, after].map((side) => side.filter((point) => !isFollowed(point)));
    expect(all('.lone > summary', page).map(said)).toEqual(
      alone.map((side) => {
        const noted = side.filter(({ point }) => !point.scored).length;
        const points = `${side.length - noted} points`;
        return noted === 0 ? points : `${points} and ${noted} note${noted === 1 ? '' : 's'}`;
      }),
    );
    const note = all('p', page)
      .map(said)
      .find((text) => text.startsWith('Each column counts'));
    expect(note).toContain('counts as merged');
  });

  test('says with every number which edition it is of', () => {
    const parts = all('.compared, .point-pairs, .comparison-figures, .data-table', page);
    expect(parts.length).toBeGreaterThan(200);
    expect(parts.flatMap(pieces).filter((text) => bare.test(text))).toEqual([]);
  });

  test('is told on each clause’s page, with a word, both wordings of its points, and a way to the whole', () => {
    for (const { number } of leavesUnder(own)) {
      const clause = pages.find(({ path }) => path === `clauses/${number}/`) as Page;
      const [details] = all('.point-pairs', clause);
      expect(all('.clause-change', clause)).toHaveLength(1);
      expect(details && pieces(details).filter((text) => bare.test(text))).toEqual([]);
      for (const { id } of requirementsOf(own, number))
        expect(said(details)).toContain(`${yearOf(own)}:${id} `);
      const ways = all('a', clause).map((link) => attribute(link, 'href'));
      expect(ways).toContain(`/editions/#clause-${editionSlug(own)}-${number}`);
    }
  });

  test('is led to from each clause that others stand under, at the place where it begins', () => {
    const anchors = new Set(all('[id]', page).map((node) => attribute(node, 'id')));
    const branches = clausesOf(own).filter(({ leaf }) => !leaf);
    expect(branches.length).toBeGreaterThan(0);
    for (const clause of pagesAt(
      dist,
      branches.map(({ number }) => `clauses/${number}/`),
    )) {
      const way = all('a', clause)
        .map((link) => /^\/editions\/#(.+)$/.exec(attribute(link, 'href') ?? '')?.[1])
        .find(Boolean);
      expect([clause.path, anchors.has(way)]).toEqual([clause.path, true]);
    }
  });

  test('is told in words that fit the case', () => {
    const change = (edition: EditionId, number: string) => {
      const row = rowOf(edition, number);
      return row ? said(all('.clause-change', row)[0]) : '';
    };
    expect([
      change('20000-1:2011', '8.1'),
      change('20000-1:2018', '7.6'),
      change('20000-1:2018', '8.2.5'),
      change('20000-1:2011', '9.1'),
    ]).toEqual(['Split', 'New', 'Mostly new', 'Moved']);
    const incidents = said(rowOf('20000-1:2011', '8.1'));
    expect(incidents).toContain('2018:8.6.1 Incident management');
    expect(incidents).toContain('Not to be confused: 2018:8.1 Operational planning and control');
  });

  test('is a file too, with a row for every clause', () => {
    const [head, ...lines] = readDataCsv(readFileSync(join(dist, 'data/editions.csv'), 'utf8'));
    expect(head?.slice(0, 4)).toEqual(['Clause', 'Title of the clause', 'Edition', 'What happened']);
    expect(lines).toHaveLength(leavesUnder(own).length + leavesUnder(other).length);
    const incidents = lines.find(([clause]) => clause === '2011:8.1');
    expect(incidents?.slice(3, 5)).toEqual(['Split', '2018:8.6.1\n2018:8.6.2']);
    expect(lines.flat().filter((cell) => bare.test(cell))).toEqual([]);
    expect(all('a', page).map((link) => attribute(link, 'href'))).toContain('/data/editions.csv');
  });

  test('is found from the sidebar and from the index of clauses', () => {
    for (const path of ['', 'clauses/'])
      expect(
        all('a', pages.find((other) => other.path === path) as Page).map((link) => attribute(link, 'href')),
      ).toContain('/editions/');
  });
});
