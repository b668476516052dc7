import { type Node, plainText, walk } from '../../model/tree.ts';

/**
 * The rows of a written table without those in which conditions left nothing beside the first cell: what an organisation
 * may have or not has its row only where it has it. `written` are the rows as the author wrote them; forms keep their
 * empty rows.
 */
export const withoutLeftOut = (rows: readonly Node[], written: readonly Node[]): Node[] =>
  rows.filter((row, index) => index === 0 || !isConditional(written[index]) || !isBare(row));

function isConditional(row: Node | undefined): boolean {
  let found = false;
  for (const cell of row?.children?.slice(1) ?? [])
    walk(cell, (node) => {
      found ||= node['name'] === 'When';
    });
  return found;
}

const isBare = ({ children = [] }: Node): boolean =>
  children.slice(1).every((cell) => plainText(cell, () => '…').trim() === '');
