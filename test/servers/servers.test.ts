import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Exportable } from '../../src/cli/export/exported.ts';
import { serversConfig } from '../../src/cli/export/servers.ts';
import { compress } from '../../src/cli/finishing/compress.ts';
import { finishSite } from '../../src/cli/finishing/finish-site.ts';
import { partsOf } from '../docs/read-guide.ts';
import { projectRoot } from '../harness/project.ts';

const root = mkdtempSync(join(tmpdir(), 'servers-'));
const site = join(root, 'dist');
const page = `<head><link href="/sub/_astro/a.css"><script>a</script></head>${'words '.repeat(400)}`;

beforeAll(() => {
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), page);
  writeFileSync(join(site, 'small.txt'), 'small');
  writeFileSync(join(site, 'image.png'), Buffer.alloc(5000));
});
afterAll(() => rmSync(root, { recursive: true }));

const from = (options: Partial<Exportable['options']> = {}) =>
  ({ root, options: { root, ...options } }) as Exportable;

test('each server gets a file that names the policy, the path and the log-in', async () => {
  const { files, objections, areAll } = await serversConfig(from(), []);
  expect(objections).toEqual([]);
  expect(areAll).toBe(true);
  // Azure serves no site below a path.
  expect(files.map(({ path }) => path)).toEqual(['nginx.conf', 'Caddyfile', 'apache.conf', '_headers']);
  for (const { path, content } of files) {
    expect(content, path).toMatch(
      /Content-Security-Policy:? "?default-src 'none'; script-src 'self' 'sha256-/,
    );
    expect(content, path).toContain('/sub/');
    if (path !== '_headers') expect(content, path).toMatch(/manual\.users/);
  }
});

test('without a built site, or with names, nothing is written and the reason is told', async () => {
  const none = await serversConfig(from({ site: join(root, 'nowhere') }), []);
  expect(none.files).toEqual([]);
  expect(none.objections.join()).toMatch(/there is none in .*nowhere\. Run clausebook build first/);
  expect((await serversConfig(from(), ['nginx'])).objections).toEqual([
    'The files for all servers are written together. Leave the names out.',
  ]);
});

test('Azure is told that every address needs a log-in, what is kept and what is not there', async () => {
  const at = join(root, 'at-root');
  mkdirSync(at);
  writeFileSync(join(at, 'index.html'), page.replace('/sub/', '/'));
  const { files } = await serversConfig(from({ site: at }), []);
  const config = JSON.parse(String(files.find(({ path }) => path === 'staticwebapp.config.json')?.content));
  const open = config.routes.filter(
    ({ allowedRoles, statusCode }: { allowedRoles?: string[]; statusCode?: number }) =>
      statusCode !== 404 && String(allowedRoles) !== 'authenticated',
  );
  expect(open.map(({ route }: { route: string }) => route)).toEqual(['/.auth/*']);
  expect(config.routes.at(-1).route).toBe('/*');
  expect(config.responseOverrides['404']).toEqual({ rewrite: '/404.html' });
  expect(config.globalHeaders['Content-Security-Policy']).toMatch(/^default-src 'none'/);
  expect(config.mimeTypes['.md']).toBe('text/markdown; charset=utf-8');
});

test('texts are compressed beside themselves, and what is small or packed already is not', async () => {
  await finishSite(site, [compress]);
  const read = (path: string) => readFileSync(join(site, path));
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(page);
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(page);
  for (const path of ['small.txt.gz', 'image.png.gz']) expect(() => read(path)).toThrow('ENOENT');
});

describe('the recipes', () => {
  const recipes = readdirSync(join(projectRoot, 'docs/hosting'));
  const codeIn = (name: string, language: string) =>
    partsOf(`docs/hosting/${name}`)
      .flatMap(({ codes }) => codes)
      .find((code) => code.language === language)?.code ?? '';

  test.each(recipes)('%s says on its first line whether it was tried', (name) => {
    const [, first = ''] = readFileSync(join(projectRoot, 'docs/hosting', name), 'utf8').split('\n\n');
    expect(first).toMatch(name === 'own-server.md' ? /^\*\*Tried\*\* with/ : /^\*\*Untried/);
  });

  test('the function of CloudFront finds the page of a folder, and takes the number of a clause for one', () => {
    const handler = new Function(`${codeIn('s3-cloudfront.md', 'js')}\nreturn handler;`)();
    const asked = (uri: string) => handler({ request: { uri } });
    expect(asked('/').uri).toBe('/index.html');
    expect(asked('/clauses/8.1/').uri).toBe('/clauses/8.1/index.html');
    expect(asked('/clauses/8.1').headers.location.value).toBe('/clauses/8.1/');
    expect(asked('/documents').statusCode).toBe(301);
    for (const file of [
      '/data/manual.json',
      '/_astro/page.VArjA005.js',
      '/pagefind/wasm.en.pagefind',
      '/x/index.html',
    ])
      expect(asked(file).uri).toBe(file);
  });
});
