import { expect, test } from 'vitest';
import { siteFiles } from '../../src/build/site-files.ts';
import { csvPath, registerNames, registerPages } from '../../src/manual/registers/index.ts';
import { projectRoot } from '../harness/project.ts';

test('a document may link to the page and the file of every register', () => {
  const { pages } = siteFiles(projectRoot);
  for (const { path } of registerPages) expect(pages).toContain(`/${path.replace(/\/$/, '')}`);
  for (const name of registerNames) expect(pages).toContain(`/${csvPath(name)}`);
});
