import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { expect, test, vi } from 'vitest';
import { auditChecklist } from '../../src/export/sheets/audit-checklist.ts';
import { gapAssessment } from '../../src/export/sheets/gap-assessment.ts';
import { registersWorkbook } from '../../src/export/sheets/registers-workbook.ts';
import type { SheetSource } from '../../src/export/sheets/source.ts';
import { coverageOf } from '../../src/manual/coverage/coverage.ts';
import { checklistOf } from '../../src/manual/registers/checklist.ts';
import { wordsFrom } from '../../src/manual/words/catalogue.ts';
import { english } from '../../src/manual/words/en.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const { manual } = manualOf({
  organisation: {
    site: { url: 'https://manual.example' },
    serviceDesk: { email: 'desk@secret.example' },
    roles: [{ id: 'incident-manager', holder: 'Ada Holder', deputy: 'Bo Deputy' }],
  },
  templates: {
    '8/incidents.mdx': doc(
      '## Recording\n\n<Requirement id="8.1-1">The <Role id="service-desk" /> keeps an <Record id="incident-record" />.</Requirement>',
      { id: 'incidents', title: '=Incidents & more' },
    ),
  },
});
const source: SheetSource = {
  manual,
  words: wordsFrom(english, manual.printing),
  base: '/sms/',
  issue: { day: '2026-03-31', manifest: '0123456789abcdef' },
};
const parts = (file: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const sheetsOf = async (file: Uint8Array) =>
  new Map((await readWorkbook(Buffer.from(file))).map(({ sheet, data }) => [sheet, data]));
const rowOf = (data: unknown[][] = [], first: string) => {
  const [head = []] = data;
  const row = data.find(([cell]) => cell === first) ?? [];
  return Object.fromEntries(head.map((title, at) => [String(title), row[at] ?? null]));
};
const points = checklistOf(manual).flatMap(({ parts: clauses }) => clauses.flatMap((one) => one.points));

test('the checklist asks each point of the page, and says what answers it, whom to ask and what to look at', async () => {
  const data = (await sheetsOf(auditChecklist(source))).get('Audit checklist');
  expect(data?.slice(1).map(([point]) => point)).toEqual(points.map(({ point }) => point.id));
  const answered = rowOf(data, '8.1-1');
  expect(answered).toMatchObject({
    Clause: '8.1',
    'Answered by': expect.stringMatching(/^PRC-8\.1 =Incidents & more, Draft, under “Recording”$/),
    'What the manual says': 'PRC-8.1: The service desk keeps an incident record.',
    'Records to see': 'Incident record',
    'Whom to ask': 'Service desk',
    'What to look at': expect.stringMatching(/^\w.*\.$/s),
    'Evidence seen': null,
    Grade: null,
    Auditor: null,
    Date: null,
  });
  const gap = rowOf(data, '8.1-2');
  expect(gap).toMatchObject({
    'Answered by': 'Gap',
    'What to look at': expect.stringContaining('Nothing in the manual'),
  });
});

test('grades are chosen from a list, days are days, and the summary counts without taking 4.10 for 4.1', () => {
  const xml = parts(auditChecklist(source));
  const last = points.length + 1;
  const sheet = xml['xl/worksheets/sheet2.xml'] ?? '';
  expect(sheet).toMatch(
    new RegExp(`type="list"[^>]*sqref="M2:M${last}"><formula1>'Grades'!\\$A\\$2:\\$A\\$7<`),
  );
  expect(sheet).toMatch(new RegExp(`type="date"[^>]*sqref="P2:P${last}"`));
  const summary = xml['xl/worksheets/sheet3.xml'] ?? '';
  expect(summary).toContain(
    `<f>SUMPRODUCT(('Audit checklist'!$B$2:$B$${last}=$A2)*('Audit checklist'!$M$2:$M$${last}=D$1))</f><v>0</v>`,
  );
  expect(summary).not.toContain('COUNTIF');
});

test('the gap assessment names what is missing, and its summary has the figures of the coverage', async () => {
  const sheets = await sheetsOf(gapAssessment(source));
  const data = sheets.get('Gap assessment');
  expect(rowOf(data, '8.1-1')).toMatchObject({
    State: 'Drafted',
    'What is missing': 'Approval of PRC-8.1 =Incidents & more (Draft)',
    Owner: 'Incident manager',
    Priority: null,
  });
  expect(rowOf(data, '8.1-2')).toMatchObject({ State: 'Gap', 'What is missing': 'No document answers it.' });
  const { total, drafted, gaps } = coverageOf(manual.clauses.flatMap(({ requirements }) => requirements));
  expect(rowOf(sheets.get('Summary'), 'All clauses')).toMatchObject({
    Points: total,
    Drafted: drafted,
    Gap: gaps,
  });
});

test('the chart of the gap assessment draws the cells of the summary, and no file has a macro', () => {
  const xml = parts(gapAssessment(source));
  const chart = xml['xl/charts/chart3.xml'] ?? '';
  expect(chart).toContain('<c:grouping val="stacked"/>');
  const clauses = new Set(points.map(({ clause }) => clause.number)).size;
  expect(chart).toContain(`<c:f>'Summary'!$G$2:$G$${clauses + 1}</c:f>`);
  expect(chart.match(/<c:ser>/g)).toHaveLength(4);
  expect(Object.keys(xml).join()).not.toMatch(/vba|macro/i);
});

test('the first sheet and the foot of each page name the issue, and cells lead to the published pages', () => {
  const xml = parts(registersWorkbook(source));
  expect(xml['xl/sharedStrings.xml']).toContain('31 March 2026, 01234567<');
  expect(xml['xl/worksheets/sheet2.xml']).toContain(
    '&amp;LUncontrolled when printed · Issue of 31 March 2026, 01234567&amp;RPage &amp;P of &amp;N',
  );
  expect(xml['xl/worksheets/_rels/sheet2.xml.rels']).toContain(
    'Target="https://manual.example/sms/documents/incidents/" TargetMode="External"',
  );
  expect(xml['xl/workbook.xml']).toContain("'Document register'!$A:$A,'Document register'!$1:$1");
});

test('nothing personal or confidential, and the same bytes at any time in any place', () => {
  const make = () => [auditChecklist(source), gapAssessment(source), registersWorkbook(source)];
  const first = make();
  for (const file of first) expect(/Bo Deputy/.test(Object.values(parts(file)).join())).toBe(false);
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  const later = make();
  vi.useRealTimers();
  vi.unstubAllEnvs();
  for (const [at, file] of later.entries())
    expect(Buffer.from(file).equals(Buffer.from(first[at] ?? []))).toBe(true);
});
