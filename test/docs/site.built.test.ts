import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guideGroups, guidePages } from '../../docs/site/guides.ts';
import { projectRoot } from '../harness/project.ts';
import { userEnvironment } from '../harness/user-environment.ts';

const out = mkdtempSync(join(tmpdir(), 'guides-'));
const page = (id: string) => readFileSync(join(out, id === 'index' ? '' : id, 'index.html'), 'utf8');

beforeAll(async () => {
  // What `npm run docs` runs, into another folder.
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const [, ...args] = scripts.docs.split(' ');
  const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, ...args, '--outDir', out], {
    cwd: projectRoot,
    env: { ...userEnvironment(), NODE_ENV: 'production' },
  });
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

test('every guide is a page with its title, and stands in the sidebar of each', () => {
  const front = page('index');
  for (const { id } of guidePages())
    expect(existsSync(join(out, id === 'index' ? '' : id, 'index.html')), id).toBe(true);
  for (const { label, pages } of guideGroups()) {
    expect(front).toContain(label);
    for (const id of pages) expect(front).toContain(`href="/${id}/"`);
  }
  expect(page('reference/organisation')).toContain('<h1 id="_top"');
  expect(page('writing-elements')).toContain('restore.sh');
});

test('links of the site lead to its pages and places, and nothing is asked of another origin', () => {
  const dead: string[] = [];
  const read = new Map<string, string>();
  const textOf = (path: string) => {
    const text = read.get(path) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
    read.set(path, text);
    return text;
  };
  const foreign: string[] = [];
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  for (const file of files) {
    const html = readFileSync(join(out, file), 'utf8');
    for (const [, url = ''] of html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)) {
      if (/^[a-z]+:/i.test(url)) continue;
      const { pathname, hash } = new URL(url, `https://guides.invalid/${file.replace(/index\.html$/, '')}`);
      const target = join(out, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
      const place = decodeURIComponent(hash.slice(1));
      if (textOf(target) === '' || (place && !textOf(target).includes(`id="${place}"`)))
        dead.push(`${file}: ${url}`);
    }
    foreign.push(
      ...(html.match(/<(?:script|link|img|iframe)\s[^>]*(?:src|href)="(?:https?:)?\/\/[^"]+"/g) ?? []),
    );
  }
  expect(dead).toEqual([]);
  expect(foreign).toEqual([]);
});

test('the guides can be searched', () => {
  expect(existsSync(join(out, 'pagefind/pagefind.js'))).toBe(true);
  expect(page('index')).toContain('site-search');
});
