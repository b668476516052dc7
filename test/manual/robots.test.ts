import { expect, test } from 'vitest';
import { publicFilesInTheWay } from '../../src/manual/checks/public-files.ts';
import { robotsContradiction } from '../../src/manual/checks/robots.ts';
import { manualOf } from './manual-of.ts';

const told = (text: string, searchEngines: boolean) => robotsContradiction(text, searchEngines)?.message;

test.each([
  ['User-agent: *\nDisallow: /\n', true],
  ['user-agent: a\r\nUSER-AGENT: * # all\r\ndisallow: / # everything\r\n', true],
  ['User-agent: a\nDisallow: /\n\nUser-agent: *\nDisallow: /\n', true],
  ['User-agent: *\nAllow: /\n', false],
  ['User-agent: *\nDisallow: /\nAllow: /\n', false],
  ['User-agent: *\nDisallow: /drafts/\n', false],
  ['User-agent: *\nDisallow:\n', false],
  ['User-agent: a\nDisallow: /\n', false],
  ['User-agent: *\nAllow: /x\nUser-agent: a\nDisallow: /\n', false],
  ['# nothing\n', false],
])('%j keeps every search engine out: %j', (text, closed) => {
  expect(told(text, !closed)).toBeUndefined();
  expect(told(text, closed)).toBe(
    closed
      ? 'It keeps every search engine out, and site.searchEngines lets them in.'
      : 'It lets search engines in, and site.searchEngines keeps them out: each page asks not to be indexed.',
  );
});

test('an own robots.txt takes the place of the manual’s', () => {
  const { manual } = manualOf({});
  const site = { pages: ['/robots.txt', '/llms.txt'], publicFiles: ['robots.txt', 'llms.txt'] };
  expect(publicFilesInTheWay(manual, site).map(({ file }) => file)).toEqual(['public/llms.txt']);
});
