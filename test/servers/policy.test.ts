import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { finishSite } from '../../src/cli/finishing/finish-site.ts';
import { statePolicy } from '../../src/cli/finishing/state-policy.ts';
import { inlineCodeOf } from '../../src/export/servers/inline-code.ts';
import { allowedOf, mostLetters, policyOf } from '../../src/export/servers/policy.ts';

const root = mkdtempSync(join(tmpdir(), 'policy-'));
afterAll(() => rmSync(root, { recursive: true }));

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('what a page runs and applies is found as a browser reads it, and what only looks like it is not', () => {
  const found =
    inlineCodeOf(`<!doctype html><html><head><meta charset="utf-8"><title><script>no</script></title>
<!-- <script>no</script> --><script src="/a.js"></script><script type="application/json">{"no":1}</script>
<script>one\r\n</script><SCRIPT type=module>two</SCRIPT><style media="print">p{}</style></head>
<body><p title="<script>no</script>" style='color:&#34;red&quot; &amp; x' onclick=go()>style="no"</p></body></html>`);
  expect(found).toMatchObject({
    scripts: ['one\n', 'two'],
    styles: ['p{}'],
    styleAttributes: ['color:"red" & x'],
    handlers: ['go()'],
    searches: false,
  });
});

test.each([
  [
    'behind the encoding',
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<title>x</title></head></html>',
  ],
  [
    'at the head',
    '<!doctype html><html><head data-x=">">',
    '<title>x</title><meta charset="utf-8"></head></html>',
  ],
  ['behind the kind of a page that has neither', '<!doctype html>', '<title>x</title><p>y'],
  ['behind an encoding whose head is not written', '<meta charset=utf-8>', '<!-- <head> --><p>y'],
])('the place of a policy is %s', (_, before, behind) => {
  expect(inlineCodeOf(before + behind).place?.at).toBe(before.length);
});

test('what stands in a picture or in a template counts, and a page may have a policy of its own', () => {
  const found = inlineCodeOf(
    '<svg><style>a{}</style><g onload="b()"></g></svg><template><p style="c"></p></template><p style=d/e>',
  );
  expect([found.styles, found.handlers, found.styleAttributes]).toEqual([['a{}'], ['b()'], ['c', 'd/e']]);
  expect(inlineCodeOf('<meta http-equiv=Content-Security-Policy content="x">').place).toBeUndefined();
});

test('a policy names each text once, in an order that no page decides, and WebAssembly only where pages search', () => {
  const pages = ['<script>b</script><p style="x:1">', '<script>a</script><script>b</script>'].map(
    inlineCodeOf,
  );
  const policy = policyOf(allowedOf(pages));
  expect(policy).toBe(policyOf(allowedOf(pages.toReversed())));
  expect(policy).toContain(`script-src 'self' ${[sha('a'), sha('b')].sort().join(' ')};`);
  expect(policy).toContain(`style-src-attr 'unsafe-hashes' ${sha('x:1')};`);
  expect(policy).not.toMatch(/unsafe-(inline|eval)|script-src-attr/);
  const searching = policyOf(allowedOf([inlineCodeOf('<manual-search></manual-search>')]));
  expect(searching).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(searching).not.toContain('style-src-attr');
});

test('with very many style attributes a policy stays short, and scripts still need their hashes', () => {
  const page = inlineCodeOf(Array.from({ length: 90 }, (_, at) => `<p style="--x:${at}">`).join(''));
  const policy = policyOf(allowedOf([page]));
  expect(policy.length).toBeLessThan(mostLetters);
  expect(policy).toContain("style-src-attr 'unsafe-inline';");
  expect(policy).toContain("script-src 'self';");
});

/** States the policies of a site. Returns what was said of them. */
async function stated(site: string, place: { base: string; root: string }): Promise<string[]> {
  const notices: string[] = [];
  await finishSite(site, [statePolicy({ ...place, say: (notice) => notices.push(notice) })]);
  return notices;
}

const site = (name: string, files: Readonly<Record<string, string>>) => {
  const folder = join(root, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, read: (path: string) => readFileSync(join(folder, path), 'utf8') };
};

test('each page states its own policy before all that it brings, behind its encoding', async () => {
  const { folder, read } = site('plain', {
    'index.html': '<!doctype html><html><head><meta charset="utf-8"/><script>a</script></head></html>',
    'own/index.html': '<!doctype html><html><head><script>b</script></head></html>',
  });
  await stated(folder, { base: '/sub/', root: join(folder, 'nowhere') });
  expect(read('index.html')).toMatch(
    /<meta charset="utf-8"\/><meta http-equiv="content-security-policy" content="default-src 'none'; [^"]*"><script>a/,
  );
  expect(read('own/index.html')).toMatch(/<head><meta charset="utf-8"><meta http-equiv=.*<script>b/);
  expect(read('index.html')).toContain(sha('a'));
  expect(read('index.html')).not.toContain(sha('b'));
  expect(read('index.html')).not.toContain('frame-ancestors');
  const headers = read('_headers');
  expect(headers).toMatch(/^\/sub\/\*\n {2}Content-Security-Policy: default-src 'none'; /);
  for (const part of [sha('a'), sha('b'), "frame-ancestors 'none'", '/sub/_astro/*\n  Cache-Control'])
    expect(headers).toContain(part);
});

test('a site with more scripts in its pages than a header can name is told of', async () => {
  const scripts = (count: number) =>
    Array.from({ length: count }, (_, at) => `<script>a${at}</script>`).join('');
  const { folder } = site('many', { 'index.html': scripts(90) });
  expect(await stated(folder, { base: '/', root: join(folder, 'nowhere') })).toEqual([
    expect.stringMatching(/has \d{4} letters; from 4,000 on .* 90 different scripts and 0 styles/),
  ]);
  const few = site('few', { 'index.html': scripts(9) });
  expect(await stated(few.folder, { base: '/', root: join(folder, 'nowhere') })).toEqual([]);
});

test("what is the project's own stays: a page with a policy, and what lies in public/", async () => {
  const policed = '<head><meta http-equiv="Content-Security-Policy" content="default-src *"></head>';
  const files = { 'a.html': policed, 'b.html': '<p>mine</p>', _headers: '/*\n  X-Mine: 1\n' };
  const { folder, read } = site('own', {
    ...files,
    'public/b.html': files['b.html'],
    'public/_headers': files._headers,
  });
  await stated(folder, { base: '/', root: folder });
  for (const [path, text] of Object.entries(files)) expect(read(path)).toBe(text);
});
