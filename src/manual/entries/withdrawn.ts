import { type History, lastTitle } from '../control/acts/history.ts';
import { standingOn } from '../control/acts/standing.ts';
import { historyOf, type Publication, withdrawalOf } from '../control/publication.ts';
import type { WithdrawnDocument } from '../model/manual.ts';

/**
 * Documents that were in force and are withdrawn, where readers don't get their text: their addresses stay, and say what
 * became of them.
 */
export const withdrawnDocuments = (
  { unpublished }: Publication,
  approvals: ReadonlyMap<string, History>,
  day: string,
): WithdrawnDocument[] =>
  unpublished.flatMap((one) => {
    const history = historyOf(one, approvals);
    const withdrawal = history && withdrawalOf(standingOn(history, day));
    if (!history || !withdrawal) return [];
    const { key, number, slug, title } = one.document;
    // The title of a later draft is no business of readers.
    return [{ key, number, slug, title: lastTitle(history) ?? title, withdrawal }];
  });
