import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';

interface Violation {
  rule: { name: string };
  from: string;
  to: string;
}

const rules: { forbidden: { name: string }[] } = createRequire(import.meta.url)(
  '../../.dependency-cruiser.cjs',
);

/** A project that breaks every rule once, and keeps to them elsewhere. */
const files: Record<string, string> = {
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: { astro: '1' },
    devDependencies: { 'dev-tool': '1' },
  }),
  'node_modules/astro/package.json': JSON.stringify({ name: 'astro', main: 'index.js' }),
  'node_modules/astro/index.js': 'export const a = 1;',
  'node_modules/dev-tool/package.json': JSON.stringify({ name: 'dev-tool', main: 'index.js' }),
  'node_modules/dev-tool/index.js': 'export const d = 1;',
  'node_modules/unlisted/package.json': JSON.stringify({ name: 'unlisted', main: 'index.js' }),
  'node_modules/unlisted/index.js': 'export const u = 1;',
  'src/standard/clause.ts': 'export const clause = 1;',
  'src/language/upwards.ts': "import { clause } from '../standard/clause.ts'; export const l = clause;",
  'src/diagnostics/upwards.ts': "import type { B } from '../organisation/base.ts'; export type U = B;",
  'src/standard/upwards.ts': "import type { B } from '../organisation/base.ts'; export type U = B;",
  'src/organisation/base.ts': 'export type B = 1; export const b = 1;',
  'src/organisation/upwards.ts': "import { m } from '../manual/model.ts'; export const x = m;",
  'src/organisation/load.ts': "import { readFileSync } from 'node:fs'; export const r = readFileSync;",
  'src/organisation/reading.ts': "import { readFileSync } from 'node:fs'; export const r = readFileSync;",
  'src/manual/model.ts': 'export const m = 1;',
  'src/manual/hash.ts': "import { createHash } from 'node:crypto'; export const h = createHash;",
  'src/manual/astro.ts': "import { a } from 'astro'; export const x = a;",
  'src/manual/virtual.ts': "import { a } from 'astro:content'; export const x = a;",
  'src/manual/upwards.ts': "import { v } from '../markdown/visitor.ts'; export const x = v;",
  'src/starter/upwards.ts': "import { m } from '../manual/model.ts'; export const x = m;",
  'src/markdown/visitor.ts': "import { m } from '../manual/model.ts'; export const v = m;",
  'src/markdown/upwards.ts': "import { s } from '../build/loader.ts'; export const x = s;",
  'src/build/loader.ts': "import { a } from 'astro'; export const s = a;",
  'src/build/upwards.ts': "import { c } from '../components/table.ts'; export const x = c;",
  'src/pages/href.ts': 'export const h = 1;',
  'src/pages/title.ts': 'export const p = 1; export type P = 1;',
  'src/pages/upwards.ts': "import { c } from '../components/table.ts'; export const x = c;",
  'src/pages/reading.ts': "import { readFileSync } from 'node:fs'; export const r = readFileSync;",
  'src/pages/context.ts': "import { m } from 'virtual:clausebook/manual'; export const bound = m;",
  'src/pages/bound.ts': "import { bound } from './context.ts'; export const x = bound;",
  'src/pages/virtual.ts': "import { m } from 'virtual:clausebook/manual'; export const x = m;",
  'src/pages/typed.ts': "import type { MarkdownHeading } from 'astro'; export type X = MarkdownHeading;",
  'src/browser/helped.ts':
    "import { h } from '../pages/href.ts'; import type { P } from '../pages/title.ts'; export const x: P = h;",
  'src/browser/heavy.ts': "import { p } from '../pages/title.ts'; export const x = p;",
  'src/browser/manual.ts': "import { a } from 'virtual:clausebook/manual'; export const x = a;",
  'src/browser/upwards.ts': "import type { C } from '../components/table.ts'; export type X = C;",
  'src/components/table.ts': "import { p } from '../pages/title.ts'; export const c = p; export type C = 1;",
  'src/components/upwards.ts': "import { r } from '../routes/page.ts'; export const x = r;",
  'src/routes/page.ts': "import { c } from '../components/table.ts'; export const r = c;",
  'src/routes/upwards.ts': "import { run } from '../cli/main.ts'; export const x = run;",
  'src/export/sideways.ts': "import { s } from '../build/loader.ts'; export const x = s;",
  'src/offered/upwards.ts': "import { r } from '../routes/page.ts'; export const x = r;",
  'src/cli/main.ts': "import { s } from '../build/loader.ts'; export const run = s;",
  'src/cli/upwards.ts': "import { r } from '../routes/page.ts'; export const x = r;",
  'src/build/circle-a.ts': "import { b } from './circle-b.ts'; export const a = () => b;",
  'src/build/circle-b.ts': "import { a } from './circle-a.ts'; export const b = () => a;",
  'src/build/test-import.ts': "import { t } from '../../test/thing.ts'; export const x = t;",
  'src/build/dev.ts': "import { d } from 'dev-tool'; export const x = d;",
  'src/build/dev-type.ts': "import type { d } from 'dev-tool'; export type D = typeof d;",
  'src/build/unlisted.ts': "import { u } from 'unlisted'; export const x = u;",
  'src/build/missing.ts': "import { m } from './not-there.ts'; export const x = m;",
  'test/thing.ts': 'export const t = 1;',
};

