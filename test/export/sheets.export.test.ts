import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildManual } from '../harness/build-manuals.ts';
import { clausebook } from '../harness/clausebook.ts';
import { projectRoot } from '../harness/project.ts';
import { fieldsOf } from '../registers/read-csv.ts';
import { hasOffice, locales, type OfficeCell, openIn, readFlat } from './libre-office.ts';

const names = ['registers', 'internal-audit-checklist', 'gap-assessment'] as const;
type Name = (typeof names)[number];
/** As a person opens a CSV with everything recognised that LibreOffice can: in quotes too, special numbers too. */
const recognising = ['--infilter=CSV:44,34,76,1,,0,false,true'];

let folder: string;
let workbooks: Record<Name, string>;
let csvs: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  const { root, dist } = await buildManual('demo');
  for (const format of ['xlsx', 'csv']) {
    const told = await clausebook(['export', format, '--root', root, '--site', dist, '--out', folder]);
    expect(told.code, told.stderr).toBe(0);
  }
  const made = (name: string) => join(folder, 'internal', name);
  workbooks = Object.fromEntries(names.map((name) => [name, made(`${name}.xlsx`)])) as Record<Name, string>;
  csvs = readdirSync(made('registers')).map((name) => made(`registers/${name}`));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What another reader of workbooks finds in a cell, as LibreOffice would name it. */
function expected(cell: unknown): Pick<OfficeCell, 'type' | 'value'> {
  if (cell instanceof Date) return { type: 'date', value: cell.toISOString().slice(0, 10) };
  if (typeof cell === 'number') return { type: 'number', value: String(cell) };
  return cell === null || cell === undefined
    ? { type: '', value: '' }
    : { type: 'string', value: String(cell) };
}

const found = (cell: OfficeCell | undefined): Pick<OfficeCell, 'type' | 'value'> => ({
  type: /^(float|percentage)$/.test(cell?.type ?? '') ? 'number' : (cell?.type ?? ''),
  value: cell?.value ?? '',
});

/** Cells that differ, with their places; few of them say enough. */
function differences(actual: readonly OfficeCell[][], wanted: readonly (readonly unknown[])[]): unknown[] {
  const wrong = wanted.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const [is, should] = [found(actual[at]?.[column]), expected(cell)];
      const same = is.type === should.type && is.value === should.value;
      return same ? [] : [{ row: at + 1, column: column + 1, is, should }];
    }),
  );
  return wrong.slice(0, 5);
}

