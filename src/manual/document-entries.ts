import type { Organisation } from '../organisation/index.ts';
import { compareNumbers, type Edition, listedIn } from '../standard/index.ts';
import type { Document } from './document.ts';
import type { DocumentEntry } from './manual.ts';
import { documentPath } from './paths.ts';

/** Documents with their state and place, in clause order. Nothing is approved until an approval says so. */
export function documentEntries(
  documents: readonly Document[],
  organisation: Organisation,
  edition: Edition,
): DocumentEntry[] {
  const usedBy = backlinks(documents);
  const rules = new Map(organisation.documents.types.map((rule) => [rule.id, rule]));
  return documents
    .map(
      (document): DocumentEntry => ({
        ...document,
        url: documentPath(document.slug),
        clauseNumbers: listedIn(document.clauses, edition).map(({ number }) => number),
        version: null,
        status: 'draft',
        approvedOn: null,
        nextReview: null,
        reviewInterval:
          rules.get(document.type)?.reviewInterval ?? organisation.documents.maximumReviewInterval,
        usedBy: usedBy.get(document.key) ?? [],
      }),
    )
    .sort((a, b) => compareNumbers(a.clauseNumbers[0] ?? '99', b.clauseNumbers[0] ?? '99'));
}

/** For each document the keys of those that refer to it. */
function backlinks(documents: readonly Document[]): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const document of documents)
    for (const { kind, id } of document.references)
      if (kind === 'document' && id !== document.key) links.set(id, [...(links.get(id) ?? []), document.key]);
  return links;
}
