import type { Mark } from './document.ts';
import type { Answer, DocumentEntry } from './manual.ts';

/** Where an answer stands, and what it names. */
export interface AnswerSource {
  document: DocumentEntry;
  /** Words of the heading it stands under; nothing before the first. */
  heading: string | undefined;
  /** Ids of the records that the passage names. */
  records: Mark['records'];
}

/** The document of an answer with the heading and the records of the passage; nothing for an unknown document. */
export function answerSource(
  { document: key, url }: Answer,
  documents: ReadonlyMap<string, DocumentEntry>,
): AnswerSource | undefined {
  const document = documents.get(key);
  if (!document) return undefined;
  const mark = document.marks.find(({ anchor }) => url === `${document.url}#${anchor}`);
  const heading = document.headings.find(({ slug }) => slug === mark?.heading)?.text;
  return { document, heading, records: mark?.records ?? [] };
}
