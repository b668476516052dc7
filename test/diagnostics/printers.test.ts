import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { codes, type DiagnosticCode } from '../../src/diagnostics/codes.ts';
import { type Diagnostic, diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { githubAnnotations } from '../../src/diagnostics/print/github.ts';
import { htmlProblems } from '../../src/diagnostics/print/html.ts';
import { sarifLog } from '../../src/diagnostics/print/sarif.ts';
import { readableProblems } from '../../src/diagnostics/print/terminal.ts';
import { problemsReference } from '../../src/diagnostics/reference.ts';
import { choices } from '../../src/organisation/schema/choices.ts';
import { projectRoot } from '../harness/project.ts';

const at = (
  line: number,
  code: DiagnosticCode = 'unknown-role',
  message = `"a${line}" is not a role.`,
  hint = 'Add it.',
): Diagnostic => diagnostic({ file: 'content/documents/x.mdx', line, column: 3 }, code, message, hint);

const same = (count: number) => Array.from({ length: count }, (_, index) => at(index + 1));

test('many problems of one kind with one remedy are told by the first three of them', () => {
  const dead = at(99, 'dead-link');
  expect(readableProblems([...same(51), dead]).split('\n')).toEqual([
    'content/documents/x.mdx:1:3  "a1" is not a role. Add it. [unknown-role]',
    'content/documents/x.mdx:2:3  "a2" is not a role. Add it. [unknown-role]',
    'content/documents/x.mdx:3:3  "a3" is not a role. Add it. [unknown-role]',
    '  and 48 more like these.',
    'content/documents/x.mdx:99:3  "a99" is not a role. Add it. [dead-link]',
    '',
    '52 problems in 1 file. To see each, run clausebook check --all.',
  ]);
  expect(readableProblems(same(51), { all: true }).split('\n')).toHaveLength(53);
});

test('few problems of one kind, and those with remedies of their own, are told one by one', () => {
  expect(readableProblems(same(4))).not.toContain('more like');
  const own = same(9).map((problem, index) => ({ ...problem, hint: `Did you mean "b${index}"?` }));
  expect(readableProblems(own)).not.toContain('more like');
});

test('colour changes nothing but the colour', () => {
  const problems = [...same(6), at(9, 'vacant-role')];
  const coloured = readableProblems(problems, { colour: true });
  expect(coloured).not.toBe(readableProblems(problems));
  expect(stripVTControlCharacters(coloured)).toBe(readableProblems(problems));
});

test('an annotation can be broken neither by a file name nor by a message', () => {
  const hostile = diagnostic(
    { file: 'content/documents/a,b:c%.mdx', line: 0, column: 0 },
    'dead-link',
    '100% dead:\r\n::error::really',
    '',
  );
  expect(githubAnnotations([hostile, at(2, 'vacant-role')], 'manuals/it').split('\n')).toEqual([
    '::error file=manuals/it/content/documents/a%2Cb%3Ac%25.mdx,title=dead-link::100%25 dead:%0D%0A::error::really',
    '::warning file=manuals/it/content/documents/x.mdx,line=2,col=3,title=vacant-role::"a2" is not a role. Add it.',
  ]);
});

test('a page shows what stands in messages as text, and tells warnings from errors', () => {
  const html = htmlProblems([at(1, 'unparsable-text', 'Expected `</Role>` & more.'), at(2, 'vacant-role')]);
  expect(html).toContain('Expected `&lt;/Role>` &amp; more.');
  expect(html.match(/<p /g)).toHaveLength(2);
  const [first, second] = [...html.matchAll(/style="([^"]*)"/g)].map(([, style]) => style);
  expect(first).not.toBe(second);
});

test('a SARIF log keeps what the format demands', () => {
  const whole = diagnostic({ file: 'content/a b.md', line: 0, column: 0 }, 'unread-file', 'Not read.', '');
  const nowhere = diagnostic({ file: '', line: 0, column: 0 }, 'unforeseen-failure', 'It failed.', '');
  const problems = [...same(3), at(9, 'vacant-role'), whole, nowhere];
  const log = JSON.parse(sarifLog(problems, { generator: { name: 'clausebook', version: '1.2.3' } }));
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  const { rules, ...driver } = run.tool.driver;
  expect(driver).toEqual({ name: 'clausebook', version: '1.2.3' });
  expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(rules.length);
  expect(run.results).toHaveLength(problems.length);
  for (const [index, result] of run.results.entries()) {
    const problem = problems[index] as Diagnostic;
    const rule = rules[result.ruleIndex];
    expect(rule.id).toBe(result.ruleId);
    expect(rule.shortDescription.text).toBe(codes[problem.code].cause);
    expect(rule.help.text).toBe(codes[problem.code].remedy);
    expect(['none', 'note', 'warning', 'error']).toContain(result.level);
    expect(result.message.text).not.toBe('');
    for (const { physicalLocation } of result.locations) {
      expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w./%~-]+$/);
      // Lines and columns count from 1; what has none has no region at all.
      for (const count of Object.values(physicalLocation.region ?? {})) expect(count).toBeGreaterThan(0);
    }
  }
  expect(run.results.at(-2).locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'content/a%20b.md', uriBaseId: '%SRCROOT%' },
  });
  expect(run.results.at(-1).locations).toEqual([]);
});

test('the reference of problems is that of the codes: `npm run reference` renews it', () => {
  expect(readFileSync(join(projectRoot, 'docs/reference/problems.md'), 'utf8')).toBe(
    problemsReference(choices.waivable),
  );
});

test('a code is two to four short words, and its cause and remedy are sentences', () => {
  for (const [code, { cause, remedy }] of Object.entries(codes)) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+){1,3}$/);
    for (const sentence of [cause, remedy]) expect(sentence).toMatch(/^[A-Z].*[^ ]$/);
    expect(cause, code).toMatch(/\.$/);
  }
});
