import { expect, test } from 'vitest';
import { objectionsTo } from './organisations.ts';

const about = (reportProblem: string) =>
  objectionsTo({ site: { reportProblem } }).filter((objection) => objection.includes('reportProblem'));

test.each([
  '',
  'manual@company.example',
  'https://tracker.example/new',
  'https://tracker.example/new?title={number}%20{title}&body={address}%20{state}',
])('%j may stand as the place for reports', (written) => {
  expect(about(written)).toEqual([]);
});

test.each([
  'the service desk',
  'mailto:',
  'javascript:alert(1)',
  'http://tracker.example/',
  'a@b.example?cc=c@d.example',
  '{address}',
])('%j leads nowhere that a report could go', (written) => {
  expect(about(written)).toEqual([expect.stringContaining('neither a mail address nor an https address')]);
});

test('a place that means nothing is told with those that do', () => {
  expect(about('https://tracker.example/new?title={numbre}')).toEqual([
    'error site.reportProblem: "{numbre}" means nothing in the address for reports. Use {number}, {title}, {state} and {address}.',
  ]);
});
