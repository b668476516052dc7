import type { Problem } from '../../organisation/problem.ts';
import type { Volume } from '../library.ts';
import { type Node, plainText, walk } from '../tree.ts';

/** A word that the manual uses in a sense of its own, and the document that says which. */
export interface Term {
  /** Last part of its anchor: `service-level-agreement-sla`. */
  id: string;
  /** What it is called: "Service level agreement" and "SLA". */
  names: readonly string[];
  /** Key of the document that defines it. */
  document: string;
}

/** The anchor of a term on the page that defines it. */
export const termAnchor = (id: string): string => `term-${id}`;

/** The id of a term by the words it is defined with. */
export const termId = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** "Service level agreement (SLA)" goes by two names. */
const namesIn = (words: string): string[] => {
  const [, name = words, short] = /^(.*\S)\s*\(([^()]+)\)$/.exec(words) ?? [];
  return short ? [name, short] : [name];
};

/** Every `<Term>` of the library's files, in order; a term that is defined twice is a problem. */
export function termsOf(volumes: readonly Volume[]): { terms: Term[]; problems: Problem[] } {
  const terms = new Map<string, Term>();
  const problems: Problem[] = [];
  for (const { source, identity } of volumes) {
    if (identity.item) continue;
    walk(source.tree ?? { type: 'root' }, (node) => {
      if (node['name'] !== 'Term') return;
      const words = wordsOf(node);
      const id = termId(words);
      const first = terms.get(id);
      if (id === '') return;
      if (!first) terms.set(id, { id, names: namesIn(words), document: identity.key });
      else {
        const { line = 0, column = 0 } = node.position?.start ?? {};
        problems.push({
          file: source.file,
          line,
          column,
          severity: 'error',
          message: `The term "${words}" is defined in "${first.document}" already.`,
          hint: 'Keep one definition, so that the word means the same everywhere.',
        });
      }
    });
  }
  return { terms: [...terms.values()], problems };
}

/** The words of a term as its author wrote them. */
export const wordsOf = (node: Node): string => plainText(node).replace(/\s+/g, ' ').trim();
