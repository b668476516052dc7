import type { MadeManual } from '../make-manual.ts';
import type { DocumentEntry } from '../model/manual.ts';
import type { ShippedChange } from './shipped.ts';

/**
 * What becomes of an approval: it falls, it stands, it had fallen before; it is open where a conflict is to be settled
 * first; or it is not known since when today's text is another one.
 */
export type ApprovalOutcome = 'falls' | 'stands' | 'fell' | 'open' | 'differs';

/** What an upgrade does to the approval of one document. */
export interface ApprovalTold {
  /** Key of the document. */
  document: string;
  number: string;
  title: string;
  /** The version in force, or the latest on its way there. */
  version: string;
  approval: ApprovalOutcome;
}

/** What is known of the texts that an upgrade changed. */
interface Known {
  /** Ids of documents with conflicts. */
  conflicting: ReadonlySet<string>;
  /** How templates differ from those that the project saw last; nothing where it saw none. */
  changes: readonly ShippedChange[] | undefined;
}

/** Compares the texts of today, as they were and as an upgrade leaves them, with those that were approved. */
export function approvalsAfter(
  before: MadeManual,
  after: MadeManual,
  { conflicting, changes }: Known,
): ApprovalTold[] {
  const was = new Map(before.manual.documents.map((document) => [document.key, document]));
  return after.manual.documents.flatMap((document): ApprovalTold[] => {
    const version = heldVersion(document);
    if (version === undefined) return [];
    const { key, number, title } = document;
    const former = [key, ...document.formerKeys].map((name) => was.get(name)).find(Boolean);
    const outcome = (): ApprovalOutcome => {
      if (conflicting.has(document.id)) return 'open';
      if (document.status !== 'changed') return 'stands';
      if (former && former.status !== 'changed') return 'falls';
      // As the files stand, the new template is read already: only what the project saw last tells of the one before.
      if (document.source !== 'template') return 'fell';
      if (!changes) return 'differs';
      return changes.some(({ id, change }) => id === document.id && change !== 'new') ? 'falls' : 'fell';
    };
    return [{ document: key, number, title, version, approval: outcome() }];
  });
}

const heldVersion = ({ versions }: DocumentEntry): string | undefined =>
  versions.findLast(({ state }) => ['in-force', 'scheduled', 'awaiting-agreement'].includes(state))?.version;
