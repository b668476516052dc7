import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildManual } from '../harness/build-manuals.ts';
import { clausebook } from '../harness/clausebook.ts';
import { nameBrowser } from './name-browser.ts';
import { readPdf } from './read-pdf.ts';

const font = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const policy = 'service-management-policy';

let out: string;

beforeAll(async () => {
  await nameBrowser();
  out = await mkdtemp(join(tmpdir(), 'letters-'));
});

afterAll(() => rm(out, { recursive: true }));

// The organisation of this manual has a name in Arabic and Hebrew, and an owl.
async function exported(...more: string[]) {
  const { root, dist } = await buildManual('hostile');
  const told = await clausebook([
    ...['export', 'pdf', policy, '--root', root, '--site', dist, '--out', out],
    ...more,
  ]);
  return { told, pdf: await readPdf(await readFile(join(out, `internal/documents/${policy}.pdf`))) };
}

test('characters without a letter are told with their document, and nothing is missing for it', async () => {
  const { told } = await exported();
  expect(told.code, told.stderr).toBe(0);
  expect(told.stderr).toMatch(
    /service-management-policy\.mdx +warning: .*ש \(U\+05E9\).*\[missing-letters\]/,
  );
  expect(told.stderr).toContain('--font <file>');
});

test('the font that the remedy asks for is embedded, and its letters are missing no more', async () => {
  const { told, pdf } = await exported('--font', font);
  expect(told.code, told.stderr).toBe(0);
  expect(told.stderr).toContain('🦉 (U+1F989)');
  expect(told.stderr).not.toContain('U+05E9');
  expect(pdf.fonts.some((name) => /^[A-Z]{6}\+DejaVuSans$/.test(name))).toBe(true);
});

test('a file that is no font is refused before anything is printed', async () => {
  const { root, dist } = await buildManual('hostile');
  const { code, stderr } = await clausebook([
    ...[
      'export',
      'pdf',
      policy,
      '--root',
      root,
      '--site',
      dist,
      '--out',
      out,
      '--font',
      join(root, 'none.ttf'),
    ],
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain('which is no font that can be read. Name a file in WOFF2, TrueType or OpenType.');
});
