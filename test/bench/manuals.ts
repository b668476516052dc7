import { readdirSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadManual } from '../../src/build/load-manual.ts';
import { projectRoot } from '../harness/project.ts';
import { type ScratchManual, scratchManual } from '../harness/scratch-manual.ts';

const library = join(projectRoot, 'templates/en');

/**
 * The demo manual in a folder of its own, where every cache can be cleared. Its library is multiplied under other
 * ids until it has `count` documents or, since a file with `each` gives several at once, a few more.
 */
export async function benchManual(count = 0): Promise<ScratchManual> {
  // The command brings its own settings where a manual has no config file, and the demo's points into the project.
  const manual = await scratchManual('demo', { 'astro.config.mjs': null, ...(await copies(count)) });
  // What nobody approved is compared with what Starlight makes of the same texts; approvals are measured apart.
  await rm(join(manual.root, 'content/approvals'), { recursive: true, force: true });
  await cp(join(projectRoot, 'public'), join(manual.root, 'public'), { recursive: true });
  return manual;
}

/** Settings that make pages for the front page and the documents only: what plain Starlight would have, too. */
export const documentsOnly = `const { default: clausebook } = await import('${pathToFileURL(join(projectRoot, 'src/index.ts'))}');
const whole = clausebook();
const setUp = whole.hooks['astro:config:setup'];
whole.hooks['astro:config:setup'] = (options) =>
  setUp({
    ...options,
    injectRoute: (route) => ['/', '/404', '/documents/[slug]', '/data/manual.json', '/data/search.json', '/data/search-asked.json'].includes(route.pattern) && options.injectRoute(route),
  });
export default { integrations: [whole] };
`;

async function copies(count: number): Promise<Record<string, string>> {
  const { made } = await loadManual(projectRoot, () => '2000-01-01');
  const demo = made?.manual.documents ?? [];
  const templates = readdirSync(library, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .map((path) => template(path, demo))
    // What belongs to the other edition is no document of this manual, and a term has one definition.
    .filter(({ text, documents }) => documents > 0 && !text.includes('<Term'));
  const files: Record<string, string> = {};
  let documents = demo.length;
  for (let n = 0; documents < count && templates.length > 0; n += 1) {
    const one = templates[n % templates.length];
    if (one === undefined) break;
    const copy = Math.floor(n / templates.length) + 1;
    files[`content/documents/copy-${copy}/${one.path}`] = one.text
      // A number of its own, because all that are made for an item would otherwise claim the template's.
      .replace(/^id: (.*)$/m, `id: $1-copy-${copy}\nnumber: $1-${copy}`)
      .replace(/^title: (['"]?)(.*?)\1$/m, `title: $1$2, copy ${copy}$1`)
      .replace(/^slug: .*\n/m, '');
    documents += one.documents;
  }
  return files;
}

/** A template, and how many documents of the demo it gives. */
function template(path: string, documents: readonly { id: string }[]) {
  const text = readFileSync(join(library, path), 'utf8');
  const id = /^id: (.*)$/m.exec(text)?.[1];
  return { path, text, documents: documents.filter((document) => document.id === id).length };
}
