import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../organisation/problem.ts';
import { type FrontMatter, frontMatterSchema } from './front-matter.ts';
import { frontMatterFaults } from './front-matter-faults.ts';
import type { SourceFile } from './source-file.ts';

/** Line and column of a front matter field in its file, both from 1. */
export type Locate = (field: string) => { line: number; column: number };

export interface ReadFrontMatter {
  frontMatter: FrontMatter | undefined;
  locate: Locate;
  problems: Problem[];
}

/** Parses the front matter of a file; every problem has its line in the file. */
export function readFrontMatter(source: SourceFile): ReadFrontMatter {
  const problems: Problem[] = [];
  const add = (line: number, column: number, message: string, hint: string) =>
    problems.push({ file: source.file, line, column, severity: 'error', message, hint });
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(source.text);
  if (!match) {
    add(
      1,
      1,
      'The file has no front matter.',
      'Start it with a block between --- lines that gives id, title, type, clauses and owner.',
    );
    return { frontMatter: undefined, locate: () => ({ line: 1, column: 1 }), problems };
  }
  const lines = new LineCounter();
  const yaml = parseDocument(match[1] ?? '', { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const locate: Locate = (field) => {
    const node =
      yaml.contents && 'items' in yaml.contents
        ? yaml.contents.items.find((item) => String('key' in item ? item.key : '') === field)
        : undefined;
    const range =
      node && 'key' in node ? (node.key as { range?: [number, number, number] } | null)?.range : undefined;
    return range ? place(range[0]) : { line: 1, column: 1 };
  };
  for (const error of yaml.errors) {
    const { line, column } = place(error.pos[0]);
    add(
      line,
      column,
      `The front matter is not valid YAML: ${error.message.replace(/[.\s]*$/, '')}.`,
      'Correct the line; quote text that holds a colon or starts with a special character.',
    );
  }
  if (yaml.errors.length > 0) return { frontMatter: undefined, locate, problems };
  const raw: unknown = yaml.toJS();
  const parsed = frontMatterSchema.safeParse(raw ?? {});
  if (parsed.success) return { frontMatter: parsed.data, locate, problems };
  for (const { field, message, hint } of parsed.error.issues.flatMap((issue) =>
    frontMatterFaults(issue, raw),
  )) {
    const { line, column } = locate(field);
    add(line, column, message, hint);
  }
  return { frontMatter: undefined, locate, problems };
}
