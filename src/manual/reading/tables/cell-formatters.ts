import { type Organisation, printMeasureTarget } from '../../../organisation/index.ts';
import { parseClauseRef } from '../../../standard/index.ts';
import { filledText } from '../../model/filled.ts';
import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { referenceTo, startCell } from './cell.ts';
import { joined } from './grid.ts';

/** Prints a cell from the whole thing, where its one value says too little. */
type Special = (thing: never, reading: Reading) => Node[];

type Measure = Organisation['measures'][number];
type RecordKind = Organisation['records'][number];

/** Cells that are not printed like their field alone, by `list.field`. */
export const special: Readonly<Record<string, Special>> = {
  'roles.title': ({ id }: { id: string }) => [referenceTo('role', id)],
  'records.title': ({ id }: { id: string }) => [referenceTo('record', id)],
  'records.clauses': ({ clauses }: RecordKind, reading) =>
    joined(
      clauses.flatMap((written) => {
        const ref = parseClauseRef(written, reading.manualEdition);
        return ref ? [[{ ...referenceTo('clause', ref.number), edition: ref.edition, named: {} }]] : [];
      }),
      reading.words,
    ),
  'measures.target': (measure: Measure, reading) => [
    filledText(startCell(printMeasureTarget(measure, reading.words.print), reading), {
      path: 'measures.target',
      kind: 'target',
      value: [measure.direction, measure.target, measure.unit],
    }),
  ],
};
