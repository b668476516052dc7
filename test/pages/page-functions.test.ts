import { expect, test } from 'vitest';
import { agendaOf } from '../../src/manual/entries/agenda.ts';
import { lookUp } from '../../src/manual/model/look-up.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { agendaWordsOf, isMonthly, templateTitle } from '../../src/pages/agenda.ts';
import { clauseHeadings } from '../../src/pages/clause-headings.ts';
import { comparedAnchor, comparisonOf } from '../../src/pages/comparison.ts';
import { publishedAddressOf } from '../../src/pages/published-address.ts';
import { searchPositions } from '../../src/pages/search-index.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const words = wordsOf('en', 'en-GB');
const { site } = words;
const { manual } = manualOf({
  organisation: { edition: '2011' },
  documents: {
    'a.mdx': doc(
      '<Duty by="service-desk" every="P1M">The service desk counts calls.</Duty>\n\n<Duty by="service-desk" every="P1Y">It looks back.</Duty>\n\n<Duty by="service-desk" within="P2D">The service desk answers.</Duty>',
    ),
  },
});

test('what a clause became in the other edition is a sentence with both their names', () => {
  const compared = comparisonOf(manual, words);
  const [pair] = compared.pairs;
  expect(compared.pairs).toHaveLength(1);
  if (!pair) return;
  const { earlier, later } = compared.namesOf(pair);
  expect([earlier, later]).toEqual([words.standardName(pair.earlier), words.standardName(pair.later)]);
  const found = words.standard.comparedClause({ edition: pair.earlier, number: '8.1' }, pair.later);
  expect(found).toBeDefined();
  if (!found) return;
  expect(compared.changeSentence(found)).toBe(compared.changeMeaning(found.change, pair));
  expect(compared.changeSentence(found)).not.toContain('{');
  expect(compared.pointsSaid(found).isEarlier).toBe(true);
  expect(compared.pointsSaid(found).text).toMatch(/^\d+ of \d+ points carried over/);
});

test('a clause stands in the comparison by its own anchor, a branch by that of its first leaf', () => {
  const { comparedPlace } = comparisonOf(manual, words);
  const { edition } = manual.edition;
  expect(comparedPlace({ edition, number: '8.1' })).toBe(comparedAnchor({ edition, number: '8.1' }));
  expect(comparedPlace({ edition, number: '8' })).toMatch(/^section-.*-8$/);
});

test('duties are titled without the words for who and how often, which stand above them', () => {
  const role = manual.roles.find(({ id }) => id === 'service-desk');
  if (!role) throw new Error('There is no service desk.');
  const said = agendaWordsOf(manual, words);
  const agenda = agendaOf(role, manual);
  const lines = agenda.rhythms.map((rhythm) => [
    said.rhythmTitle(rhythm),
    isMonthly(rhythm),
    rhythm.lines.map((line) => said.lineTitle(line, role, rhythm)),
  ]);
  expect(lines).toEqual([
    ['Every month', true, ['Counts calls.']],
    ['Every year', false, ['It looks back.']],
  ]);
  const [event] = agenda.events.flatMap((group) => group.lines);
  expect(event && said.lineTitle(event, role)).toBe('Answers.');
  expect(event && said.lineLimits(event)).toEqual(['By when: 2 days']);
  expect(said.everyWords('shift')).toBe('shift');
  expect(said.agendaHeadings(agenda).map(({ slug }) => slug)).toEqual([
    'this-month',
    'less-often',
    'when-it-happens',
  ]);
});

test('documents of one template go by what their titles begin with', () => {
  expect(templateTitle([{ title: 'Agreement with Bay' }, { title: 'Agreement with Town' }])).toBe(
    'Agreement with …',
  );
  expect(templateTitle([{ title: 'Policy' }])).toBe('Policy');
});

test('a clause has headings for what is on its page alone', () => {
  const of = (number: string) => {
    const clause = lookUp(manual).clause(number);
    return clause ? clauseHeadings(clause, manual, words).map(({ text }) => text) : [];
  };
  expect(of('8')).toContain(site.childrenTitle);
  expect(of('8')).not.toContain(site.pointsTitle);
  expect(of('8.1')).toContain(site.pointsTitle);
  expect(of('8.1')).not.toContain(site.childrenTitle);
});

test('an address is in full where the organisation or the project says where the manual stands', () => {
  const at = (url: string, project?: string) => publishedAddressOf({ organisation: { url } }, project)('/a/');
  expect(at('https://manual.example', 'https://other.example')).toBe('https://manual.example/a/');
  expect(at('', 'https://other.example')).toBe('https://other.example/a/');
  expect(at('')).toBe('/a/');
});

test('the search knows pages by their position, and no page that it does not hold', () => {
  const places = ['a/', 'b/'].map((url) => ({ url })) as Parameters<typeof searchPositions>[0]['places'];
  expect(['a/', 'b/', 'c/'].map(searchPositions({ places }))).toEqual([0, 1, undefined]);
});
