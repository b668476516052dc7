import { workbookOf } from '../../export/workbook.ts';
import { didYouMean } from '../../manual/model/did-you-mean.ts';
import { csvOf } from '../../manual/registers/csv.ts';
import { type RegisterName, registerNames, registerOf } from '../../manual/registers/index.ts';
import type { Exported, MakeExport } from './exported.ts';

/** Each register as comma-separated values, the same as on the site. */
export const registersAsCsv: MakeExport = async ({ made, words }, chosen) => {
  const { names, objections } = chooseRegisters(chosen);
  return {
    files: names.map((name) => ({
      path: `registers/${name}.csv`,
      content: csvOf(registerOf(name, made.manual, words)),
    })),
    objections,
    areAll: chosen.length === 0,
  };
};

/** The registers in one workbook, a sheet each, the same as on the site. */
export const registersAsWorkbook: MakeExport = async ({ made, words }, chosen): Promise<Exported> => {
  if (chosen.length > 0)
    return {
      files: [],
      objections: [
        'A workbook holds all registers. Leave the names out, or write csv for the files of some of them.',
      ],
      areAll: false,
    };
  const registers = registerNames.map((name) => registerOf(name, made.manual, words));
  return {
    files: [{ path: 'registers.xlsx', content: await workbookOf(registers) }],
    objections: [],
    areAll: true,
  };
};

/** Nothing is chosen where one of the words names nothing: half of what was asked for is easily taken for all of it. */
function chooseRegisters(chosen: readonly string[]): {
  names: readonly RegisterName[];
  objections: string[];
} {
  if (chosen.length === 0) return { names: registerNames, objections: [] };
  const known: readonly string[] = registerNames;
  const objections = [...new Set(chosen)]
    .filter((word) => !known.includes(word))
    .map((word) => `"${word}" is no register. ${didYouMean(word, known, `There are ${known.join(', ')}.`)}`);
  const names = registerNames.filter((name) => chosen.includes(name));
  return { names: objections.length > 0 ? [] : names, objections };
}
