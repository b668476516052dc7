import { fieldOfItem, type Organisation } from '../../organisation/index.ts';
import { filledIn, labelIn } from './filled.ts';
import { listIn } from './list-in.ts';
import { type Node, paragraph, text, walk } from './tree.ts';

const known = new Map<string, boolean>();

/**
 * Whether what stands at a path of a list, `customers.contact`, is between the house and one party: then no page prints it
 * but those of documents made for that party, whose own texts call it `item.contact`.
 */
export function isOfParty(path: string): boolean {
  const before = known.get(path);
  if (before !== undefined) return before;
  const found = listIn(path);
  const is = found !== undefined && fieldOfItem(found.list, found.inner)?.ofParty === true;
  known.set(path, is);
  return is;
}

/** Where an obligation comes from: law, or a contract with a party, whose number is that party's. */
export const sourcePath = 'legalObligations.source';

/** Words that stand for what is left out of a text. */
export interface WordsForParty {
  withheld: string;
  /** What is said below a table whose columns are not shown, by their heads; nothing where that is said elsewhere. */
  leftOut?: ((heads: readonly string[]) => string) | undefined;
  /** What stands for the source of an obligation; the source itself where it may be read. */
  source(written: string): string;
  /** Whether a source is the contract with a party. */
  isContract(written: string): boolean;
}

/**
 * A text as everybody may read it: columns about one party are left out and named below the table, and so is what a text
 * prints of a party that it is made for, unless `isOwn` says that this is the page of that text. What changes nothing
 * stays the same tree.
 */
export function withoutPartyValues(tree: Node, words: WordsForParty, isOwn: boolean): Node {
  const [only] = shown(tree);
  return only ?? tree;

  function shown(node: Node): Node[] {
    if (node.type === 'table') return table(node);
    if (node.type === 'text') return [value(node)];
    const { children } = node;
    if (!children) return [node];
    const left = children.flatMap(shown);
    return [
      left.length === children.length && left.every((one, at) => one === children[at])
        ? node
        : { ...node, children: left },
    ];
  }

  function value(node: Node): Node {
    const filled = filledIn(node);
    if (!filled) return node;
    const { path } = filled;
    if (path === sourcePath) {
      const written = String(filled.value);
      const source = words.source(written);
      if (source !== written) return text(source);
      return words.isContract(written) ? { ...node, data: { ...node.data, ofParty: true } } : node;
    }
    const isHidden = path.startsWith('item.') ? !isOwn && node.data?.['ofParty'] === true : isOfParty(path);
    return isHidden ? text(words.withheld) : node;
  }

  function table(node: Node): Node[] {
    const [head, ...rows] = node.children ?? [];
    const hidden = (head?.children ?? []).map(isHiddenHead);
    if (!head || !hidden.includes(true))
      return withChildren(
        node,
        (node.children ?? []).map((row) => withChildren(row, (row.children ?? []).map(cell))[0] as Node),
      );
    const cells = (row: Node): Node => ({
      ...row,
      children: (row.children ?? []).filter((_, at) => hidden[at] !== true).map(cell),
    });
    const heads = (head.children ?? []).filter((_, at) => hidden[at] === true).map(wordsOf);
    const said = words.leftOut ? [paragraph([text(words.leftOut(heads))])] : [];
    if (!hidden.includes(false)) return said;
    const { align } = node;
    const kept = Array.isArray(align) ? { align: align.filter((_, at) => hidden[at] !== true) } : {};
    return [{ ...node, ...kept, children: [cells(head), ...rows.map(cells)] }, ...said];
  }

  function cell(node: Node): Node {
    return withChildren(node, (node.children ?? []).flatMap(shown))[0] as Node;
  }
}

const withChildren = (node: Node, children: Node[]): Node[] =>
  children.length === node.children?.length && children.every((one, at) => one === node.children?.[at])
    ? [node]
    : [{ ...node, children }];

/** Whether a column is about one party, by its head. */
function isHiddenHead(cell: Node): boolean {
  let is = false;
  walk(cell, (node) => {
    is ||= isOfParty(labelIn(node) ?? '');
  });
  return is;
}

const wordsOf = (cell: Node): string => (cell.children ?? []).map(({ value }) => value ?? '').join('');

type Obligation = Pick<Organisation['legalObligations'][number], 'kind' | 'source' | 'customer' | 'supplier'>;

/** A party whose contract an obligation stands in. */
export interface ContractParty {
  list: 'customers' | 'suppliers';
  id: string;
  name: string;
}

/** What everybody owes by law, whoever hears of it, stands in no contract. */
const ofAll: ReadonlySet<string> = new Set(['law', 'regulation', 'standard']);

/**
 * The party in whose contract an obligation stands: the one to whom it is owed, or the one whose contract its source names.
 * Nothing where it stands in none.
 */
export function contractParty(
  { kind, customer, supplier, source }: Obligation,
  { customers, suppliers }: Pick<Organisation, 'customers' | 'suppliers'>,
): ContractParty | undefined {
  if (ofAll.has(kind)) return undefined;
  const parties = [
    ...customers.map(
      ({ id, name, agreement }) => ({ list: 'customers', id, name, contract: agreement }) as const,
    ),
    ...suppliers.map(({ id, name, contract }) => ({ list: 'suppliers', id, name, contract }) as const),
  ];
  const owed = parties.find(({ list, id }) => id === (list === 'customers' ? customer : supplier));
  return owed ?? parties.find(({ contract }) => contract.length > 2 && source.includes(contract));
}
