import { expect, test } from 'vitest';
import { impurities } from './purity.ts';
import { sourcesUnder } from './sources.ts';

test('the core asks neither the clock, nor chance, nor the environment', () => {
  const core = ['src/diagnostics', 'src/standard', 'src/organisation', 'src/manual', 'src/starter'].flatMap(
    sourcesUnder,
  );
  const pure = core.filter((source) => !source.path.startsWith('src/organisation/load'));
  expect(pure.length).toBeGreaterThan(0);
  expect(pure.flatMap(impurities)).toEqual([]);
});

test.each([
  ['const t = Date.now();', 'Date.now'],
  ['const t = new Date();', 'new Date()'],
  ['const t = Date();', 'Date()'],
  ['const t = Math.random();', 'Math.random'],
  ['const t = process.env.HOME;', 'process.env'],
  ['const t = globalThis.process;', 'process'],
  ['const t = import.meta.env;', 'import.meta.env'],
  ['const t = performance.now();', 'performance.now'],
])('%s is found', (text, what) => {
  expect(impurities({ path: 'a.ts', text: `// a line\n${text}` })).toEqual([`a.ts:2 ${what}`]);
});

test.each([
  'const t = new Date(today);',
  '// new Date()',
  "const t = 'process.env';",
  'const t = work.process.env;',
])('%s is free', (text) => {
  expect(impurities({ path: 'a.ts', text })).toEqual([]);
});
