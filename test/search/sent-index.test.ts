import { expect, test } from 'vitest';
import { wholeIndex } from '../../src/browser/search/whole-index.ts';
import { sentIndex } from '../../src/manual/search/sent-index.ts';
import { clause, manualOfPages, page } from './index-of.ts';

const { index } = manualOfPages(
  clause('8.1', {
    title: 'Incidents',
    names: ['outage'],
    points: ['8.1-1', '8.1-12', '8.1-2'],
    demands: 'asked once',
  }),
  page({ title: 'Agreement', number: 'AGR-6.1', oneOfMany: true, topics: ['A case'], headings: ['One'] }),
  page({ title: 'Role', kind: 'role', lead: 'What it is for.' }),
);

test('a browser has the index again as it was, and nothing empty was sent', () => {
  const sent = JSON.stringify(sentIndex(index));
  expect(wholeIndex(JSON.parse(sent))).toEqual(index);
  expect(JSON.stringify(JSON.parse(sent).places)).not.toMatch(/""|\[\]|\{\}|false/);
});
