import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type BuiltManual, buildManual } from '../harness/build-manuals.ts';

let site: BuiltManual;
const read = (path: string) => readFileSync(join(site.dist, path), 'utf8');
const page = (path: string) => read(`${path}/index.html`);
beforeAll(async () => {
  site = await buildManual('starlight-site');
});

test('a plugin’s own Footer is not drawn, and the build says so; its other parts are', () => {
  expect(site.output).toContain('A plugin of Starlight names another Footer, and the manual keeps its own');
  const document = page('documents/formulas');
  expect(document).not.toContain('Nothing of the manual');
  expect(document).toContain('class="manual-footer"');
  expect(document).toContain('class="own-pagination"');
  expect(document).toContain(' · Service management manual – Quince Street IT</title>');
  expect(document).toContain('Mind the banner');
});

test('styles of plugins and of the project come after the manual’s', () => {
  const [, sheet = ''] = /href="\/m\/(_astro\/style[^"]+\.css)"/.exec(page('on-call')) ?? [];
  const css = read(sheet);
  const places = ['--cb-ink', '--own-style', '--theme-style'].map((name) => css.indexOf(name));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('route middleware of plugin and project runs beside the manual’s, and sees what that made', () => {
  expect(page('on-call')).toContain('<meta name="plugin-middleware" content="ran"/>');
  expect(page('on-call')).toContain('<meta name="own-middleware" content="Service management manual"/>');
});

test('head, social links and a group in the sidebar stand on pages of the manual', () => {
  const html = page('roles');
  expect(html).toContain('<meta property="og:image" content="/m/wave.png"/>');
  expect(html).not.toContain('og:title');
  // Nobody made a map for search engines.
  expect(html).not.toContain('rel="sitemap"');
  expect(html).toContain('href="https://git.example/quince"');
  expect(html).toMatch(/<bdi>Ours<\/bdi>.*href="\/m\/team\/"><bdi>Our team<\/bdi><span class="sl-badge tip/);
});

test('what plugins of Sätteri draw stands in a document, wherever its integration stands', () => {
  const html = page('documents/formulas');
  expect(html).toContain(
    'The share is <i class="formula">a/b</i> of the agreed time, for a price of $5 to $6.',
  );
  expect(html).toContain('<div class="formula">\\frac{a}{b}</div>');
  expect(html).toContain('<b class="loud">QUIET WORDS</b>');
  expect(html).toMatch(
    /<own-zoom><span class="table-frame wide-picture"[^>]*><img alt="A wave with “quotes” > all"[^>]* src="\/m\/_astro\/wave/,
  );
  expect(site.output).not.toMatch(/unset-formula|undrawn-diagram/);
  expect(read('documents/formulas/formulas.md')).toContain('$`a/b`$');
});

test('an own page has the manual’s frame, data and address', () => {
  const html = page('team');
  expect(html).toContain('<title>Our team · Service management manual – Quince Street IT</title>');
  expect(html).toContain('href="../documents/formulas/">How figures are worked out</a>');
  expect(html).toMatch(/aria-current="page" href="\/m\/team\/"/);
  expect(html).toContain('class="site-footer"');
  expect(html).toMatch(/<h2[^>]*>On this page<\/h2>.*href="#documents"/s);
  expect(html).toContain('A note of our own');
  expect(page('documents/formulas')).toContain('<a href="/m/team/">the team</a>');
  expect(page('old')).toContain('/m/team/');
});

test('Markdown takes the frame as its layout', () => {
  const html = page('notes/first');
  expect(html).toContain('<meta name="description" content="What was noted first."/>');
  expect(html).toContain('href="#what-was-noted"');
  expect(html).toMatch(/<h1[^>]*>First note<\/h1>/);
});

test('the manual as data is what data/manual.json holds, word for word', () => {
  expect(read('figures.json')).toBe(read('data/manual.json'));
});

test('the project is not written into, and its own sources make no other page', () => {
  expect(existsSync(join(site.dist, 'content.config'))).toBe(false);
  expect(existsSync(join(site.dist, 'sitemap-index.xml'))).toBe(false);
});

test('a manual without collections is built without a word about them', async () => {
  const { output, root } = await buildManual('smallest');
  expect(existsSync(join(root, 'src'))).toBe(false);
  expect(output).not.toMatch(/collection/);
});
