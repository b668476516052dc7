import { type Diagnostic, type Finding, finding, placed } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/place.ts';
import { readYaml } from '../../organisation/places/yaml.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Node } from '../model/tree.ts';
import { type FrontMatter, frontMatterSchema } from './front-matter.ts';
import { frontMatterFaults } from './front-matter-faults.ts';

/** Line and column of a front matter field in its file, both from 1. */
export type Locate = (field: string) => Place;

/** What was found at the head of a file; without `frontMatter` where there is any problem. */
export interface ReadFrontMatter {
  frontMatter: FrontMatter | undefined;
  locate: Locate;
  problems: Diagnostic[];
}

const wholeBlock = { line: 1, column: 1 };

/** Reads the front matter of a file; every problem has its line in the file. */
export function readFrontMatter({ file, text, front }: SourceFile): ReadFrontMatter {
  if (front?.type !== 'yaml') {
    const problem = placed({ file, ...wholeBlock }, missing(text, front));
    return { frontMatter: undefined, locate: () => wholeBlock, problems: [problem] };
  }
  const yaml = readYaml(front.value ?? '', 'yaml');
  const above = front.position?.start.line ?? 1;
  const inFile = ({ line, column }: Place): Place => (line > 0 ? { line: line + above, column } : wholeBlock);
  const locate: Locate = (field) =>
    isGroup(yaml.data) && Object.hasOwn(yaml.data, field) ? inFile(yaml.placeAt([field])) : wholeBlock;
  const problems = yaml.faults.map((fault) => placed({ file, ...inFile(fault) }, fault));
  if (problems.length > 0) return { frontMatter: undefined, locate, problems };
  const parsed = frontMatterSchema.safeParse(yaml.data ?? {});
  if (parsed.success) return { frontMatter: parsed.data, locate, problems };
  const faults = frontMatterFaults(parsed.error.issues, yaml.data, yaml.written);
  const told = faults.map(({ path, ...found }) => placed({ file, ...locate(String(path[0])) }, found));
  return { frontMatter: undefined, locate, problems: told };
}

const isGroup = (data: unknown): data is object => typeof data === 'object' && data !== null;

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
