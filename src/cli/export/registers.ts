import { csvOf } from '../../manual/registers/csv.ts';
import { registerNames, registerOf } from '../../manual/registers/index.ts';
import { chooseNamed } from './choose-named.ts';
import type { MakeExport } from './exported.ts';

/** Each register as comma-separated values, fit to be opened by a spreadsheet. */
export const registersAsCsv: MakeExport = async ({ made, words }, chosen) => {
  const { names, objections } = chooseNamed(chosen, registerNames, 'register');
  return {
    files: names.map((name) => ({
      path: `registers/${name}.csv`,
      content: csvOf(registerOf(name, made.manual, words)),
    })),
    objections,
    areAll: chosen.length === 0,
  };
};
