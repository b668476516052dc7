import { actsOf, comparedVersion, type History, lastTitle } from '../control/acts/history.ts';
import { standingOn } from '../control/acts/standing.ts';
import { historyAlone, historyOf, type Publication, withdrawalOf } from '../control/publication.ts';
import type { View } from '../control/view.ts';
import type { ComingDocument, WithdrawnDocument } from '../model/manual.ts';

/**
 * Documents of which nothing is in force, but something was or will be, where readers don't get drafts: their addresses
 * say what became of them or when they come, and lead to the texts that were approved.
 */
export function absentDocuments(
  { unpublished }: Publication,
  approvals: ReadonlyMap<string, History>,
  view: View,
): { withdrawn: WithdrawnDocument[]; coming: ComingDocument[] } {
  const withdrawn: WithdrawnDocument[] = [];
  const coming: ComingDocument[] = [];
  for (const one of unpublished) {
    const history = historyOf(one, approvals);
    if (!history) continue;
    const { key, number, slug, title } = one.document;
    // Title and owner of a later draft are no business of readers.
    const absent = {
      key,
      number,
      slug,
      title: lastTitle(history) ?? title,
      owner: ownerIn(history),
      ...historyAlone(slug, history, view),
    };
    const standing = standingOn(history, view.day);
    const withdrawal = withdrawalOf(standing);
    const { pending } = standing;
    if (withdrawal) withdrawn.push({ ...absent, withdrawal });
    else if (pending?.inForceFrom && !view.documentsOnly)
      coming.push({ ...absent, approvedOn: pending.approval.on, inForceFrom: pending.inForceFrom });
  }
  return { withdrawn, coming };
}

/** Who owns a document by its last text; who approved it last, where that was disposed of. */
function ownerIn(history: History): string {
  const version = comparedVersion(history);
  const text = version === undefined ? undefined : history.trees.get(version);
  return text?.control.owner ?? actsOf(history, 'approved').at(-1)?.by.role ?? '';
}
