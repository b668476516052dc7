import { type Node, walk } from '../model/tree.ts';
import { isReference } from '../reading/expand/references.ts';
import { clauseTargets, type LinkContext } from '../writing/labels.ts';
import type { ClauseInterface } from './interface-map.ts';

/**
 * The interfaces in a table: rows whose first two cells name clauses, the third says what passes. Other rows, such as
 * those about every process, are passed over. `textOf` gives the words of a node.
 */
export function interfacesIn(
  table: Node,
  context: LinkContext,
  textOf: (node: Node) => string,
): ClauseInterface[] {
  return (table.children ?? []).slice(1).flatMap(({ children: [from, to, what] = [] }) => {
    const said = what ? textOf(what) : '';
    return clausesIn(from, context).flatMap((giver) =>
      clausesIn(to, context)
        .filter((taker) => taker !== giver)
        .map((taker): ClauseInterface => ({ from: giver, to: taker, what: said })),
    );
  });
}

/** The clauses of the manual's edition that a cell names. */
function clausesIn(cell: Node | undefined, context: LinkContext): string[] {
  const numbers: string[] = [];
  if (cell)
    walk(cell, (node) => {
      if (isReference(node) && node.kind === 'clause')
        numbers.push(...clauseTargets(node, context.edition).map(({ number }) => number));
    });
  return numbers;
}
