import { join } from 'node:path';
import { emptyMemory, loadManual } from '../../build/load-manual.ts';
import type { ClausebookOptions } from '../../build/options.ts';
import { readApprovals } from '../../build/read-approvals.ts';
import { today } from '../../build/today.ts';
import { type ApprovalTold, approvalsAfter } from '../../manual/upgrade/approval-outcomes.ts';
import type { OwnPlan } from '../../manual/upgrade/own-texts.ts';
import type { ShippedChange } from '../../manual/upgrade/shipped.ts';
import type { Writes } from './writes.ts';

/** What is known of an upgrade when approvals are looked at. */
interface Ground {
  options: ClausebookOptions;
  plans: readonly OwnPlan[];
  writes: Writes;
  changes: readonly ShippedChange[] | undefined;
}

/**
 * Makes the manual as its files stand and as an upgrade leaves them, and tells what becomes of approvals. Nothing where the
 * config can't be read. Texts with conflicts are taken as their owner has them.
 */
export async function approvalsOf(
  root: string,
  { options, plans, writes, changes }: Ground,
): Promise<ApprovalTold[] | undefined> {
  if (readApprovals(root).histories.size === 0) return [];
  // A section of its own is a part of its document.
  const conflicting = new Set(
    plans.filter(({ outcome }) => outcome === 'conflicting').map(({ id }) => id.replace(/#.*/, '')),
  );
  const held = new Set(
    plans
      .filter(({ outcome, movedFrom }) => outcome === 'conflicting' && movedFrom === undefined)
      .map(({ document }) => `content/documents/${document}`),
  );
  const instead = new Map(
    [...writes]
      .filter(([path]) => /^content\/documents\/(?!_base\/)/.test(path) && !held.has(path))
      .map(([path, text]) => [join(root, path), text] as const),
  );
  const memory = emptyMemory();
  const load = (texts?: typeof instead) =>
    loadManual(root, today, { ...options, publication: 'drafts', memory, instead: texts });
  const before = await load();
  if (!before.made) return undefined;
  // Without own texts that change, nothing else does.
  const after = instead.size === 0 ? before : await load(instead);
  return after.made && approvalsAfter(before.made, after.made, { conflicting, changes });
}
