import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { axe } from './axe.ts';
import { openBrowser, watch } from './browser.ts';
import { chooseBrowser } from './choose.ts';
import { installedBrowser } from './installed.ts';
import { runsPackaged } from './packaged.ts';
import { type ServedSite, serve } from './serve.ts';

// Without an icon of its own a page makes some browsers ask for /favicon.ico.
const head =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head>';
const files: Record<string, string> = {
  'index.html': `${head}<body><main><h1>Clause 8.1</h1><p id="wide">WWWW</p><p><span id="w">W</span>
    <span id="i">i</span> <span id="none">&#xE123;</span></p></main></body></html>`,
  'errors/index.html': `${head}<body><main><h1>Errors</h1></main><script>
    console.error('said aloud'); fetch('http://127.0.0.1:9/far').catch(() => {}); fetch('gone.json');
    setTimeout(() => { throw new Error('thrown late'); });</script></body></html>`,
  'barriers/index.html': `${head}<body><main><h1>Barriers</h1><img src="data:,">
    <p style="color:#aaa;background:#fff">Pale text</p></main></body></html>`,
  'data/list.json': '[]',
  '404.html': `${head}<body><main><h1>No such page</h1></main></body></html>`,
};

let folder: string;
let browser: Browser;
let site: ServedSite;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausebook-site-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  site = await serve(folder, '/sub/');
  page = await browser.newPage();
});
afterEach(async () => {
  await page.close();
  await site.close();
});

test('the browser draws text with a font that has the letters', async () => {
  await page.goto(site.url);
  const width = (id: string) =>
    page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().width);
  const [wide, narrow] = await Promise.all([width('w'), width('i')]);
  // A font without the letters would draw the same box for both.
  expect(narrow).toBeGreaterThan(1);
  expect(wide).toBeGreaterThan(narrow * 1.5);
  const drawn = (id: string) => page.locator(`#${id}`).screenshot();
  const [letter, box] = await Promise.all([drawn('w'), drawn('none')]);
  expect(letter.equals(box)).toBe(false);
});

test('errors, failed requests and requests to another origin are recorded', async () => {
  const trouble = watch(page, site.origin);
  await page.goto(`${site.url}errors/`);
  await expect.poll(() => trouble.errors.join('\n')).toContain('thrown late');
  expect(trouble.errors.join('\n')).toContain('said aloud');
  expect(trouble.foreign).toEqual(['http://127.0.0.1:9/far']);
  await expect.poll(() => trouble.failed).toContain(`404 ${site.url}errors/gone.json`);
});

test('a page in order leaves no trouble and no violation', async () => {
  const trouble = watch(page, site.origin);
  await page.goto(site.url);
  expect(await axe(page)).toEqual([]);
  expect(trouble).toEqual({ errors: [], foreign: [], failed: [] });
});

test('axe finds a picture without a text and pale letters', async () => {
  await page.goto(`${site.url}barriers/`);
  const violations = await axe(page);
  expect(violations).toHaveLength(2);
  expect(violations).toContainEqual(expect.stringMatching(/^image-alt \(critical\) img: /));
  expect(violations).toContainEqual(
    expect.stringMatching(/^color-contrast \(serious\) p: .*contrast of 2\.32/),
  );
});

test('the server answers like a plain web server under its base', async () => {
  const ask = async (path: string) => {
    const response = await fetch(site.origin + path, { redirect: 'manual' });
    const type = response.headers.get('content-type') ?? response.headers.get('location');
    return `${response.status} ${type}`;
  };
  expect(await ask('/sub/')).toBe('200 text/html; charset=utf-8');
  expect(await ask('/sub/errors')).toBe('301 /sub/errors/');
  expect(await ask('/sub/data/list.json')).toBe('200 application/json');
  expect(await ask('/sub/nothing/')).toBe('404 text/html; charset=utf-8');
  expect(await ask('/index.html')).toBe('404 text/plain; charset=utf-8');
  expect(await ask('/sub/..%2f..%2fetc%2fpasswd')).toBe('404 text/plain; charset=utf-8');
  expect(await ask('/sub/%zz')).toBe('400 text/plain; charset=utf-8');
  expect(site.log).toContain('301 /sub/errors');
});

test('a browser named in the environment that is not there is an error', () => {
  expect(() => installedBrowser({ CLAUSEBOOK_BROWSER: '/not/there' })).toThrow(
    'CLAUSEBOOK_BROWSER is "/not/there", which does not exist.',
  );
});

test('a browser that is named is taken, and the packaged one where it runs and none is named', async () => {
  const { executablePath } = await chooseBrowser({ CLAUSEBOOK_BROWSER: process.execPath });
  expect(executablePath).toBe(process.execPath);
  if (runsPackaged()) expect((await chooseBrowser({})).executablePath).toContain('clausebook-chromium');
});
