import { pointStates, pointStateWords } from '../../manual/coverage/point-states.ts';
import type { ClauseEntry, RequirementEntry } from '../../manual/model/manual.ts';
import type { Column } from '../../manual/registers/description.ts';
import { gapRegister } from '../../manual/registers/gap-assessment.ts';
import { type Register, tableInFiles } from '../../manual/registers/register.ts';
import { formatMessage } from '../../manual/words/words.ts';
import { type Highlight, type Sheet, type StackedBars, sheetNames } from '../xlsx/sheet.ts';
import { workbookToFillIn } from './about.ts';
import { columnAt, columnsBefore, countedClauses } from './counted-clauses.ts';
import type { SheetSource } from './source.ts';
import { choicesIn, tableSheet } from './table.ts';

/** Colours that are told apart without red and green too. */
const colours = {
  'in-force': '1B7F4B',
  drafted: '5B9BD5',
  'content-missing': 'F2B134',
  gap: 'A61E22',
} as const satisfies Record<RequirementEntry['status'], string>;

/** What they are called among the colours behind cells. */
const tones = {
  'in-force': 'good',
  drafted: 'fair',
  'content-missing': 'poor',
  gap: 'bad',
} as const satisfies Record<RequirementEntry['status'], Highlight['tone']>;

/** The gap assessment as a workbook (XLSX): what is missing for each point, with a plan to fill in, and a chart by clause. */
export function gapAssessment(source: SheetSource): Uint8Array<ArrayBuffer> {
  const { site } = source.words;
  const [first = '', list = '', summary = ''] = sheetNames([
    site.aboutSheet,
    site.gapWorkbook,
    site.gapSummary,
  ]);
  const register = tableInFiles(gapRegister, source.manual, source.words);
  const table = gapSheet(source, list, register);
  const sheets = [table, summarySheet(source, summary, { table, columns: register.columns })];
  const holds = [
    formatMessage(site.gapSheetHolds, { standard: source.manual.edition.name }),
    site.gapSummaryHolds,
  ];
  return workbookToFillIn(source, { about: first, title: site.gapWorkbook, sheets, holds });
}

/** The values of a column as a list within the file; no value has a comma. */
const listOf = ({ entered }: Column): string =>
  `"${(Array.isArray(entered) ? entered : []).map((value: string) => value.replaceAll(',', ' ')).join(',')}"`;

function gapSheet(source: SheetSource, name: string, register: Pick<Register, 'columns' | 'rows'>): Sheet {
  const { site } = source.words;
  const column = columnAt(register.columns, site.state);
  return {
    ...tableSheet(source, name, register),
    frozenColumns: 1,
    choices: choicesIn(register.columns, listOf, { list: site.auditListMessage, day: site.auditDayMessage }),
    highlights: pointStates.map((state) => ({
      column,
      value: site[pointStateWords[state]],
      tone: tones[state],
    })),
  };
}

/** Leaf clauses with points that have to be answered. */
const askedClauses = ({ manual }: SheetSource): { clause: ClauseEntry; points: RequirementEntry[] }[] =>
  manual.clauses
    .filter(({ leaf }) => leaf)
    .map((clause) => ({ clause, points: clause.requirements.filter(({ scored }) => scored) }))
    .filter(({ points }) => points.length > 0);

function summarySheet(
  source: SheetSource,
  name: string,
  { table, columns }: { table: Sheet; columns: Register['columns'] },
): Sheet {
  const { site } = source.words;
  const clauses = askedClauses(source);
  const pointsOf = new Map(clauses.map(({ clause, points }) => [clause.number, points]));
  const countOf = (number: string, state: RequirementEntry['status']) =>
    (pointsOf.get(number) ?? []).filter(({ status }) => status === state).length;
  const sheet = countedClauses(
    {
      name,
      table,
      columns: { clause: columnAt(columns, site.clause), word: columnAt(columns, site.state) },
      clauses: clauses.map(({ clause: { number, title }, points }) => ({
        number,
        title,
        points: points.length,
      })),
      words: pointStates.map((state) => ({
        title: site[pointStateWords[state]],
        of: (clause) => countOf(clause, state),
      })),
      last: {
        title: site.gapShareInForce,
        formula: (row) => `IF(C${row}=0,0,INT(100*D${row}/C${row})/100)`,
        // Cut, not rounded: 100 % means that all are.
        value: ([inForce = 0], points) => (points === 0 ? 0 : Math.floor((100 * inForce) / points) / 100),
        style: 'share',
        totalStyle: 'totalShare',
      },
    },
    site,
  );
  const chart: StackedBars = {
    title: site.gapChart,
    description: site.gapChartInWords,
    axis: site.pointsTotal,
    sheet: name,
    rows: [2, clauses.length + 1],
    names: { column: 0, texts: clauses.map(({ clause }) => clause.number) },
    pieces: pointStates.map((state, at) => ({
      column: columnsBefore + at,
      name: site[pointStateWords[state]],
      colour: colours[state],
      values: clauses.map(({ clause }) => countOf(clause.number, state)),
    })),
    at: { column: columnsBefore + pointStates.length + 2, row: 0 },
  };
  return clauses.length > 0 ? { ...sheet, chart } : sheet;
}
