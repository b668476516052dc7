import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DocumentSource } from '../library/library.ts';
import type { Document, Mark } from '../model/document.ts';
import { marksUnder } from '../model/marks-under.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { WouldBe } from '../reading/would-be.ts';

/** How many points a message names; the template itself has them all. */
const named = 8;

/**
 * Own files that answer fewer points than the template, or the section of one, that they replace: the manual loses these
 * answers, and nothing else says so. `replaced` holds the templates, each as the document it would have been; `unread` the
 * files whose text can't be read, which is told by itself.
 */
export function lostAnswers(
  documents: readonly Document[],
  replaced: readonly WouldBe[],
  unread: ReadonlySet<string> = new Set(),
): Diagnostic[] {
  const templates = new Map<string, { template: Document[]; sections: DocumentSource['sections'] }>();
  for (const { volume, document } of replaced) {
    const { file } = volume.identity;
    const known = templates.get(file) ?? { template: [], sections: volume.sections };
    known.template.push(document);
    templates.set(file, known);
  }
  return [...templates].flatMap(([file, { template, sections }]) => {
    const own = documents.filter((document) => document.file === file);
    const marks = template.flatMap((document) => document.marks);
    if (sections.length === 0 && unread.has(file)) return [];
    if (sections.length === 0)
      return lostIn({ file, format: own[0]?.format }, 'the template it replaces', marks, own);
    return sections
      .filter(({ place, source }) => place === 'replace' && !unread.has(source.file))
      .flatMap(({ section, source }) =>
        lostIn(
          source,
          `the section "${section}" of the template`,
          template.flatMap((document) => marksUnder(section, document)),
          own,
        ),
      );
  });
}

/** What an own file loses of the answers that stood in its place. */
function lostIn(
  { file, format }: Pick<SourceFile, 'file'> & { format: SourceFile['format'] | undefined },
  place: string,
  marks: readonly Mark[],
  own: readonly Document[],
): Diagnostic[] {
  const before = pointsOf(marks);
  const kept = new Set(pointsOf(own.flatMap((document) => document.marks)));
  const lost = before.filter((point) => !kept.has(point));
  if (lost.length === 0) return [];
  const list =
    inTheirSections(lost.slice(0, named), marks) +
    (lost.length > named ? ` and ${lost.length - named} more` : '');
  return [
    diagnostic(
      { file, line: 1, column: 1 },
      'lost-answers',
      `The file answers ${before.length - lost.length} of the ${before.length} points that ${place} answers; not ${list}.`,
      format === 'md'
        ? 'Rename it to .mdx and wrap what answers them: <Requirement id="…">.'
        : 'Wrap what answers them: <Requirement id="…">; the template shows how.',
    ),
  ];
}

/** Points with the section in which the template answers them: `8.1-1, 8.1-2 of "Recording"`. */
function inTheirSections(points: readonly string[], marks: readonly Mark[]): string {
  const section = (point: string) =>
    marks.find(({ requirement }) => requirement === point)?.heading?.text ?? '';
  return [...Map.groupBy(points, section)]
    .map(([title, own]) => (title === '' ? own.join(', ') : `${own.join(', ')} of "${title}"`))
    .join(', ');
}

const pointsOf = (marks: readonly Mark[]): string[] => [
  ...new Set(marks.map(({ requirement }) => requirement)),
];
