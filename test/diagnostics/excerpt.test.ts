import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { sourceLines } from '../../src/cli/source-lines.ts';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { placeOf } from '../../src/diagnostics/place.ts';
import { excerpt } from '../../src/diagnostics/print/excerpt.ts';
import { readableProblems } from '../../src/diagnostics/print/terminal.ts';
import { loadOrganisation } from '../../src/organisation/load.ts';
import { sensitiveKeys } from '../../src/organisation/withheld.ts';

const drawn = (line: string, column: number, cells = 80): string[] => {
  const { shown, caret } = excerpt(line, column, cells);
  return [shown, `${' '.repeat(caret)}^`];
};

test('a caret stands under the place, whatever letters stand before it', () => {
  expect(drawn('name: X', 7)).toEqual(['name: X', '      ^']);
  expect(drawn('\tname:\tX', 8)).toEqual(['    name:   X', '            ^']);
  // Wide letters take two cells, marks none, and a face of several signs is one letter.
  expect(drawn('名前: X', 5)).toEqual(['名前: X', '      ^']);
  expect(drawn('e\u0301t: X', 6)).toEqual(['e\u0301t: X', '    ^']);
  expect(drawn('👩‍💻 ok X', 10)).toEqual(['👩‍💻 ok X', '      ^']);
  expect(drawn('short', 40)).toEqual(['short', '     ^']);
});

test('nothing in a line can paint the terminal or turn the line round', () => {
  const { shown } = excerpt('a\u001b[31mb\u202ec\u0007\u2028', 1, 80);
  expect(shown).toBe('a�[31mb�c��');
});

test('a long line is cut around the place', () => {
  const line = `${'a'.repeat(200)}X${'b'.repeat(200)}`;
  for (const cells of [20, 41, 80])
    for (const column of [1, 19, 201, 300, 390, 401]) {
      const { shown, caret } = excerpt(line, column, cells);
      expect(shown.length).toBeLessThanOrEqual(cells);
      expect(shown[caret]).toBe(line[column - 1]);
      expect(shown.startsWith('…')).toBe(!line.startsWith(shown.slice(0, 5)));
      expect(shown.endsWith('…')).toBe(!line.endsWith(shown.slice(-5)));
    }
  const wide = excerpt('名'.repeat(100), 60, 30);
  expect([...wide.shown][wide.caret / 2 + 0.5]).toBe('名');
});

test('a place is found in a text as it was by taking its lines apart', () => {
  const text = 'one\ntwo\n\nfour';
  for (let offset = 0; offset <= text.length + 1; offset += 1) {
    const before = text.slice(0, offset).split('\n');
    expect(placeOf(text, offset)).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
  }
});

test('each problem is told with its line, and one without a line or column without', () => {
  const at = (line: number, column: number) =>
    diagnostic({ file: 'content/x.yaml', line, column }, 'unknown-field', 'Wrong.', '');
  const lineOf = ({ line }: { line: number }) => ['nmae: X', '\tdeep: Y', undefined][line - 1];
  const problems = [at(1, 1), at(2, 2), at(2, 0), at(3, 1), at(0, 0)];
  expect(readableProblems(problems, { lineOf, all: true })).toBe(
    [
      'content/x.yaml:1:1  Wrong. [unknown-field]',
      '  1 | nmae: X',
      '    | ^',
      'content/x.yaml:2:2  Wrong. [unknown-field]',
      '  2 |     deep: Y',
      '    |     ^',
      'content/x.yaml:2:1  Wrong. [unknown-field]',
      '  2 |     deep: Y',
      'content/x.yaml:3:1  Wrong. [unknown-field]',
      'content/x.yaml  Wrong. [unknown-field]',
      '',
      '5 problems in 1 file.',
    ].join('\n'),
  );
  const coloured = readableProblems(problems, { lineOf, all: true, colour: true });
  expect(stripVTControlCharacters(coloured)).toBe(readableProblems(problems, { lineOf, all: true }));
  expect(coloured).not.toBe(readableProblems(problems, { lineOf, all: true }));
});

/** The lines of a config, and of a document, that may be shown. */
async function shownOf(files: Record<string, string>): Promise<Record<string, (string | undefined)[]>> {
  const root = await mkdtemp(join(tmpdir(), 'lines-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(join(root, file, '..'), { recursive: true });
      await writeFile(join(root, file), text);
    }
    const lineOf = sourceLines(root, (await loadOrganisation(root)).withheld);
    return Object.fromEntries(
      Object.entries(files).map(([file, text]) => [
        file,
        text.split(/\r?\n/).map((_, at) => lineOf({ file, line: at + 1, column: 1 })),
      ]),
    );
  } finally {
    await rm(root, { recursive: true });
  }
}

test('a line that holds a personal or confidential value is not shown, in whatever file', async () => {
  const yaml = [
    'name: Example',
    'customers:',
    '  - { id: acme, phone: "+44 20 7946 0018" }',
    '  - id: bolt',
    '    contact:',
    '      Maria Moss',
    '    email: "m\\x40bolt.example"',
    '    nmae: Bolt',
    'suppliers:',
    '  - id: telco',
    '    name: Telco',
    '    charges: 1200 a year,',
    '      and 40 for each call',
    '    contarct: C-77',
    'suplliers:',
    '  - { id: x, phone: 0123 }',
  ];
  const shown = await shownOf({
    'content/organisation.yaml': yaml.join('\r\n'),
    'content/documents/x.mdx':
      'Call Maria Moss.\nCall Marianne Mossad.\nContract C-77 ends.\nC-778 does not.',
  });
  const hidden = shown['content/organisation.yaml']?.flatMap((line, at) =>
    line === undefined ? [at + 1] : [],
  );
  expect(hidden).toEqual([3, 5, 6, 7, 12, 13, 14, 16]);
  expect(shown['content/documents/x.mdx']).toEqual([
    undefined,
    'Call Marianne Mossad.',
    undefined,
    'C-778 does not.',
  ]);
});

test('of a config that is no data, lines are not shown that name such a field', async () => {
  expect(sensitiveKeys).toEqual(expect.arrayContaining(['phone', 'contract', 'charges', 'email']));
  const shown = await shownOf({
    'content/organisation.yaml': 'name: "Example\nphone: 0123\ncharges : 12\n"contract": C-77\ncode: phone\n',
  });
  expect(shown['content/organisation.yaml']).toEqual([
    'name: "Example',
    undefined,
    undefined,
    undefined,
    'code: phone',
    '',
  ]);
});
