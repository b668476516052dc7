import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { today } from '../../src/build/today.ts';
import { stateLabel } from '../../src/manual/control/state.ts';
import { passagesOf } from '../../src/manual/coverage/same-passage.ts';
import type { ManualData } from '../../src/manual/data/schema.ts';
import { english } from '../../src/manual/words/en.ts';
import { comparedWorks } from '../../src/standard/index.ts';
import { buildManual } from '../harness/build-manuals.ts';
import { all, attribute, type Page, pagesAt, textOf } from './read-site.ts';

const said = (node: Parameters<typeof textOf>[0] | undefined) =>
  node ? textOf(node).replace(/\s+/g, ' ').trim() : '';

describe.each(['demo', 'smallest-2018'])('the clause pages of %s', (name) => {
  let manual: NonNullable<Awaited<ReturnType<typeof loadManual>>['made']>['manual'];
  let pages: Map<string, Page>;
  const pageOf = (url: string): Page => {
    const page = pages.get(url);
    if (!page) throw new Error(`${url} is missing`);
    return page;
  };

  beforeAll(async () => {
    const { dist, root } = await buildManual(name);
    const { made } = await loadManual(root, today);
    if (!made) throw new Error(`${name} was not made`);
    manual = made.manual;
    const paths = manual.clauses.map(({ url }) => url);
    pages = new Map(pagesAt(dist, paths).map((page) => [page.path, page]));
  });

  test('show each answer with its heading, its owner, the state of its document and its records', () => {
    const documents = new Map(manual.documents.map((document) => [document.key, document]));
    const roles = new Map(manual.roles.map((role) => [role.id, role]));
    const records = new Map(manual.records.map((record) => [record.id, record]));
    for (const { url, leaf, requirements } of manual.clauses.filter((clause) => clause.leaf)) {
      expect(leaf).toBe(true);
      const blocks = all('.answer', pageOf(url));
      const answers = requirements.flatMap(({ answeredBy }) =>
        passagesOf(answeredBy, documents).map(({ answer }) => answer),
      );
      expect(blocks).toHaveLength(answers.length);
      // What three answers or more would repeat stands once above them.
      const above = all('.said-above', pageOf(url))
        .flatMap((block) => all('p', block))
        .map(said);
      const statesSaid = new Map(
        requirements.flatMap(({ answeredBy, status }) =>
          answeredBy.map((answer) => [answer, status === 'drafted' ? 'draft' : status]),
        ),
      );
      answers.forEach((answer, index) => {
        const document = documents.get(answer.document);
        const block = blocks[index];
        if (!block || !document) throw new Error(`${answer.url} has no place`);
        const [source] = all('.source a', block);
        expect(source && attribute(source, 'href')).toBe(`/${answer.url}`);
        const isOpen = document.status !== 'in-force' || answer.missing.length > 0;
        expect([answer.url, attribute(block, 'className')?.split(' ')]).toEqual([
          answer.url,
          ['answer', ...(isOpen ? ['answer-open'] : [])],
        ]);
        expect(said(source)).toContain(document.number);
        if (answer.heading) expect(said(source)).toContain(answer.heading.text.replace(/\s+/g, ' ').trim());
        const facts = said(all('.source-facts', block)[0]);
        const { title = '', holder = '' } = roles.get(document.owner) ?? {};
        expect(facts).toContain(title);
        expect(facts).toContain(holder);
        // The head of the point says the state of most texts; what is in another one says so.
        const state = all('.source-facts .state', block).map(said);
        const label = stateLabel(document.status, english.site, true);
        const isAbove = above.some((line) => line.includes(document.title) && line.includes(label));
        const isSaid = statesSaid.get(answer) === document.status || isAbove;
        expect([answer.url, state]).toEqual([answer.url, isSaid ? [] : [label]]);
        expect(said(all('.answer-text', block)[0])).not.toBe('');
        for (const id of answer.records) {
          const record = records.get(id);
          expect(facts).toContain(record?.title);
          expect(facts).toContain(record?.series);
          expect(facts).toContain(record?.location.name);
          expect(facts).toContain(record?.retentionWords);
        }
        const tools = answer.records.map((id) => records.get(id)?.location.url).filter(Boolean);
        expect(
          all('.source-facts a[rel="noreferrer"]', block).map((link) => attribute(link, 'href')),
        ).toEqual(tools);
      });
    }
  });

  test('say each answer whole: all its words, and its tables as tables', () => {
    let tables = 0;
    for (const { url, requirements } of manual.clauses.filter(({ leaf }) => leaf)) {
      const shown = all('.answer-text', pageOf(url));
      tables += all('.answer-text table', pageOf(url)).length;
      const documents = new Map(manual.documents.map((document) => [document.key, document]));
      const answers = requirements.flatMap(({ answeredBy }) => passagesOf(answeredBy, documents));
      // A table reads otherwise than its words in a row, so its words are looked for one by one.
      const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
      for (const [index, { answer }] of answers.entries())
        expect([answer.url, [...wordsOf(answer.text).difference(wordsOf(said(shown[index])))]]).toEqual([
          answer.url,
          [],
        ]);
      expect(said(shown[0])).not.toMatch(/ …$/);
    }
    expect(tables).toBeGreaterThan(5);
  });

  test('lead to every answer once, in full or in the list of those that say the same', () => {
    for (const { url, requirements } of manual.clauses.filter(({ leaf }) => leaf))
      for (const { id, answeredBy } of requirements) {
        const points = all('.point', pageOf(url));
        const point = points.find((candidate) => attribute(candidate, 'id') === `req-${id}`);
        if (!point) throw new Error(`${id} is missing`);
        const places = all('.source a, .same-passage a', point).map((link) => attribute(link, 'href'));
        expect([id, places.toSorted()]).toEqual([
          id,
          answeredBy.map((answer) => `/${answer.url}`).toSorted(),
        ]);
      }
  });

  test('show every gap as a gap, and list what is open in a clause that is answered in part: gaps and content missing', () => {
    for (const { url, requirements } of manual.clauses.filter(({ leaf }) => leaf)) {
      const page = pageOf(url);
      const gaps = requirements.filter(({ scored, status }) => scored && status === 'gap');
      const shown = all('.point-gap', page).map((point) => attribute(point, 'id'));
      expect([url, shown]).toEqual([url, gaps.map(({ id }) => `req-${id}`)]);
      const notAnswered = requirements.filter(
        ({ scored, status }) => scored && (status === 'gap' || status === 'content-missing'),
      );
      const isPartly = notAnswered.length < requirements.filter(({ scored }) => scored).length;
      const open = all('.open-points a', page).map(said);
      expect([url, open]).toEqual([url, isPartly ? notAnswered.map(({ id }) => id) : []]);
    }
  });

  test('of branches count what stands under them and name documents and records at each leaf', () => {
    for (const branch of manual.clauses.filter(({ leaf }) => !leaf)) {
      const page = pageOf(branch.url);
      const under = manual.clauses.filter(({ leaf, ancestors }) => leaf && ancestors.includes(branch.number));
      const points = under.flatMap(({ requirements }) => requirements);
      const scored = points.filter((point) => point.scored).length;
      const counts = said(all('.stands-under', page)[0]);
      expect(counts).toContain(`${scored} point`);
      if (scored < points.length) expect(counts).toContain(`${points.length - scored} note`);
      const tree = said(all('.clause-tree', page)[0]);
      for (const leaf of under) expect(tree).toContain(`${leaf.number} ${leaf.title}`);
      for (const record of manual.records.filter(({ id }) => branch.records.includes(id)))
        if (under.some(({ records }) => records.includes(record.id))) expect(tree).toContain(record.title);
    }
  });

  test('compare with four other works by full name, and say so where nothing corresponds', () => {
    for (const { url, crosswalk } of manual.clauses) {
      const rows = all('.pairs > div', pageOf(url)).map((row) => [
        said(all('dt', row)[0]),
        said(all('dd', row)[0]),
      ]);
      expect(rows.map(([work]) => work)).toEqual(Object.values(comparedWorks));
      const [quality, security, continuity, practices] = rows.map(([, text]) => text ?? '');
      expect(quality).toBe(crosswalk?.iso9001.join(', ') || 'no clause that corresponds');
      for (const place of [...(crosswalk?.iso27001.clauses ?? []), ...(crosswalk?.iso27001.annexA ?? [])])
        expect(security).toContain(place);
      expect(continuity).toBe(crosswalk?.iso22301.join(', ') || 'no clause that corresponds');
      for (const practice of crosswalk?.itil4 ?? []) expect(practices).toContain(practice);
      expect(practices).not.toBe('');
    }
  });
});

