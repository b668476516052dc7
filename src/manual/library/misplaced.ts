import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Locate } from './read-front-matter.ts';

interface Entry {
  source: SourceFile;
  frontMatter: FrontMatter;
  locate: Locate;
}

/** Own files that stand at a template's path under another id: both are shown, which is seldom what was meant. */
export function misplaced(entries: readonly Entry[]): Diagnostic[] {
  const templates = new Map(
    entries
      .filter(({ source }) => source.origin === 'template')
      .map((entry) => [entry.source.place, entry] as const),
  );
  return entries.flatMap(({ source, frontMatter, locate }): Diagnostic[] => {
    const template = templates.get(source.place);
    if (source.origin !== 'own' || !template || template.frontMatter.id === frontMatter.id) return [];
    // Of a template that was renamed since it was copied the double id tells.
    if (template.frontMatter.formerIds.includes(frontMatter.id)) return [];
    const { id } = template.frontMatter;
    return [
      diagnostic(
        { file: source.file, ...locate('id') },
        'misplaced-file',
        `The template at this path has the id "${id}", not "${frontMatter.id}", and is shown beside this file.`,
        `Write id: ${id} to take its place, or move the file elsewhere.`,
      ),
    ];
  });
}
