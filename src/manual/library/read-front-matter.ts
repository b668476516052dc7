import { type Diagnostic, type Finding, finding, placed } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/place.ts';
import { type ReadYaml, readYaml } from '../../organisation/places/yaml.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Node } from '../model/tree.ts';
import { type FrontMatter, frontMatterSchema } from './front-matter.ts';
import { frontMatterFaults } from './front-matter-faults.ts';
import { frontMatterFix } from './front-matter-fix.ts';

/** Line and column of a front matter field in its file, both from 1. */
export type Locate = (field: string) => Place;

/** What was found at the head of a file; without `frontMatter` where there is any problem. */
export interface ReadFrontMatter {
  frontMatter: FrontMatter | undefined;
  locate: Locate;
  problems: Diagnostic[];
}

const wholeBlock = { line: 1, column: 1 };

/** The data at the head of a file, whatever they are; nothing where there is any problem. */
export interface ReadFront {
  data: unknown;
  /** What the file says at a place, to the letter. */
  written: ReadYaml['written'];
  locate: Locate;
  problems: Diagnostic[];
}

/** Reads the front matter of a file as YAML; every problem has its line in the file. */
export function readFront({ file, text, front }: SourceFile): ReadFront {
  if (front?.type !== 'yaml') {
    const problem = placed({ file, ...wholeBlock }, missing(text, front));
    return { data: undefined, written: () => undefined, locate: () => wholeBlock, problems: [problem] };
  }
  const yaml = readYaml(front.value ?? '', 'yaml');
  const above = front.position?.start.line ?? 1;
  const inFile = ({ line, column }: Place): Place => (line > 0 ? { line: line + above, column } : wholeBlock);
  const locate: Locate = (field) =>
    isGroup(yaml.data) && Object.hasOwn(yaml.data, field) ? inFile(yaml.placeAt([field])) : wholeBlock;
  const problems = yaml.faults.map((fault) => placed({ file, ...inFile(fault) }, fault));
  return { data: yaml.data, written: yaml.written, locate, problems };
}

/** Reads the front matter of a document. */
export function readFrontMatter(source: SourceFile): ReadFrontMatter {
  const { data, written, locate, problems } = readFront(source);
  if (problems.length > 0) return { frontMatter: undefined, locate, problems };
  const parsed = frontMatterSchema.safeParse(data ?? {});
  if (parsed.success) return { frontMatter: parsed.data, locate, problems };
  const faults = frontMatterFaults(parsed.error.issues, data, written);
  const told = faults.map(({ path, fix, ...found }) => {
    const mended = frontMatterFix(source, fix && 'change' in fix ? fix.change : undefined);
    return placed(
      { file: source.file, ...locate(String(path[0])) },
      { ...found, ...(mended && { fix: mended }) },
    );
  });
  return { frontMatter: undefined, locate, problems: told };
}

/** Whether data are fields, and no text or list. */
export const isGroup = (data: unknown): data is object => typeof data === 'object' && data !== null;

/** Why a file has no front matter that can be read. */
function missing(text: string, front: Node | undefined): Finding {
  const code = 'no-front-matter';
  if (front?.type === 'toml')
    return finding(
      code,
      'The front matter is written in TOML.',
      'Write it as YAML: "field: value" on each line, between two lines ---.',
    );
  if (/^\uFEFF?---[ \t]*(?:\r?\n|$)/.test(text))
    return finding(code, 'The front matter has no end.', 'Write a line --- after its last field.');
  if (/^\uFEFF?\s+---[ \t]*(?:\r?\n|$)/.test(text))
    return finding(
      code,
      'The front matter does not begin on the first line of the file.',
      'Take out what stands before the first ---.',
    );
  return finding(
    code,
    'The file has no front matter.',
    'Start it with a block between --- lines that gives id, title, type, clauses and owner.',
  );
}
