import { impactOfChange } from '../control/impact.ts';
import type { MadeManual } from '../make-manual.ts';
import type { ChangedDocument } from './form-field.ts';

/** The documents that say something else in another making of a manual, those whose approval falls with it first. */
export function changedDocuments(before: MadeManual, after: MadeManual): ChangedDocument[] {
  const urls = new Map(before.manual.documents.map(({ key, url }) => [key, url]));
  const changed = impactOfChange(before, after).map(({ document, number, title, version, approval }) => ({
    key: document,
    number,
    title,
    url: urls.get(document) ?? '',
    falls: approval === 'falls' ? (version ?? '') : null,
  }));
  return changed.toSorted((a, b) => Number(b.falls !== null) - Number(a.falls !== null));
}
