import type { SheetSource } from '../../export/sheets/source.ts';
import { chooseNamed } from './choose-named.ts';
import type { MakeExport } from './exported.ts';
import { sheetSource } from './issue.ts';

/** The workbooks by the names of their files, and how each is made; loaded when it is asked for. */
const workbooks = {
  registers: async (source: SheetSource) =>
    (await import('../../export/sheets/registers-workbook.ts')).registersWorkbook(source),
  'internal-audit-checklist': async (source: SheetSource) =>
    (await import('../../export/sheets/audit-checklist.ts')).auditChecklist(source),
  'gap-assessment': async (source: SheetSource) =>
    (await import('../../export/sheets/gap-assessment.ts')).gapAssessment(source),
} as const;

type WorkbookName = keyof typeof workbooks;

const workbookNames = Object.keys(workbooks) as WorkbookName[];

/** The registers in one workbook, the checklist of an audit and the gap assessment, each in one of its own. */
export const manualAsWorkbooks: MakeExport = async (from, chosen) => {
  const { names, objections } = chooseNamed(chosen, workbookNames, 'workbook');
  if (names.length === 0) return { files: [], objections, areAll: false };
  const { source, notices } = sheetSource(from);
  const files = [];
  for (const name of names) files.push({ path: `${name}.xlsx`, content: await workbooks[name](source) });
  return {
    files,
    objections,
    notices,
    ...(source.issue ? { issue: source.issue.manifest } : {}),
    areAll: chosen.length === 0,
  };
};
