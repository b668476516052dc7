import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { chooseDocuments } from '../../src/cli/export/pdf/choose-documents.ts';
import { namedBrowser, noBrowser, usualPlaces } from '../../src/cli/export/pdf/find-browser.ts';
import { startBrowser } from '../../src/cli/export/pdf/start-browser.ts';
import type { Manual } from '../../src/manual/model/manual.ts';

test('a browser that is named is taken, by option before environment', () => {
  expect(namedBrowser(process.execPath, { CLAUSEBOOK_BROWSER: '/no/such' })).toEqual({
    program: process.execPath,
  });
  expect(namedBrowser(undefined, { CLAUSEBOOK_BROWSER: process.execPath })).toEqual({
    program: process.execPath,
  });
  expect(namedBrowser(undefined, { CLAUSEBOOK_BROWSER: '' })).toBeUndefined();
});

test('one that is not there is told with who named it', () => {
  expect(namedBrowser('/no/such', {})).toEqual({
    objection:
      '--browser names /no/such, and there is nothing. Name the program of a Chrome, Chromium or Edge.',
  });
  expect(namedBrowser(undefined, { CLAUSEBOOK_BROWSER: '/gone' })).toHaveProperty(
    'objection',
    expect.stringMatching(/^CLAUSEBOOK_BROWSER names \/gone/),
  );
});

test('each kind of machine has its places, and what to do without a browser names a way for each', () => {
  expect(usualPlaces({}, 'linux')).toContain('/usr/bin/chromium');
  expect(usualPlaces({}, 'darwin')[0]).toContain('/Applications/');
  expect(usualPlaces({ PROGRAMFILES: 'C:\\Program Files' }, 'win32').join()).toContain('msedge.exe');
  for (const way of ['--browser', 'CLAUSEBOOK_BROWSER', 'npm install --save-dev @sparticuz/chromium'])
    expect(noBrowser).toContain(way);
});

test('a program that is no browser is told, not waited for', async () => {
  const started = await startBrowser({ program: process.execPath, environment: process.env }, tmpdir());
  expect(started).toHaveProperty('objection', expect.stringContaining("can't be started"));
});

test('documents are named by id or number, and one wrong word chooses none', () => {
  const manual = {
    documents: [
      { key: 'incident-procedure', number: 'PRC-8.1' },
      { key: 'problem-procedure', number: 'PRC-8.2' },
    ],
  } as Manual;
  const keys = (...words: string[]) => chooseDocuments(words, manual).documents.map(({ key }) => key);
  expect(keys('PRC-8.2', 'incident-procedure')).toEqual(['incident-procedure', 'problem-procedure']);
  expect(keys()).toEqual([]);
  expect(chooseDocuments(['PRC-8.1', 'PRC-8.3'], manual)).toEqual({
    documents: [],
    objections: ['"PRC-8.3" is no document of this manual. Did you mean "PRC-8.1"?'],
  });
});
