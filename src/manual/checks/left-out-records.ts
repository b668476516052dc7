import { type Diagnostic, finding, placed } from '../../diagnostics/diagnostic.ts';
import type { Decision, Locate, Organisation } from '../../organisation/index.ts';
import type { Document } from '../model/document.ts';
import { leftOutItems } from '../model/left-out-items.ts';
import { inShort } from '../release/reasons/in-short.ts';

/** Ready-made records that are left out although texts or fields still name them, each told once with all that names it. */
export function leftOutRecordProblems(
  documents: readonly Pick<Document, 'number' | 'references'>[],
  decisions: readonly Decision[],
  { leftOut }: Pick<Organisation, 'leftOut'>,
  locate: Locate,
): Diagnostic[] {
  return leftOutItems('records', decisions).flatMap((id) => {
    const texts = documents
      .filter(({ references }) => references.some((one) => one.kind === 'record' && one.id === id))
      .map(({ number }) => number);
    const fields = decisions
      .filter(({ field, value }) => field?.ref === 'record' && [value].flat().includes(id))
      .map(({ path }) => path);
    if (texts.length + fields.length === 0) return [];
    const isSaid = leftOut.records.some((record) => record.id === id);
    return placed(
      locate(isSaid ? ['leftOut', 'records', id] : ['records', id, 'use']),
      finding(
        'left-out-record',
        `The record ${id} is left out, but named in ${[
          ...(texts.length > 0
            ? [`${texts.length === 1 ? 'the text of' : 'the texts of'} ${inShort([...new Set(texts)])}`]
            : []),
          ...(fields.length > 0
            ? [`${fields.length === 1 ? 'the field' : 'the fields'} ${inShort(fields)}`]
            : []),
        ].join(', and in ')}.`,
        [
          ...(texts.length > 0
            ? [
                'Say in the texts what is kept instead: clausebook override ID#section copies the section that names it.',
              ]
            : []),
          ...(fields.length > 0 ? ['Name another record in the fields.'] : []),
        ].join(' '),
      ),
    );
  });
}
