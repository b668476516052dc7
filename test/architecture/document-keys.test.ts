import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';
import { codeLines, type Source, sourcesUnder } from './sources.ts';

/**
 * Where the program may name documents that it ships. Each is looked up, and what is not there is left out: a manual whose own
 * document has another id loses a suggestion, never a link.
 */
const mayName: Readonly<Record<string, string>> = {
  'src/manual/words/data/asked/': 'data: what people ask of the documents that are shipped, by their ids',
  'src/pages/front-page/audiences.ts': 'the choice of what most people look up most often',
  'src/pages/front-page/urgent.ts': 'the choice of what is one tap away when something is down',
  'src/starter/own-document.ts': 'a text: the first own document of a new project leads to a shipped one',
};

/** Ids of the documents that stand in a folder, from their front matter. */
const idsIn = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.mdx?$/.test(path))
    .flatMap((path) => /^id: *(\S+)/m.exec(readFileSync(join(projectRoot, folder, path), 'utf8'))?.[1] ?? []);

const keys = new Set([...idsIn('templates'), ...idsIn('content/documents')]);

/** Lines of code with a key of a shipped document in a string, as `path:line key`. */
const namingDocuments = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path, text }) =>
    codeLines(text).flatMap(({ line, text: code }) =>
      [...code.matchAll(/['"`]([a-z][a-z0-9-]*)['"`]/g)]
        .map(([, word = '']) => word)
        .filter((word) => keys.has(word))
        .map((word) => `${path}:${line} ${word}`),
    ),
  );

/** Lines that lead to a fixed heading of a document, as `path:line`: an own text has other headings. The duties of a role stand on a page of ours. */
const namingAnchors = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path, text }) =>
    codeLines(text)
      .filter(({ text: code }) => /\burl\}#(?!duties\b)[a-z]/.test(code))
      .map(({ line }) => `${path}:${line}`),
  );

const mayNotName = (sources: readonly Source[]) =>
  sources.filter(({ path }) => !Object.keys(mayName).some((place) => path.startsWith(place)));

test('no code takes a document by the key that its template has', () => {
  expect(keys.size).toBeGreaterThan(100);
  expect(namingDocuments(mayNotName(sourcesUnder('src')))).toEqual([]);
});

test('no code leads to a heading that only the shipped text has', () => {
  expect(namingAnchors(sourcesUnder('src'))).toEqual([]);
});

test('a file that may name documents does', () => {
  const naming = namingDocuments(sourcesUnder('src'));
  for (const place of Object.keys(mayName))
    expect(naming.some((found) => found.startsWith(place))).toBe(true);
});

test('a key and a fixed anchor in a string are found, those in a comment are not', () => {
  const text = [
    '// as in `customer-register`',
    "const register = documentOf('customer-register');",
    `const path = \`\${url}#customers\`;`,
  ].join('\n');
  expect(namingDocuments([{ path: 'src/a.ts', text }])).toEqual(['src/a.ts:2 customer-register']);
  expect(namingAnchors([{ path: 'src/a.ts', text }])).toEqual(['src/a.ts:3']);
});