describe.skipIf(!hasOffice)('LibreOffice (skipped where soffice is not installed)', () => {
  const opened = new Map<string, ReturnType<typeof readFlat>>();
  const inLocale = (locale: string, name: string) => {
    const book = opened.get(`${locale} ${name}`);
    if (!book) throw new Error(`${name} was not opened in ${locale}.`);
    return book;
  };

  beforeAll(() => {
    for (const locale of locales) {
      const files = [
        ...openIn(locale, Object.values(workbooks), join(folder, 'opened')),
        ...openIn(locale, csvs, join(folder, 'opened-csv'), recognising),
      ];
      for (const file of files) opened.set(`${locale} ${basename(file, '.fods')}`, readFlat(file));
    }
  });

  test.each(locales.flatMap((locale) => names.map((name) => [locale, name] as const)))(
    'in %s every cell of %s is what was written: texts, figures and days',
    async (locale, name) => {
      const { sheets } = inLocale(locale, name);
      const written = await readWorkbook(readFileSync(workbooks[name]));
      expect([...sheets.keys()]).toEqual(written.map(({ sheet }) => sheet));
      for (const { sheet, data } of written)
        expect([sheet, differences(sheets.get(sheet) ?? [], data)]).toEqual([sheet, []]);
    },
  );

  test.each(locales)(
    'in %s numbers of clauses are texts, days are days, and only summaries have formulas',
    (locale) => {
      const { sheets } = inLocale(locale, 'registers');
      const all = [...sheets.values()].flat(2);
      expect(all.filter(({ formula }) => formula !== undefined)).toEqual([]);
      expect(all.filter(({ type }) => type === 'date').length).toBeGreaterThan(200);
      const [head = [], ...rows] = sheets.get('Coverage') ?? [];
      const at = head.findIndex(({ value }) => value === 'Clause');
      for (const row of rows)
        expect(row[at]).toMatchObject({ type: 'string', value: expect.stringMatching(/^\d+(\.\d+)+$/) });
    },
  );

  test.each(locales)('in %s the checklist offers grades, and its summary counts them', (locale) => {
    const { xml, sheets } = inLocale(locale, 'internal-audit-checklist');
    expect(xml).toMatch(
      /table:content-validation [^>]*cell-content-is-in-list\(\[?\$Grades\.\$A\$2:\.?\$A\$7/,
    );
    const [, ...rows] = sheets.get('Summary') ?? [];
    const points = (sheets.get('Audit checklist')?.length ?? 0) - 1;
    expect(rows.at(-1)?.[2]).toMatchObject({ value: String(points) });
    expect(rows.at(-1)?.[9]).toMatchObject({ value: String(points) });
  });

  test.each(locales)(
    'in %s a grade that is filled in is counted for its clause alone, and not for its neighbour',
    (locale) => {
      const [filled = ''] = openIn(locale, [graded()], join(folder, `graded-${locale}`));
      const { sheets } = readFlat(filled);
      const counts = new Map((sheets.get('Summary') ?? []).map((row) => [row[0]?.value, row]));
      expect(counts.get('4.1.1')?.[5]).toMatchObject({ type: 'float', value: '1' });
      expect(counts.get('4.1.2')?.[5]).toMatchObject({ value: '0' });
      const total = counts.get('All clauses');
      expect(total?.[5]).toMatchObject({ value: '1' });
      expect(Number(total?.[9]?.value)).toBe(Number(total?.[2]?.value) - 1);
    },
  );

  test.each(locales)(
    'in %s the gap assessment has its chart, and figures that LibreOffice comes to as well',
    (locale) => {
      const { xml, sheets } = inLocale(locale, 'gap-assessment');
      expect(xml).toMatch(/chart:class="chart:bar"/);
      expect(xml).toMatch(/chart:stacked="true"/);
      const [, ...rows] = sheets.get('Gap assessment') ?? [];
      const states = Map.groupBy(rows, (row) => row[5]?.value ?? '');
      const total = sheets.get('Summary')?.at(-1) ?? [];
      const count = (state: string) => String(states.get(state)?.length ?? 0);
      expect(total.slice(2, 7).map(({ value }) => value)).toEqual([
        String(rows.length),
        ...['In force', 'Drafted', 'Content missing', 'Gap'].map(count),
      ]);
    },
  );

  test.each(locales)('in %s cells lead to the published pages', (locale) => {
    const { sheets } = inLocale(locale, 'registers');
    const rows = sheets.get('Document register')?.slice(1) ?? [];
    for (const row of rows)
      expect(row[1]?.address).toMatch(/^https:\/\/manual\.tidewold\.example\/documents\/[^/]+\/$/);
  });

  test.each(locales)(
    'in %s every field of each CSV is the text, figure or day that was written',
    (locale) => {
      for (const file of csvs) {
        const [sheet = []] = inLocale(locale, basename(file, '.csv')).sheets.values();
        const fields = fieldsOf(readFileSync(file, 'utf8'));
        const wanted = fields.map((row) =>
          row.map((field) => {
            if (/^\d{4}-\d\d-\d\d$/.test(field)) return new Date(`${field}T00:00:00Z`);
            return /^-?\d+$/.test(field) ? Number(field) : field === '' ? null : field;
          }),
        );
        expect([basename(file), differences(sheet, wanted)]).toEqual([basename(file), []]);
      }
    },
  );
});

/** The checklist with "Minor nonconformity" for the first point, as somebody would fill it in. */
function graded(): string {
  const parts = unzipSync(readFileSync(workbooks['internal-audit-checklist']));
  const path = 'xl/worksheets/sheet2.xml';
  const sheet = strFromU8(parts[path] ?? new Uint8Array());
  const summary = 'xl/worksheets/sheet3.xml';
  // Without results, which a program that changes a file throws away.
  const counting = strFromU8(parts[summary] ?? new Uint8Array()).replace(/<\/f><v>[^<]*<\/v>/g, '</f>');
  const filled = sheet.replace(
    /<c r="M2" s="(\d+)"\/>/,
    '<c r="M2" s="$1" t="inlineStr"><is><t>Minor nonconformity</t></is></c>',
  );
  expect(filled).not.toBe(sheet);
  const file = join(folder, 'graded.xlsx');
  writeFileSync(file, zipSync({ ...parts, [path]: strToU8(filled), [summary]: strToU8(counting) }));
  return file;
}

test('the same bytes from another folder, in another time zone and locale', async () => {
  const { root, dist } = await buildManual('demo');
  const out = join(folder, 'a folder with spaces');
  for (const format of ['xlsx', 'csv'])
    execFileSync(
      process.execPath,
      [join(projectRoot, 'src/cli/main.ts'), 'export', format, '--root', root, '--site', dist, '--out', out],
      {
        cwd: folder,
        env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' },
        stdio: 'pipe',
      },
    );
  for (const file of [...Object.values(workbooks), ...csvs]) {
    const again = join(out, file.slice(folder.length));
    expect([basename(file), readFileSync(again).equals(readFileSync(file))]).toEqual([basename(file), true]);
  }
});
