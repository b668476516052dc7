import { LineCounter, parseDocument } from 'yaml';
import { type Diagnostic, type Finding, finding, placed } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/place.ts';
import { type FrontMatter, frontMatterSchema } from './front-matter.ts';
import { frontMatterFaults } from './front-matter-faults.ts';
import type { SourceFile } from './source-file.ts';

/** Line and column of a front matter field in its file, both from 1. */
export type Locate = (field: string) => Place;

const top: Place = { line: 1, column: 1 };

export interface ReadFrontMatter {
  frontMatter: FrontMatter | undefined;
  locate: Locate;
  problems: Diagnostic[];
}

/** Parses the front matter of a file; every problem has its line in the file. */
export function readFrontMatter(source: SourceFile): ReadFrontMatter {
  const problems: Diagnostic[] = [];
  const add = (place: Place, found: Finding) => problems.push(placed({ file: source.file, ...place }, found));
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(source.text);
  if (!match) {
    add(
      top,
      finding(
        'no-front-matter',
        'The file has no front matter.',
        'Start it with a block between --- lines that gives id, title, type, clauses and owner.',
      ),
    );
    return { frontMatter: undefined, locate: () => top, problems };
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
    return range ? place(range[0]) : top;
  };
  for (const error of yaml.errors) {
    add(
      place(error.pos[0]),
      finding(
        'broken-front-matter',
        `The front matter is not valid YAML: ${error.message.replace(/[.\s]*$/, '')}.`,
        'Correct the line; quote text that holds a colon or starts with a special character.',
      ),
    );
  }
  if (yaml.errors.length > 0) return { frontMatter: undefined, locate, problems };
  const raw: unknown = yaml.toJS();
  const parsed = frontMatterSchema.safeParse(raw ?? {});
  if (parsed.success) return { frontMatter: parsed.data, locate, problems };
  for (const { path, ...found } of parsed.error.issues.flatMap((issue) => frontMatterFaults(issue, raw)))
    add(locate(String(path[0] ?? '')), found);
  return { frontMatter: undefined, locate, problems };
}
