import { clauseKey, requirementKey } from '../../standard/index.ts';
import { codeTitle } from '../model/code-title.ts';
import type { Document } from '../model/document.ts';
import type { ReadDocument } from '../model/read-document.ts';
import { asBlocks, isHeading, type Node } from '../model/tree.ts';
import { isRequirement, type RequirementNode } from '../reading/expand/requirements.ts';
import { isStep, type StepNode } from '../reading/expand/steps.ts';
import {
  type FreezeContext,
  frozenImageElement,
  frozenPieces,
  frozenValue,
  frozenWords,
  liveReference,
  tagOf,
} from './freeze-inline.ts';
import {
  type FrozenBlock,
  type FrozenInline,
  type FrozenMark,
  type FrozenStep,
  type FrozenTree,
  frozenFormat,
  type LiveLeaf,
} from './frozen-tree.ts';
import { plainCode, plainForm } from './plain-form.ts';

/** The frozen tree of a document as it was read. */
export function freeze(
  { document, tree }: Pick<ReadDocument, 'tree'> & { document: Controlled },
  context: FreezeContext,
): FrozenTree {
  const { content, marks } = new Freezing(document, context).all(tree.children ?? []);
  const { owner, approver, type, classification } = document;
  const clauses = document.clauses.map(clauseKey).sort();
  return {
    format: frozenFormat,
    control: { owner, approver, type, classification, clauses },
    content,
    marks,
  };
}

/** What is bound of a document beside its text. */
type Controlled = Pick<Document, 'owner' | 'approver' | 'type' | 'classification' | 'clauses'>;

const titled = (title: string) => (title === '' ? {} : { title: plainForm(title) });

const unsaid = new Set(['definition', 'mdxjsEsm', 'thematicBreak', 'toml', 'yaml']);

/** One walk through a tree; marks are noted on the way. */
class Freezing {
  readonly #context: FreezeContext;
  /** The rows of a register are kept current and printed anew. */
  readonly #keepsRows: boolean;
  readonly #marks: FrozenMark[] = [];
  #tables = 0;

  constructor({ type }: Controlled, context: FreezeContext) {
    this.#context = context;
    this.#keepsRows = type !== 'register';
  }

  all(nodes: readonly Node[]): { content: FrozenBlock[]; marks: FrozenMark[] } {
    return { content: this.#blocks(nodes), marks: this.#marks };
  }

  #blocks(nodes: readonly Node[]): FrozenBlock[] {
    return asBlocks(nodes).flatMap((node) => this.#block(node));
  }

  #words(nodes: readonly Node[] = []): FrozenInline[] {
    return frozenWords(this.#pieces(nodes));
  }

  readonly #pieces = (nodes: readonly Node[]): FrozenInline[] =>
    nodes.flatMap((node): FrozenInline[] => {
      if (!isRequirement(node)) return frozenPieces(node, this.#context, this.#pieces);
      const pieces = this.#pieces(node.children);
      this.#note(node, frozenWords(pieces));
      return pieces;
    });

  #note({ marks, others }: RequirementNode, words: FrozenMark['words']): void {
    // Whose duty a passage is stands beside its words, and is no part of what was approved.
    if (marks.length + others.length === 0) return;
    this.#marks.push({
      points: [...marks, ...others].map(requirementKey).sort(),
      words,
    });
  }

  #block(node: Node): FrozenBlock[] {
    const { children = [] } = node;
    if (unsaid.has(node.type)) return [];
    if (isRequirement(node)) {
      const blocks = this.#blocks(children);
      this.#note(node, blocks);
      return blocks;
    }
    if (isHeading(node)) return [{ heading: this.#words(children), depth: node.depth }];
    switch (node.type) {
      case 'paragraph': {
        const paragraph = this.#words(children);
        return paragraph.length > 0 ? [{ paragraph }] : [];
      }
      case 'list':
        return [{ list: children.map((item) => this.#item(item)), ordered: node['ordered'] === true }];
      case 'table':
        return [this.#table(node)];
      case 'blockquote':
        return [{ quote: this.#blocks(children) }];
      case 'containerDirective':
        return [{ aside: this.#blocks(children), kind: String(node['name']) }];
      case 'steps':
        return [{ steps: children.filter(isStep).map((step) => this.#step(step)) }];
      case 'requirementIndex':
        return [{ live: 'list', id: 'requirement-index', shown: '' }];
      case 'code':
        return [
          {
            block: plainCode(node.value ?? ''),
            language: String(node['lang'] ?? ''),
            ...titled(codeTitle(node)),
          },
        ];
      case 'html':
        return [{ html: plainForm(node.value ?? '').trim() }];
      case 'footnoteDefinition':
        return [{ note: String(node['identifier']), text: this.#blocks(children) }];
      case 'mdxJsxFlowElement': {
        if (node['name'] === 'img') return [{ paragraph: [frozenImageElement(node, this.#context)] }];
        const html = tagOf(node);
        const content = this.#blocks(children);
        return html === '' ? content : [{ html, content }];
      }
      default:
        return this.#blocks(children);
    }
  }

  #item({ checked, children = [] }: Node): FrozenBlock[] {
    const done = typeof checked === 'boolean' ? [{ paragraph: [checked ? '[x]' : '[ ]'] }] : [];
    return [...done, ...this.#blocks(children)];
  }

  #table({ children: rows = [] }: Node): FrozenBlock {
    const cells = (row: Node) => (row.children ?? []).map((cell) => this.#words(cell.children));
    this.#tables++;
    if (this.#keepsRows) return { table: rows.map(cells) };
    const [head, ...body] = rows;
    const shown = body.map((row) => this.#context.textOf(row)).join('\n');
    return { table: head ? [cells(head)] : [], rows: { live: 'rows', id: String(this.#tables), shown } };
  }

  #step(step: StepNode): FrozenStep {
    const { responsible, accountable, consulted, informed, output, within, limit, children } = step;
    const live = (kind: 'role' | 'record', ids: readonly string[]): LiveLeaf[] =>
      ids.map((id) => {
        const reference = { type: 'reference', kind, id, initial: true } as const;
        return liveReference(reference, this.#context.textOf(reference), this.#pieces);
      });
    return {
      roles: {
        responsible: live('role', responsible),
        accountable: live('role', accountable),
        consulted: live('role', consulted),
        informed: live('role', informed),
      },
      output: live('record', output),
      ...(within === '' ? {} : { limit: limit ? frozenValue(limit, within) : plainForm(within).trim() }),
      words: this.#words(children),
    };
  }
}
