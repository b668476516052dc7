import type { DocumentEntry } from '../model/manual.ts';
import { formatMessage, type SiteWords } from '../words/words.ts';

/** The version of the text that readers see, as lists and control blocks name it; empty before the first approval. */
export function versionShown(
  { status, version }: Pick<DocumentEntry, 'status' | 'version'>,
  site: SiteWords,
): string {
  if (version === null) return '';
  return status === 'changed' ? formatMessage(site.draftAfter, { version }) : version;
}
