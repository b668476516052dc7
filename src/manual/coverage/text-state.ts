import { isInForce } from '../control/state.ts';
import type { DocumentEntry, RequirementEntry } from '../model/manual.ts';

/** How far the text that answers is approved: all of it, some, or none; `none` where nothing answers. */
export type TextState = 'approved' | 'mixed' | 'draft' | 'none';

/** The state of the text that answers a point, told by the documents it stands in. */
export function textState(
  { answeredBy }: Pick<RequirementEntry, 'answeredBy'>,
  documents: ReadonlyMap<string, Pick<DocumentEntry, 'status'>>,
): TextState {
  const approved = answeredBy.filter(({ document }) => isApproved(documents.get(document))).length;
  if (answeredBy.length === 0) return 'none';
  if (approved === 0) return 'draft';
  return approved === answeredBy.length ? 'approved' : 'mixed';
}

const isApproved = (document: Pick<DocumentEntry, 'status'> | undefined): boolean =>
  document !== undefined && isInForce(document.status);
