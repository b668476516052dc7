import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import { ownPages } from '../../src/build/own-pages.ts';
import { type ScratchManual, scratchManual } from '../harness/scratch-manual.ts';
import { noTemplates } from '../harness/shared-reading.ts';

let manual: ScratchManual;
beforeAll(async () => {
  manual = await scratchManual('smallest', {
    'src/pages/team.astro': '',
    'src/pages/clauses/index.astro': '',
    'src/pages/clauses/8.1.md': '',
    'src/pages/documents/[own].astro': '',
    'src/pages/roles/team/[own].ts': '',
    'src/pages/years/[year].astro': '',
    'src/pages/[...rest].astro': '',
    'src/pages/data/manual.json.ts': '',
    'src/pages/data/own.json.ts': '',
    'src/pages/registers/own.astro': '',
    'src/pages/404.astro': '',
    'src/pages/_parts/Card.astro': '',
    'src/pages/clauses/_draft.astro': '',
    'src/pages/team.css': '',
    'src/content/docs/Our Guide.md': '',
    'src/content/docs/roles/index.mdx': '',
    'content/documents/linking.mdx':
      '---\nid: linking\ntitle: Linking\ntype: guide\nclauses: ["8.1"]\nowner: incident-manager\n---\n\nSee [us](/team/), [data](/data/own.json) and [nobody](/teem/).\n',
  });
});
afterAll(() => manual.remove());

test('pages are known by their addresses, as Astro makes them', () => {
  const made = ownPages(manual.root, { redirects: { '/old/': '/team/' }, config: 'astro.config.mjs' });
  expect(made.map(({ file, path, made }) => `${file} ${path} ${made}`)).toMatchInlineSnapshot(`
    [
      "src/pages/404.astro /404 404.html",
      "src/pages/[...rest].astro undefined ",
      "src/pages/clauses/8.1.md /clauses/8.1 clauses/8.1/index.html",
      "src/pages/clauses/index.astro /clauses clauses/index.html",
      "src/pages/data/manual.json.ts /data/manual.json data/manual.json",
      "src/pages/data/own.json.ts /data/own.json data/own.json",
      "src/pages/documents/[own].astro undefined documents",
      "src/pages/registers/own.astro /registers/own registers/own/index.html",
      "src/pages/roles/team/[own].ts undefined roles/team",
      "src/pages/team.astro /team team/index.html",
      "src/pages/years/[year].astro undefined years",
      "astro.config.mjs /old old/index.html",
    ]
  `);
});

test('entries of the collection "docs" are pages where the project has a config of collections', async () => {
  await manual.write({ 'src/content.config.ts': '' });
  const docs = ownPages(manual.root, {}).filter(({ file }) => file.includes('docs'));
  await manual.write({ 'src/content.config.ts': null });
  expect(docs.map(({ path, made }) => `${path} ${made}`)).toEqual([
    '/our-guide our-guide/index.html',
    '/roles roles/index.html',
  ]);
});

test('pages in the place of the manual’s are told, those beside them are not', async () => {
  const { problems } = await loadManual(manual.root, () => '2026-01-01', {
    ...noTemplates,
    added: { redirects: { '/on-call': '/team/', '/old': '/team/' }, config: 'astro.config.mjs' },
  });
  expect(
    problems
      .filter(({ code }) => code === 'own-page-clash')
      .map(({ file, message, hint }) => `${file} ${message} ${hint}`),
  ).toMatchInlineSnapshot(`
    [
      "astro.config.mjs It would be made as on-call/index.html. The manual has a file of its own at this address, and this one would stand in its place. Rename it or take it away.",
      "src/pages/404.astro It would be made as 404.html. The manual has a file of its own at this address, and this one would stand in its place. Rename it or take it away.",
      "src/pages/clauses/8.1.md It would be made as clauses/8.1/index.html. The manual has a file of its own at this address, and this one would stand in its place. Rename it or take it away.",
      "src/pages/clauses/index.astro It would be made as clauses/index.html. The manual has a file of its own at this address, and this one would stand in its place. Rename it or take it away.",
      "src/pages/data/manual.json.ts It would be made as data/manual.json. The manual has a file of its own at this address, and this one would stand in its place. Rename it or take it away.",
      "src/pages/documents/[own].astro It makes pages in documents/, and the manual has pages of its own there. Move it into a folder with a name of its own.",
      "src/pages/roles/team/[own].ts It makes pages in roles/, and the manual has pages of its own there. Move it into a folder with a name of its own.",
    ]
  `);
});

test('a document may link to them, and a link to none is told', async () => {
  const { problems } = await loadManual(manual.root, () => '2026-01-01', noTemplates);
  const links = problems.filter(
    ({ file, code }) => file.endsWith('linking.mdx') && code !== 'own-page-clash',
  );
  expect(links.map(({ message, hint }) => `${message} ${hint}`)).toMatchInlineSnapshot(`
    [
      "The link to "/teem/" leads nowhere. Did you mean "/team/"?",
    ]
  `);
});

test('a site of documents alone has none of them, so nothing is in the way', async () => {
  const { problems } = await loadManual(manual.root, () => '2026-01-01', {
    ...noTemplates,
    documentsOnly: true,
  });
  expect(problems.filter(({ code }) => code === 'own-page-clash')).toEqual([]);
});
