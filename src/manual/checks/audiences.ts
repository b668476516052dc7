import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import {
  itemPaths,
  knownPaths,
  type Locate,
  listPaths,
  type Organisation,
} from '../../organisation/index.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import type { Document } from '../model/document.ts';

/** Documents and fields that audiences name and that there are not, and ids that levels have. Their levels and parties are ids like any others. */
export function audienceProblems(
  documents: readonly Pick<Document, 'id' | 'key'>[],
  { audiences, security }: Pick<Organisation, 'audiences' | 'security'>,
  locate: Locate,
): Diagnostic[] {
  const known = new Set(documents.flatMap(({ id, key }) => [id, key]));
  const levels = new Set(security.classifications.map(({ id }) => id));
  return audiences.flatMap((audience) => [
    ...(levels.has(audience.id) ? [takenId(audience.id, locate)] : []),
    ...audience.documents
      .filter((id) => !known.has(id))
      .map((id) =>
        diagnostic(
          locate(['audiences', audience.id, 'documents']),
          'unknown-document',
          `audiences.${audience.id}.documents: "${id}" is no document of this manual.`,
          didYouMean(id, known, 'Take it out; the register of documents lists all ids.'),
        ),
      ),
    ...audience.without
      .filter((path) => !isPath(path))
      .map((path) =>
        diagnostic(
          locate(['audiences', audience.id, 'without']),
          'unknown-path',
          `audiences.${audience.id}.without: "${path}" is no field of the config.`,
          didYouMean(
            path,
            allPaths(),
            'See the reference of the organisation for all paths; lists are written without ids.',
          ),
        ),
      ),
  ]);
}

/** Whoever asks for a level would get what that audience gets. */
const takenId = (id: string, locate: Locate): Diagnostic =>
  diagnostic(
    locate(['audiences', id, 'id']),
    'duplicate-id',
    `audiences.${id} has the id of a classification: --audience ${id} would not be the documents of that level.`,
    `Give the audience another id, such as ${id}-readers.`,
  );

const allPaths = (): string[] => [
  ...knownPaths(),
  ...listPaths().flatMap((list) => [list, ...itemPaths(list).map((path) => `${list}.${path}`)]),
];

/** A field, a field of the things in a list, or a group of such. */
const isPath = (path: string): boolean =>
  allPaths().some((known) => known === path || known.startsWith(`${path}.`));
