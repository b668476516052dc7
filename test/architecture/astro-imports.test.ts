import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { brokenByAstro, importsOf } from './astro-imports.ts';
import { sourcesUnder } from './sources.ts';

const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs').forbidden;

test('.astro files keep to the layers', () => {
  const astro = sourcesUnder('src').filter((source) => source.path.endsWith('.astro'));
  expect(brokenByAstro(astro, rules)).toEqual([]);
});

test('a component that imports a route is found', () => {
  const text =
    "---\nimport Page from '../routes/Page.astro';\nimport { c } from '../manual/clause.ts';\n---\n";
  expect(brokenByAstro([{ path: 'src/components/Card.astro', text }], rules)).toEqual([
    'layer-components: src/components/Card.astro -> src/routes/Page.astro',
  ]);
});

test('imports in the script of a component count, over several lines and dynamic ones too', () => {
  const text =
    "---\nimport {\n  a,\n} from './a.ts';\n---\n<p>import x</p>\n<script>\n  import './b.ts';\n  await import('zod');\n</script>\n";
  expect(importsOf({ path: 'src/routes/Page.astro', text })).toEqual([
    'src/routes/a.ts',
    'src/routes/b.ts',
    'node_modules/zod/',
  ]);
});
