import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Locate, Organisation } from '../../organisation/index.ts';
import type { DocumentSource } from '../library/library.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import type { Document } from '../model/document.ts';
import { inShort } from '../release/reasons/in-short.ts';

/**
 * Documents that the organisation does without: those that there are not, and those that other texts still send their
 * readers to, each told once.
 */
export function leftOutDocumentProblems(
  documents: readonly Pick<Document, 'id' | 'number' | 'references'>[],
  leftOut: readonly DocumentSource[],
  { leftOut: said }: Organisation,
  locate: Locate,
): Diagnostic[] {
  const known = [...documents.map(({ id }) => id), ...leftOut.map(({ identity }) => identity.id)];
  return said.documents.flatMap(({ id }): Diagnostic[] => {
    const place = locate(['leftOut', 'documents', id]);
    const keys = new Set(
      leftOut.filter(({ identity }) => identity.id === id).map(({ identity }) => identity.key),
    );
    if (!known.includes(id))
      return [
        diagnostic(
          place,
          'unknown-document',
          `leftOut.documents: "${id}" is no document of this manual.`,
          didYouMean(id, known, 'Take it out; the register of documents lists all ids.'),
        ),
      ];
    const naming = documents
      .filter(({ references }) => references.some((one) => one.kind === 'document' && keys.has(one.id)))
      .map(({ number }) => number);
    if (naming.length === 0) return [];
    return [
      diagnostic(
        place,
        'left-out-document',
        `leftOut.documents: "${id}" is left out, but named in ${naming.length === 1 ? 'the text of' : 'the texts of'} ${inShort([...new Set(naming)])}.`,
        'Say there what holds instead: clausebook override ID#section copies the section that names it.',
      ),
    ];
  });
}
