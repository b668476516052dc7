import { compareNumbers, isWithin, listedIn, requirementKey } from '../../../standard/index.ts';
import type { Mark } from '../../model/document.ts';
import type { Node } from '../../model/tree.ts';
import type { IndexRow, RequirementIndexNode } from '../../writing/requirement-index.ts';
import { type Reading, report } from '../context.ts';
import { textAttributes } from './attributes.ts';

/**
 * `<RequirementIndex />`: where each point is answered. It is drawn from the document's own marks, which are known
 * only when the whole text is; so it stays open here and {@link withRequirementIndex} fills it.
 */
export function requirementIndex(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const open: RequirementIndexNode = { type: 'requirementIndex', rows: [] };
  return [{ ...open, ...(node.position ? { position: node.position } : {}) }];
}

/** The tree with its requirement indexes filled from the marks found in it. */
export function withRequirementIndex<Tree extends Node>(
  tree: Tree,
  marks: readonly Mark[],
  reading: Pick<Reading, 'file' | 'problems' | 'words' | 'clauses'>,
): Tree {
  const fill = (node: Node): Node => {
    if (node.type === 'requirementIndex') {
      const rows = indexRows(marks, reading);
      if (rows.length === 0)
        report(
          reading,
          node,
          'nothing-marked',
          'Nothing is marked here, so <RequirementIndex> has nothing to show.',
          'Mark answers with <Requirement id="…">, or take it out.',
        );
      return { ...node, rows };
    }
    return node.children ? { ...node, children: node.children.map(fill) } : node;
  };
  return fill(tree) as Tree;
}

/** One row for each point that the document answers of its own clauses, by number. */
function indexRows(marks: readonly Mark[], reading: Pick<Reading, 'words' | 'clauses'>): IndexRow[] {
  const rows = new Map<string, IndexRow>();
  for (const mark of marks) {
    const { edition, requirement: id } = mark;
    const point = reading.words.standard.requirement(edition, id);
    if (!point || !listedIn(reading.clauses, edition).some(({ number }) => isWithin(point.clause, number)))
      continue;
    const key = requirementKey({ edition, id });
    const row = rows.get(key) ?? { mark: { edition, id }, text: point.text, sections: [] };
    rows.set(key, row);
    const section = mark.heading ?? { slug: '', text: '' };
    if (!row.sections.some(({ slug }) => slug === section.slug)) row.sections.push(section);
  }
  return [...rows.values()].sort((a, b) => compareNumbers(a.mark.id, b.mark.id));
}
