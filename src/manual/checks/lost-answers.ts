import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DocumentSource } from '../library/library.ts';
import type { Document } from '../model/document.ts';
import { addTo } from '../model/multimap.ts';
import { type ReadContext, readDocument } from '../reading/read.ts';

/** How many points a message names; the template itself has them all. */
const named = 8;

/**
 * Own files that answer fewer points than the template they replace: the manual loses these answers, and nothing else
 * says so. `replaced` holds the templates, each as the document it would have been.
 */
export function lostAnswers(
  documents: readonly Document[],
  replaced: readonly DocumentSource[],
  context: ReadContext,
): Diagnostic[] {
  const templates = new Map<string, Document[]>();
  for (const volume of replaced)
    addTo(templates, volume.identity.file, readDocument(volume, context).read.document);
  return [...templates].flatMap(([file, template]) => {
    const own = documents.filter((document) => document.file === file);
    const before = pointsOf(template);
    const kept = new Set(pointsOf(own));
    const lost = before.filter((point) => !kept.has(point));
    if (lost.length === 0) return [];
    const list =
      inTheirSections(lost.slice(0, named), template) +
      (lost.length > named ? ` and ${lost.length - named} more` : '');
    return [
      diagnostic(
        { file, line: 1, column: 1 },
        'lost-answers',
        `The file answers ${before.length - lost.length} of the ${before.length} points that the template it replaces answers; not ${list}.`,
        own[0]?.format === 'md'
          ? 'Rename it to .mdx and wrap what answers them: <Requirement id="…">.'
          : 'Wrap what answers them: <Requirement id="…">; the template shows how.',
      ),
    ];
  });
}

/** Points with the section in which the template answers them: `8.1-1, 8.1-2 of "Recording"`. */
function inTheirSections(points: readonly string[], template: readonly Document[]): string {
  const marks = template.flatMap((document) => document.marks);
  const section = (point: string) =>
    marks.find(({ requirement }) => requirement === point)?.heading?.text ?? '';
  return [...Map.groupBy(points, section)]
    .map(([title, own]) => (title === '' ? own.join(', ') : `${own.join(', ')} of "${title}"`))
    .join(', ');
}

const pointsOf = (documents: readonly Document[]): string[] => [
  ...new Set(documents.flatMap(({ marks }) => marks.map(({ requirement }) => requirement))),
];
