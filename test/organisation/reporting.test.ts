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

test('the address for proposals is looked at in the same way, and knows version and section', () => {
  const proposal = (proposeChange: string) =>
    objectionsTo({ site: { proposeChange } }).filter((objection) => objection.includes('proposeChange'));
  expect(proposal('https://forms.example/new?d={number}&v={version}&s={section}')).toEqual([]);
  expect(proposal('javascript:alert(1)')).toEqual([
    expect.stringContaining('neither a mail address nor an https address'),
  ]);
  expect(proposal('https://forms.example/?{name}')).toEqual([
    'error site.proposeChange: "{name}" means nothing in the address for proposals. Use {number}, {title}, {version}, {state}, {section} and {address}.',
  ]);
  expect(objectionsTo({ site: { editUrl: 'javascript:alert(1)' } }).join()).toContain('site.editUrl');
});
