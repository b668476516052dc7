import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BrowserFailed, type Devtools } from '../../src/cli/export/pdf/devtools.ts';
import { inTime } from '../../src/cli/export/pdf/print-book.ts';
import { openPage } from '../../src/cli/export/pdf/print-page.ts';
import { startBrowser } from '../../src/cli/export/pdf/start-browser.ts';
import { nameBrowser } from './name-browser.ts';

const book = { title: 'Manual, volume 2 of 3' };
const minute = 60_000;
let workshop: string;
let browser: Devtools;

beforeAll(async () => {
  await nameBrowser();
  workshop = mkdtempSync(join(tmpdir(), 'failed-page-'));
  writeFileSync(join(workshop, 'book.html'), '<!doctype html><title>Book</title><p>A sheet.</p>');
  const program = process.env['CLAUSEBOOK_BROWSER'] ?? '';
  const started = await startBrowser({ program, environment: process.env }, workshop);
  if ('objection' in started) throw new Error(started.objection);
  browser = started;
});

afterAll(async () => {
  await browser.close();
  rmSync(workshop, { recursive: true, force: true, maxRetries: 5 });
});

const open = () => openPage(browser, pathToFileURL(join(workshop, 'book.html')).href);

test('a page that crashes ends what waits for it, whatever is asked later, and no other page', async () => {
  const sessions: string[] = [];
  const spied: Devtools = {
    ...browser,
    send(method, parameters, session) {
      if (session) sessions.push(session);
      return browser.send(method, parameters, session);
    },
  };
  const page = await openPage(spied, pathToFileURL(join(workshop, 'book.html')).href);
  const asked = inTime(book, minute, page.evaluate('new Promise(() => {})'));
  void browser.send('Page.crash', {}, sessions.at(-1)).catch(() => {});
  await expect(asked).rejects.toThrow(BrowserFailed);
  await expect(asked).rejects.toThrow(
    /^Manual, volume 2 of 3 was not printed: The page crashed\. .*--volumes/,
  );
  await expect(page.print()).rejects.toThrow('The page crashed.');
  await page.close();
  const other = await open();
  expect(await other.evaluate('document.title')).toBe('Book');
  await other.close();
});

test('a page that is stuck is given up when its time is over', async () => {
  const page = await open();
  const asked = inTime(book, 200, page.evaluate('new Promise(() => {})'));
  await expect(asked).rejects.toThrow(
    /^Manual, volume 2 of 3 was not printed: The browser was not done after 1 minutes\./,
  );
  await page.close();
});

test('what is wrong in a page itself is no failure of the browser', async () => {
  const page = await open();
  await expect(inTime(book, minute, page.evaluate('Promise.reject("wrong")'))).rejects.not.toThrow(
    BrowserFailed,
  );
  expect(await inTime(book, minute, page.evaluate('1 + 1'))).toBe(2);
  await page.close();
});