test('an answer that a template gives in many agreements is told in full once, with links to the rest', async () => {
  const { dist } = await buildManual('demo');
  const { clauses, documents }: ManualData = JSON.parse(readFileSync(join(dist, 'data/manual.json'), 'utf8'));
  const answers = clauses.flatMap(({ requirements }) => requirements).find(({ id }) => id === '6.1-3');
  // A document made for an item is called after its template, a dot and the item; of another state it is told apart.
  const states = new Map(documents.map(({ id, status }) => [id, status]));
  const answering =
    answers?.answeredBy.map(({ document }) => `${document.split('.')[0]} ${states.get(document)}`) ?? [];
  const folded = answering.length - new Set(answering).size;
  expect(folded).toBeGreaterThan(1);
  const [page] = pagesAt(dist, ['clauses/6.1/']);
  if (!page) throw new Error('Clause 6.1 is missing');
  const [point] = all('[id="req-6.1-3"]', page);
  if (!point) throw new Error('Point 6.1-3 is missing');
  expect(all('.answer', point)).toHaveLength(new Set(answering).size);
  expect(all('details:not([open]) a', point)).toHaveLength(folded);
  const told = all('summary', point).map((one) =>
    Number(/in (\d+) more documents? of this/.exec(said(one))?.[1]),
  );
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(folded);
});
