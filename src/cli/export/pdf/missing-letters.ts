import { type Diagnostic, diagnostic } from '../../../diagnostics/diagnostic.ts';
import { label } from '../../../manual/model/label.ts';
import type { DocumentEntry } from '../../../manual/model/manual.ts';

/** As many characters are named; a text in another script has hundreds. */
const mostNamed = 12;

/** Tells which documents have characters that no font of the export has letters for, by their slugs. */
export const missingLetterProblems = (
  missing: ReadonlyMap<string, ReadonlySet<string>>,
  documents: readonly DocumentEntry[],
): Diagnostic[] =>
  documents.flatMap((document) => {
    const signs = [...(missing.get(document.slug) ?? [])].sort();
    if (signs.length === 0) return [];
    const named = signs
      .slice(0, mostNamed)
      .map((sign) => `${sign} (U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`);
    const more = signs.length > mostNamed ? ` and ${signs.length - mostNamed} more` : '';
    return diagnostic(
      { file: document.file, line: 0, column: 0 },
      'missing-letters',
      `${label(document)} has characters that no font of the PDF has letters for: ${named.join(', ')}${more}. This machine's own fonts were asked for them, which is not the same elsewhere.`,
      'Name a font that has them: --font <file>, such as one of an npm package of fonts; or write them otherwise.',
    );
  });
