import { markdownToMdast, mdxToMdast } from 'satteri';
import { diagnostic, placed } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../manual/model/source-file.ts';
import { type Node, text, walk } from '../manual/model/tree.ts';
import { deepNesting } from '../manual/reading/nesting.ts';
import { strangeCharacters } from '../manual/reading/strange-characters.ts';
import { conflictFault, ownSides } from '../organisation/conflict-lines.ts';

/**
 * What the reading pass and the pages agree on. Typographic quotes are made here, before anything is filled in. Two hyphens
 * stay as they are: in a manual they begin an option of a command far more often than they stand for a dash.
 */
const features = {
  gfm: true,
  frontmatter: true,
  directive: true,
  smartPunctuation: { quotes: true, dashes: false, ellipses: true },
} as const;

/** Parses a document's file. A syntax error becomes a problem with its real line. */
export function parseSource(source: Omit<SourceFile, 'front' | 'tree' | 'problems'>): SourceFile {
  const conflict = conflictFault(source.text);
  if (conflict) {
    // Who the document is, its owner's side says; what it says, nobody knows.
    const front = frontOf(
      markdownToMdast(ownSides(source.text), { features, position: true }) as unknown as Node,
    );
    return {
      ...source,
      front,
      tree: undefined,
      problems: [placed({ file: source.file, ...conflict }, conflict)],
    };
  }
  const parse = source.format === 'mdx' ? mdxToMdast : markdownToMdast;
  try {
    const tree = parse(source.text, { features, position: true }) as unknown as Node;
    const front = frontOf(tree);
    const problems = strangeCharacters(source.file, source.text);
    const tooDeep = deepNesting(source.file, tree);
    if (tooDeep) return { ...source, front, tree: undefined, problems: [...problems, tooDeep] };
    // A document can be put together from several files, so each node tells its own.
    walk(tree, (node) => {
      if (node.position) node.position.file = source.file;
      if (node.children) node.children = node.children.flatMap((child) => unstruck(child, source.text));
    });
    return { ...source, front, tree, problems };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', fact = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
    const problem = diagnostic(
      { file: source.file, line: Number(line), column: Number(column) },
      'unparsable-text',
      `The text can't be parsed: ${fact.replace(/ \(mdx[-\w]*:[-\w]+\)$/, '').replace(/[.\s]*$/, '')}.`,
      'Close every tag and brace, and write a literal { or < as \\{ or \\<.',
    );
    // Markdown without components knows no syntax errors: the front matter is read, so that all problems come at once.
    const front = frontOf(markdownToMdast(source.text, { features, position: true }) as unknown as Node);
    return { ...source, front, tree: undefined, problems: [problem] };
  }
}

/** What stands between single tildes is not struck out, as between two: they are of file names, patterns and addresses. */
function unstruck(node: Node, written: string): Node[] {
  if (node.type !== 'delete' || !node.position) return [node];
  const { start, end } = node.position;
  if (start.offset === undefined || end.offset === undefined) return [node];
  if (written.startsWith('~~', start.offset)) return [node];
  const tilde = (from: typeof start, offset: number): Node => ({
    ...text('~'),
    position: { start: { ...from, offset }, end: { ...from, offset: offset + 1 } },
  });
  return [tilde(start, start.offset), ...(node.children ?? []), tilde(end, end.offset - 1)];
}

function frontOf({ children: [first] = [] }: Node): Node | undefined {
  return first?.type === 'yaml' || first?.type === 'toml' ? first : undefined;
}
