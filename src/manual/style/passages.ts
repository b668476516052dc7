import { type Node, plainText, walk } from '../model/tree.ts';
import { attributesOf } from '../reading/context.ts';

/** What stands in the words of a passage for something that is no plain text; each is one sign. */
const standIns = {
  role: '\uE000',
  record: '\uE001',
  document: '\uE002',
  value: '\uE003',
} as const;

/** A node of text within a passage. */
export interface Piece {
  /** Where its words begin in those of the passage. */
  from: number;
  node: Node;
  /** Whether it leads somewhere already. */
  linked: boolean;
}

/** A paragraph, cell, item or step as its author wrote it: its words, and where they stand in the file. */
export interface Passage {
  text: string;
  pieces: readonly Piece[];
  /** The headings that it stands under. */
  headings: readonly string[];
  /** The paragraph right above it, which may lead it in. */
  lead: string;
  /** Whether tags around it say who acts: a step with its role, a duty with `by`. */
  acted: boolean;
  inTable: boolean;
}

interface Around {
  headings: readonly string[];
  lead: string;
  acted: boolean;
  inTable: boolean;
}

const skipped = new Set(['blockquote', 'code', 'definition', 'heading', 'html', 'toml', 'yaml']);
const component: Readonly<Record<string, string>> = {
  Role: standIns.role,
  Record: standIns.record,
  Doc: standIns.document,
  Clause: standIns.document,
};

/** All passages of a text in reading order: no headings, code, quotes or front matter. */
export function passagesOf(root: Node): Passage[] {
  const passages: Passage[] = [];
  collect(root.children ?? [], { headings: [], lead: '', acted: false, inTable: false }, passages);
  return passages;
}

function collect(nodes: readonly Node[], around: Around, passages: Passage[]): void {
  let { headings, lead } = around;
  for (const node of nodes) {
    if (node.type === 'heading') {
      const depth = Number(node['depth']);
      headings = [...headings.slice(0, depth - 1), plainText(node)];
      lead = '';
    }
    if (skipped.has(node.type) || node.type.startsWith('mdxjs') || node.type === 'mdxFlowExpression')
      continue;
    const here = { ...around, headings, lead, acted: around.acted || namesActor(node) };
    if (holdsWords(node)) {
      const passage = passageOf(node, here);
      if (passage.text.trim() !== '') passages.push(passage);
      if (node.type === 'paragraph') lead = passage.text;
    } else if (node.type === 'table') {
      // What heads the columns is no sentence.
      const rows = (node.children ?? []).slice(1);
      for (const row of rows) collect(row.children ?? [], { ...here, inTable: true }, passages);
    } else collect(node.children ?? [], here, passages);
  }
}

const holdsWords = (node: Node): boolean =>
  node.type === 'paragraph' ||
  node.type === 'tableCell' ||
  (node.children ?? []).some(({ type, value }) => type === 'text' && value?.trim());

const namesActor = (node: Node): boolean => {
  if (!node.type.startsWith('mdxJsx')) return false;
  const attributes = attributesOf(node);
  return (node['name'] === 'Step' && attributes.has('role')) || attributes.has('by');
};

function passageOf(node: Node, { headings, lead, acted, inTable }: Around): Passage {
  const pieces: Piece[] = [];
  let text = '';
  let inside = acted;
  const add = (inline: Node, linked: boolean): void => {
    if (namesActor(inline)) inside = true;
    const sign = component[String(inline['name'])];
    if (inline.type === 'text') {
      pieces.push({ from: text.length, node: inline, linked });
      text += inline.value ?? '';
    } else if (inline.type.startsWith('mdxJsx') && sign !== undefined) text += sign;
    else if (inline.type === 'break') text += ' ';
    else if (inline.type === 'delete' || skipped.has(inline.type) || !inline.children) text += standIns.value;
    else for (const child of inline.children) add(child, linked || isLink(inline));
  };
  for (const child of node.children ?? []) add(child, false);
  return { text, pieces, headings, lead, acted: inside, inTable };
}

const isLink = (node: Node): boolean =>
  node.type === 'link' || node.type === 'linkReference' || node['name'] === 'a' || node['name'] === 'Term';

/** Ids of all that a text refers to by a component: `Role`, `Record`, `Doc`. */
export function referredTo(root: Node): ReadonlySet<string> {
  const ids = new Set<string>();
  walk(root, (node) => {
    const id = node.type.startsWith('mdxJsx') ? attributesOf(node).get('id') : undefined;
    if (typeof id === 'string') ids.add(`${node['name']} ${id}`);
  });
  return ids;
}
