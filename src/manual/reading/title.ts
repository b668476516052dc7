import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LibraryContext } from '../library/context.ts';
import type { Locate } from '../library/read-front-matter.ts';
import type { Filled } from '../model/filled.ts';
import type { Item } from '../model/items.ts';
import { isSensitive } from '../model/redaction.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Filling } from './context.ts';
import { printed, reportSensitive } from './fill.ts';

interface TitlePlace {
  source: SourceFile;
  locate: Locate;
  item: Item | undefined;
  context: LibraryContext;
  problems: Diagnostic[];
}

/** The title with its `{org.…}` and `{item.…}` filled, and the values that it prints. A value is text here as everywhere. */
export function fillTitle(
  title: string,
  { source, locate, item, context, problems }: TitlePlace,
): { title: string; titleValues: Filled[] } {
  const { line, column } = locate('title');
  const node = { type: 'mdxTextExpression', position: { start: { line, column }, end: { line, column } } };
  const { organisation, words } = context;
  const filling: Filling = {
    file: source.file,
    organisation,
    item,
    words,
    defaults: new Set(),
    problems,
    paths: new Set(),
  };
  const titleValues: Filled[] = [];
  const filled = title.replace(/\\([{}])|\{([^{}]*)\}/g, (_, brace: string | undefined, expression = '') => {
    if (brace !== undefined) return brace;
    const said = printed(expression, node, filling);
    if (isSensitive(said?.field)) reportSensitive(expression.trim(), node, filling);
    if (said) titleValues.push(said.filled);
    return said?.words ?? '';
  });
  return { title: filled, titleValues };
}
