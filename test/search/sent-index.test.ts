import { expect, test } from 'vitest';
import { wholeIndex } from '../../src/browser/search/whole-index.ts';
import { sentAsked, sentIndex } from '../../src/manual/search/sent-index.ts';
import { clause, manualOfPages, page } from './index-of.ts';

const { index } = manualOfPages(
  clause('8.1', {
    title: 'Incidents',
    names: ['outage'],
    points: ['8.1-1', '8.1-12', '8.1-2'],
    demands: 'asked once',
  }),
  page({ title: 'Agreement', number: 'AGR-6.1', oneOfMany: true, topics: ['A case'], headings: ['One'] }),
  page({ title: 'Role', kind: 'role', lead: 'What it is for.', asked: ['who does it'] }),
);

test('a browser has the index again as it was, and nothing empty was sent', () => {
  const sent = JSON.stringify(sentIndex(index));
  const later = JSON.stringify(sentAsked(index));
  expect(wholeIndex(JSON.parse(sent), JSON.parse(later))).toEqual(index);
  expect(sent).not.toContain('who does it');
  expect(JSON.stringify(JSON.parse(sent).places)).not.toMatch(/""|\[\]|\{\}|false/);
});
