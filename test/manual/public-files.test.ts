import { expect, test } from 'vitest';
import { publicFilesInTheWay } from '../../src/manual/checks/public-files.ts';
import { doc, manualOf } from './manual-of.ts';

const pages = ['/', '/404', '/roles', '/registers/coverage', '/data/manual.json', '/llms.txt'];
const { manual } = manualOf({
  documents: { 'sample.md': doc('![A wave](wave.svg)', { id: 'sample', slug: 'sample' }) },
});
const told = (...publicFiles: string[]) =>
  publicFilesInTheWay(manual, { pages, publicFiles }).map(({ file, message, hint }) => [file, message, hint]);

test.each([
  'index.html',
  '404.html',
  'llms.txt',
  'data/manual.json',
  'roles/index.html',
  'roles/incident-manager/index.html',
  'clauses/8.1/index.html',
  'registers/coverage/index.html',
  'documents/sample/index.html',
  'documents/sample/sample.md',
  'documents/sample/wave.svg',
])('public/%s would replace what the manual has there', (file) => {
  expect(told(file)).toEqual([
    [`public/${file}`, expect.stringContaining('a file of its own'), 'Rename it or take it away.'],
  ]);
});

test.each(['clauses', 'documents/sample', 'llms.txt/old.txt', 'pagefind/pagefind.js', '_astro/x.css'])(
  'public/%s keeps a folder or file of the manual from being made',
  (file) => {
    expect(told(file)).toEqual([
      [`public/${file}`, expect.any(String), expect.stringMatching(/folder|Rename/)],
    ]);
  },
);

test('what stands beside pages is left alone', () => {
  expect(
    told('logo.svg', 'documents/form.pdf', 'documents/sample/other.png', 'clauses/8.1.pdf', 'data/own.csv'),
  ).toEqual([]);
});
