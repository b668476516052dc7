import { markdownToMdast, mdxToMdast } from 'satteri';
import { diagnostic, placed } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../manual/model/source-file.ts';
import { type Node, walk } from '../manual/model/tree.ts';
import { deepNesting } from '../manual/reading/nesting.ts';
import { strangeCharacters } from '../manual/reading/strange-characters.ts';
import { conflictFault, ownSides } from '../organisation/conflict-lines.ts';

/** What the reading pass and the pages agree on. Typographic quotes are made here, before anything is filled in. */
const features = {
  gfm: true,
  frontmatter: true,
  directive: true,
  smartPunctuation: { quotes: true, dashes: true, ellipses: true },
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
    walk(tree, ({ position }) => {
      if (position) position.file = source.file;
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

function frontOf({ children: [first] = [] }: Node): Node | undefined {
  return first?.type === 'yaml' || first?.type === 'toml' ? first : undefined;
}
