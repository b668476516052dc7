import type { MadeManual } from '../make-manual.ts';
import type { Mark } from '../model/document.ts';
import type { DocumentEntry } from '../model/manual.ts';
import { fieldChanges } from './compare/fields.ts';
import { isGrid, piecesOf, type Said } from './compare/pieces.ts';
import type { FrozenTree, LiveLeaf } from './frozen-tree.ts';

/** What becomes of the approval of a document: it would fall or stand; it fell before; or there is none. */
export type ApprovalFate = 'falls' | 'stands' | 'fell' | 'none';

/** What a change would do to one document. */
export interface DocumentImpact {
  /** Key of the document. */
  document: string;
  number: string;
  title: string;
  /** The version in force, or the latest on its way there; `null` where nobody approved one. */
  version: string | null;
  approval: ApprovalFate;
  /** Sentences, rows and fields of the front matter that would change, as they stand today. */
  sentences: string[];
  /** Whether a list that is kept current would change. */
  lists: boolean;
}

/** What differs between a manual and the same one with another value. Documents that stay as they are are left out. */
export const impactOfChange = (before: MadeManual, after: MadeManual): DocumentImpact[] =>
  impactIn(before, (document) => {
    const [old, fresh] = [before.frozen(document.key)?.tree, after.frozen(document.key)?.tree];
    if (!old || !fresh) return undefined;
    const kept = new Set(linesOf(fresh).map(keyOf));
    const changed = linesOf(old).filter((line) => !kept.has(keyOf(line)));
    const now = after.documents.get(document.key);
    const titles = { before: document.title, after: now?.document.title };
    const fields = fieldChanges(old, fresh, titles).map(({ field, before: value }) => `${field}: ${value}`);
    const sentences = [...fields, ...changed.map(({ text }) => text)];
    // A title counts where the approval is bound to one.
    const isOther =
      now?.fingerprint.text !== document.fingerprint.text ||
      (now.control.state === 'changed' && document.status !== 'changed');
    const lists = sentences.length === 0 && before.twin(document.key) !== after.twin(document.key);
    return { sentences, lists: lists || (isOther && sentences.length === 0), isOther };
  });

/**
 * The texts that name a clause, a document, a role or a record, or that answer what `answers` tells; a clause with its
 * edition, `20000-1:2011:8.1`. Names are kept current; what would fell an approval is another thing in the place of the one that is named.
 */
export const impactOfNamed = (
  made: MadeManual,
  named: { live: LiveLeaf['live']; id: string; answers?: (mark: Mark) => boolean },
): DocumentImpact[] =>
  impactIn(made, (document) => {
    const tree = made.frozen(document.key)?.tree;
    if (!tree) return undefined;
    const leaf = `<${named.live}:${named.id}`;
    const isNamed = ({ bound }: Said) => bound.includes(`${leaf}>`) || bound.includes(`${leaf} `);
    const { owner, approver, clauses } = tree.control;
    const fields = [
      ...(named.live === 'role' && owner === named.id ? [`owner: ${owner}`] : []),
      ...(named.live === 'role' && approver === named.id ? [`approver: ${approver}`] : []),
      ...(named.live === 'clause' && clauses.includes(named.id) ? [`clauses: ${clauses.join(', ')}`] : []),
    ];
    const answers = document.marks.filter((mark) => named.answers?.(mark)).map(({ text }) => text);
    const lines = linesOf(tree)
      .filter(isNamed)
      .map(({ text }) => text);
    const sentences = [...new Set([...fields, ...lines, ...answers])];
    return { sentences, lists: false, isOther: fields.length + lines.length > 0 };
  });

function impactIn(
  { manual }: MadeManual,
  of: (document: DocumentEntry) => { sentences: string[]; lists: boolean; isOther: boolean } | undefined,
): DocumentImpact[] {
  return manual.documents.flatMap((document) => {
    const found = of(document);
    if (!found || (found.sentences.length === 0 && !found.lists)) return [];
    const { key, number, title, status, versions } = document;
    const holding = versions.findLast(({ state }) =>
      ['in-force', 'scheduled', 'awaiting-agreement'].includes(state),
    );
    const fate = (): ApprovalFate => {
      if (!holding) return 'none';
      if (status === 'changed') return 'fell';
      return found.isOther ? 'falls' : 'stands';
    };
    return {
      document: key,
      number,
      title,
      version: holding?.version ?? null,
      approval: fate(),
      sentences: found.sentences,
      lists: found.lists,
    };
  });
}

const keyOf = ({ text, bound }: Said): string => JSON.stringify([text, bound]);

/** A text in sentences as people read them: a row of a table, and a step, are one. */
const linesOf = (tree: FrozenTree): Said[] =>
  piecesOf(tree).flatMap((piece) =>
    isGrid(piece)
      ? piece.rows.map((row) => ({
          text: row
            .map(({ text }) => text)
            .filter(Boolean)
            .join(' | '),
          bound: row.map(({ bound }) => bound).join(' | '),
        }))
      : [piece],
  );
