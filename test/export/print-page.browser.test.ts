import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Devtools } from '../../src/cli/export/pdf/devtools.ts';
import { openPage } from '../../src/cli/export/pdf/print-page.ts';
import { startBrowser } from '../../src/cli/export/pdf/start-browser.ts';
import { nameBrowser } from './name-browser.ts';
import { readPdf } from './read-pdf.ts';

let workshop: string;
let browser: Devtools;

beforeAll(async () => {
  await nameBrowser();
  workshop = mkdtempSync(join(tmpdir(), 'print-page-'));
  const program = process.env['CLAUSEBOOK_BROWSER'] ?? '';
  const started = await startBrowser({ program, environment: process.env }, workshop);
  if ('objection' in started) throw new Error(started.objection);
  browser = started;
});

afterAll(async () => {
  await browser.close();
  rmSync(workshop, { recursive: true, force: true, maxRetries: 5 });
});

/** Prints a page; how often the browser was asked to, and the words of its sheets. */
async function printed(body: string): Promise<{ prints: number; pages: string[] }> {
  const file = join(workshop, 'page.html');
  writeFileSync(file, `<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`);
  let prints = 0;
  const counted: Devtools = {
    ...browser,
    send(method, parameters, session) {
      if (method === 'Page.printToPDF') prints += 1;
      return browser.send(method, parameters, session);
    },
  };
  const page = await openPage(counted, pathToFileURL(file).href);
  try {
    const { pages } = await readPdf(await page.print());
    return { prints, pages };
  } finally {
    await page.close();
  }
}

test('a page is empty only while the browser asks for the size of its sheets', async () => {
  const body = `<style>i { display: none } @media (max-width: 1000px) { i { display: inline } }</style>
    <h1>Buoys</h1><p>A sheet <i>of its width</i>.</p>`;
  const { prints, pages } = await printed(body);
  expect(pages.map((words) => words.trim())).toEqual(['Buoys A sheet of its width.']);
  expect(prints).toBe(1);
});

test('one that seems to be empty is printed again as browsers do', async () => {
  const { prints, pages } = await printed('<p>No heading.</p>');
  expect(pages.map((words) => words.trim())).toEqual(['No heading.']);
  expect(prints).toBe(2);
});

test('what is empty when it is printed has no bookmarks', async () => {
  const { prints } = await printed('<style>@media print { body { display: none } }</style><h1>Buoys</h1>');
  expect(prints).toBe(2);
});