/** For each rule the files that break it, exactly these and no others. */
const expected: Record<string, string[]> = {
  'layer-language': ['src/language/upwards.ts'],
  'layer-diagnostics': ['src/diagnostics/upwards.ts'],
  'layer-standard': ['src/standard/upwards.ts'],
  'layer-organisation': ['src/organisation/upwards.ts'],
  'layer-manual': ['src/manual/upwards.ts'],
  'layer-markdown': ['src/markdown/upwards.ts'],
  'layer-build': ['src/build/upwards.ts'],
  'layer-pages': ['src/pages/upwards.ts'],
  'layer-starter': ['src/starter/upwards.ts'],
  'layer-browser': ['src/browser/upwards.ts'],
  'browser-loads-little': ['src/browser/heavy.ts'],
  'browser-no-machine': ['src/browser/manual.ts'],
  'pages-bound-in-one-place': ['src/pages/bound.ts', 'src/pages/virtual.ts'],
  'node-only-while-building': ['src/pages/reading.ts'],
  'layer-components': ['src/components/upwards.ts'],
  'layer-routes': ['src/routes/upwards.ts'],
  'layer-offered': ['src/offered/upwards.ts'],
  'layer-export': ['src/export/sideways.ts'],
  'layer-cli': ['src/cli/upwards.ts'],
  'pure-no-machine': ['src/organisation/reading.ts'],
  'pure-no-site': ['src/manual/astro.ts', 'src/manual/virtual.ts'],
  'no-circle': ['src/build/circle-a.ts'],
  'src-stands-alone': ['src/build/test-import.ts'],
  'no-dev-dependency': ['src/build/dev.ts'],
  'no-unlisted-package': ['src/build/unlisted.ts'],
  'no-missing-module': ['src/build/missing.ts'],
};

const depcruise = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const config = join(projectRoot, '.dependency-cruiser.cjs');

function cruise(cwd: string, ...folders: string[]): Promise<Violation[]> {
  const args = [depcruise, '--config', config, '--output-type', 'json', ...folders];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 2 ** 28 }, (error, stdout) => {
      if (stdout === '') reject(error);
      else resolve(JSON.parse(stdout).summary.violations);
    });
  });
}

describe('the layers of a project that breaks each rule', () => {
  let folder: string;
  let violations: Violation[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausebook-layers-'));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    violations = await cruise(folder, 'src');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(rules.forbidden.map((rule) => rule.name))('%s is broken where it is, and only there', (name) => {
    const broken = violations.filter((violation) => violation.rule.name === name);
    expect([...new Set(broken.map((violation) => violation.from))].sort()).toEqual(expected[name]);
  });
});
