import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ValueFile } from '../../src/browser/decisions/value-file.ts';
import { buildManual } from '../harness/build-manuals.ts';
import { clausebook } from '../harness/clausebook.ts';
import { projectRoot } from '../harness/project.ts';
import { scratchManual } from '../harness/scratch-manual.ts';
import { all, pagesAt } from '../site/read-site.ts';

const mostElements = 3000;
const mostBytes = 150_000;

/** How many elements the page of the decisions has in a built site, how many bytes compressed, and how many values it draws from. */
function weightOf(dist: string) {
  const [page] = pagesAt(dist, ['registers/decisions/']);
  const file = JSON.parse(readFileSync(join(dist, 'data/values.json'), 'utf8')) as ValueFile;
  return {
    elements: page ? all('*', page).length : 0,
    bytes: gzipSync(page?.html ?? '').length,
    values: Object.values(file.sections).flat().length,
    sections: page ? all('[data-section]', page).length : 0,
    ofFile: Object.keys(file.sections).length,
  };
}

test.each(['demo', 'smallest'])('the page of the decisions is light in the manual %s', async (name) => {
  const { dist } = await buildManual(name);
  const { elements, bytes, values, sections, ofFile } = weightOf(dist);
  expect(values).toBeGreaterThan(1500);
  expect(sections).toBe(ofFile);
  expect(elements).toBeLessThan(mostElements);
  expect(bytes).toBeLessThan(mostBytes);
});

/** Settings that make no page but the one that is weighed: three hundred agreements would take minutes. */
const decisionsOnly = `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const { default: clausebook } = await import('${pathToFileURL(join(projectRoot, 'src/index.ts'))}');
const whole = clausebook();
const setUp = whole.hooks['astro:config:setup'];
whole.hooks['astro:config:setup'] = (options) =>
  setUp({
    ...options,
    injectRoute: (route) => ['/', '/404', '/registers/decisions', '/data/values.json', '/data/search.json', '/data/search-asked.json', '/data/manual.json'].includes(route.pattern) && options.injectRoute(route),
  });
// A build without the page of a document is refused.
const blanks = ({ dir }) => {
  for (const { url } of JSON.parse(readFileSync(new URL('data/manual.json', dir), 'utf8')).documents) {
    mkdirSync(new URL(url, dir), { recursive: true });
    writeFileSync(new URL('index.html', new URL(url, dir)), '');
  }
};
export default { integrations: [whole, { name: 'blanks', hooks: { 'astro:build:done': blanks } }] };
`;

test('it stays so with three hundred services, whether or not anything is said of them', async () => {
  const customers = [{ id: 'north', name: 'North School' }];
  const services = Array.from({ length: 300 }, (_, n) => ({
    id: `service-${n}`,
    name: `Service ${n}`,
    owner: 'technical-team',
    ...(n % 2 === 0 ? { customers: ['north'], hours: 'Mo-Fr 07:00-18:00', criticality: 'medium' } : {}),
  }));
  const manual = await scratchManual('smallest', {
    'content/organisation.yaml': null,
    'content/organisation.json': JSON.stringify({ name: 'Many', edition: '2011', customers, services }),
    'astro.config.mjs': decisionsOnly,
  });
  try {
    const dist = join(manual.root, 'dist');
    const { code, stdout, stderr } = await clausebook(['build', '--root', manual.root, '--out', dist]);
    expect(code, stdout + stderr).toBe(0);
    const { elements, bytes, values } = weightOf(dist);
    expect(values).toBeGreaterThan(7500);
    expect(elements).toBeLessThan(mostElements);
    expect(bytes).toBeLessThan(mostBytes);
  } finally {
    await manual.remove();
  }
});
