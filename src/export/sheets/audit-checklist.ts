import { checklistOf } from '../../manual/registers/checklist.ts';
import { auditGrades, checklistRegister } from '../../manual/registers/checklist-page.ts';
import { registerOf } from '../../manual/registers/index.ts';
import { type Register, tableInFiles } from '../../manual/registers/register.ts';
import { formatMessage } from '../../manual/words/words.ts';
import { columnLetters, rangeOf, type Sheet, sheetNames } from '../xlsx/sheet.ts';
import { workbookToFillIn } from './about.ts';
import { columnAt, columnsBefore, countedClauses } from './counted-clauses.ts';
import type { SheetSource } from './source.ts';
import { choicesIn, tableSheet } from './table.ts';

/** The internal audit checklist as a workbook (XLSX) that an auditor fills in, with a summary that counts along. */
export function auditChecklist(source: SheetSource): Uint8Array<ArrayBuffer> {
  const { site } = source.words;
  const evidence = registerOf('evidence', source.manual, source.words);
  const titles = [site.aboutSheet, site.checklist, site.auditSummary, evidence.title, site.auditGrades];
  const [first = '', ...names] = sheetNames(titles);
  const [list = '', summary = '', bring = '', grades = ''] = names;
  const register = tableInFiles(checklistRegister, source.manual, source.words);
  const table = checklistSheet(source, { list, grades }, register);
  const holds = [
    formatMessage(site.auditSheetHolds, { standard: source.manual.edition.name }),
    site.auditSummaryHolds,
    site.auditEvidenceHolds,
    site.auditGradesHolds,
  ];
  const sheets = [
    table,
    summarySheet(source, summary, { table, columns: register.columns }),
    tableSheet(source, bring, evidence),
    gradesSheet(source, grades),
  ];
  return workbookToFillIn(source, { about: first, title: site.auditWorkbook, sheets, holds });
}

function checklistSheet(
  source: SheetSource,
  { list, grades }: { list: string; grades: string },
  register: Pick<Register, 'columns' | 'rows'>,
): Sheet {
  const { site } = source.words;
  const graded = columnAt(register.columns, site.auditGrade);
  return {
    ...tableSheet(source, list, register),
    frozenColumns: 1,
    choices: choicesIn(register.columns, () => rangeOf(grades, 0, [2, auditGrades.length + 1]), {
      list: site.auditListMessage,
      day: site.auditDayMessage,
    }),
    highlights: auditGrades.map(({ name: word, tone }) => ({ column: graded, value: site[word], tone })),
  };
}

function summarySheet(
  { manual, words }: SheetSource,
  name: string,
  { table, columns }: { table: Sheet; columns: Register['columns'] },
): Sheet {
  const { site } = words;
  const [from, to] = [columnLetters(columnsBefore), columnLetters(columnsBefore + auditGrades.length - 1)];
  return countedClauses(
    {
      name,
      table,
      columns: { clause: columnAt(columns, site.clause), word: columnAt(columns, site.auditGrade) },
      clauses: checklistOf(manual).flatMap(({ parts }) =>
        parts.map(({ clause, points }) => ({
          number: clause.number,
          title: clause.title,
          points: points.length,
        })),
      ),
      words: auditGrades.map((grade) => ({ title: site[grade.name], of: () => 0 })),
      last: {
        title: site.auditNotGraded,
        formula: (row) => `C${row}-SUM(${from}${row}:${to}${row})`,
        value: (counts, points) => points - counts.reduce((sum, count) => sum + count, 0),
        style: 'figure',
        totalStyle: 'totalFigure',
      },
    },
    site,
  );
}

const gradesSheet = ({ words: { site } }: SheetSource, name: string): Sheet => ({
  name,
  widths: [30, 90],
  head: 1,
  isPortrait: true,
  rows: [
    [site.auditGrade, site.auditGradeMeans].map((text) => ({ text, style: 'head' as const })),
    ...auditGrades.map((grade) => [{ text: site[grade.name] }, { text: site[grade.means] }]),
  ],
});
