import type { ApprovalTold } from '../../manual/upgrade/approval-outcomes.ts';
import type { OwnPlan } from '../../manual/upgrade/own-texts.ts';
import type { ShippedChange } from '../../manual/upgrade/shipped.ts';
import type { ConfigPlan } from './config.ts';
import type { CopiedByHand } from './read-texts.ts';

/** What an upgrade did, or would do. */
export interface Report {
  /** Version that the project was brought to before; absent where nothing tells. */
  from: string | undefined;
  to: string;
  dryRun?: true;
  own: readonly OwnPlan[];
  /** Own files in the place of templates that no original is kept of. */
  byHand: readonly CopiedByHand[];
  /** How the templates differ from those that the project saw last; absent where it saw none. */
  templates: readonly ShippedChange[] | undefined;
  /** Absent where the config can't be read. */
  approvals: readonly ApprovalTold[] | undefined;
  config: ConfigPlan;
  /** Whether an upgrade that was broken off was brought to its end first. */
  finished: boolean;
  /** Files that were written, made or taken away, relative to the root. */
  written: readonly string[];
  /** Those of them that were not there before. */
  made?: readonly string[];
  /** Folder with copies of what git could not bring back. */
  backup?: string;
  /** Whether git can undo it. */
  git?: boolean;
}

/** Whether something is left for people to do. */
export const isOpen = ({ own, byHand, config }: Report): boolean =>
  byHand.length > 0 ||
  own.some(({ outcome, dropped }) => outcome === 'conflicting' || (outcome === 'by-hand' && !dropped)) ||
  config.moves.some(({ paste }) => paste !== undefined);

/** A report as programs read it: paths from the root of the project, and no texts of documents. */
export function reportData({
  own,
  byHand,
  config,
  from = undefined,
  templates,
  approvals,
  ...report
}: Report) {
  return {
    from: from ?? null,
    ...report,
    open: isOpen({ own, byHand, config, from, templates, approvals, ...report }),
    own: own.map(({ text: _text, renewed: _renewed, dropped: _dropped, document, movedFrom, ...plan }) => ({
      ...plan,
      document: pathOf(document),
      ...(movedFrom === undefined ? {} : { movedFrom: pathOf(movedFrom) }),
    })),
    byHand: byHand.map(({ id, document }) => ({ id, document: pathOf(document) })),
    templates: templates ?? null,
    approvals: approvals ?? null,
    config: { file: config.file, moves: config.moves },
  };
}

/** A path below the folder of own documents as its owner would type it. */
export const pathOf = (document: string): string => `content/documents/${document}`;
