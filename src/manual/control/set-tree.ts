import { isPhrasing, type Node, plainText, text } from '../model/tree.ts';
import { isReference, type Reference } from '../reading/expand/references.ts';
import type { Words } from '../words/words.ts';
import { isRequirementIndex, requirementTable } from '../writing/requirement-index.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import { freeze } from './freeze.ts';
import type { FrozenTree, LiveLeaf } from './frozen-tree.ts';
import { namesIn, rowsIn } from './live-names.ts';
import type { StoredPage } from './stored-page.ts';

/**
 * An approved text as it was set: with emphasis, lists that the program made, and the rows of registers cell by cell, which
 * its frozen tree has not. The page that was stored with the approval has them, the frozen tree the names of that day; where
 * the two don't fit each other there is nothing.
 */
export function setTree(page: StoredPage, frozen: FrozenTree, words: Words): FrozenTree | undefined {
  const rows = rowsIn(frozen.content);
  const isRegister = frozen.control.type === 'register';
  try {
    const again = frozenAgain(page.tree, page, frozen, isRegister ? 'register' : 'guide');
    if (plain(again) !== plain(frozen.content)) return undefined;
    const tree = asSet(page.tree, { rows, words, isRegister });
    return { ...frozen, content: frozenAgain(tree, page, frozen, 'guide') };
  } catch (error) {
    if (error instanceof Misfit) return undefined;
    throw error;
  }
}

const plain = (content: FrozenTree['content']): string => canonicalJson(content as unknown as Json);

/** A tree of a page, frozen with the names that stand in its frozen tree. Rows are frozen cell by cell in any document but a register. */
function frozenAgain(
  tree: Node,
  { files }: StoredPage,
  { content }: FrozenTree,
  type: 'register' | 'guide',
): FrozenTree['content'] {
  const names = namesIn(content);
  const lines = rowsIn(content).flatMap(({ shown }) => shown.split('\n'));
  const document = { owner: '', approver: '', type, classification: '', clauses: [] };
  const textOf = (node: Node): string => {
    if (!isReference(node)) return lines.shift() ?? '';
    const leaf = names.shift();
    if (leaf?.live !== node.kind || !isNamed(leaf, node.id)) throw new Misfit();
    return leaf.shown;
  };
  return freeze({ document, tree }, { textOf, file: (address) => files[address] }).content;
}

/** A page and a frozen tree that are not of one text. */
class Misfit extends Error {}

/** Clauses are frozen with their edition. */
const isNamed = ({ live, id }: LiveLeaf, asked: string): boolean =>
  live === 'clause' ? id === asked || id.endsWith(`:${asked}`) : id === asked;

interface Setting {
  /** Rows of registers, as their frozen tree has them, table by table. */
  rows: LiveLeaf[];
  words: Words;
  isRegister: boolean;
}

/** Elements that set words or parts of a text, by the node that stands for them. */
const elements: Readonly<Record<string, string>> = {
  break: 'br',
  delete: 'del',
  emphasis: 'em',
  strong: 'strong',
  term: 'dfn',
  thematicBreak: 'hr',
};

/** A tree whose markup is elements, which a frozen tree keeps. */
function asSet(node: Node, setting: Setting): Node {
  if (isRequirementIndex(node))
    return {
      type: 'root',
      children: requirementTable(node, setting.words, ({ id }) => ({ label: id, url: '' })),
    };
  if (node.type === 'table' && setting.isRegister) return withNames(node, setting);
  const children = node.children?.map((child) => asSet(child, setting));
  const name = Object.hasOwn(elements, node.type) ? elements[node.type] : undefined;
  if (name === undefined) return children ? { ...node, children } : node;
  const type = isPhrasing(node) ? 'mdxJsxTextElement' : 'mdxJsxFlowElement';
  return { type, name, attributes: [], children: children ?? [] };
}

/** A table of a register, with the names that its rows had. */
function withNames({ children = [], ...table }: Node, setting: Setting): Node {
  const [head, ...body] = children;
  const shown = setting.rows.shift()?.shown.split('\n') ?? [];
  if (shown.length !== Math.max(body.length, 1)) throw new Misfit();
  const named = body.map((row, index) => rowWithNames(row, shown[index] ?? ''));
  return {
    ...table,
    children: [...(head ? [head] : []), ...named].map((row) => asSet(row, rowsOnly(setting))),
  };
}

const rowsOnly = (setting: Setting): Setting => ({ ...setting, isRegister: false });

const place = '\u0001';

/** How the name of what is referred to begins: numbers stand before titles. */
const begins = {
  document: '\\S*\\d\\S* ',
  clause: '\\d\\S* ',
  role: '',
  record: '',
} as const satisfies Record<Reference['kind'], string>;

/** A row whose references are the words that stood there: its frozen line is parted by what is not a name. */
function rowWithNames(row: Node, line: string): Node {
  const kinds: Reference['kind'][] = [];
  const label = (node: Node): string => {
    if (!isReference(node)) return '';
    if (node.children?.length) return node.children.map((child) => plainText(child, label)).join('');
    kinds.push(node.kind);
    return place;
  };
  const between = plainText(row, label)
    .replace(/\s+/g, ' ')
    .trim()
    .split(place)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const parted = (any: string) => {
    const pattern = between.map((part, index) => {
      const kind = kinds[index];
      return kind === undefined ? part : `${part}(${begins[kind]}${any})`;
    });
    return new RegExp(`^${pattern.join('')}$`, 'u').exec(line)?.slice(1);
  };
  const [short, long] = [parted('.*?'), parted('.*')];
  // Where names can be parted in two ways nobody knows which is right.
  if (!short || !long || short.some((name, index) => name !== long[index])) throw new Misfit();
  return replaced(row, short);
}

/** References of a row are the words that its author gave them, or the next of the names. */
function replaced(node: Node, names: string[]): Node {
  const { children } = node;
  if (isReference(node) && !children?.length) return text(names.shift() ?? '');
  const type = isReference(node) ? 'root' : node.type;
  return children ? { ...node, type, children: children.map((child) => replaced(child, names)) } : node;
}
