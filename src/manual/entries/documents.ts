import { compareNumbers, type EditionId, listedIn } from '../../standard/index.ts';
import type { PublishedDocument } from '../control/publication.ts';
import type { Document } from '../model/document.ts';
import type { DocumentEntry, NamingStep } from '../model/manual.ts';
import { addTo } from '../model/multimap.ts';
import { documentPath } from '../model/urls.ts';

/** Documents with their state and place, in clause order. */
export function documentEntries(
  published: readonly PublishedDocument[],
  edition: EditionId,
): DocumentEntry[] {
  const inOrder = published
    .map((one) => ({ one, document: one.document, clauseNumbers: numbersOf(one.document, edition) }))
    .sort((a, b) => compareNumbers(a.clauseNumbers[0] ?? '99', b.clauseNumbers[0] ?? '99'));
  const ordered = inOrder.map(({ document }) => document);
  const usedBy = backlinks(ordered);
  const naming = namingSteps(ordered);
  return inOrder.map(
    ({ one, document, clauseNumbers }): DocumentEntry => ({
      ...document,
      url: documentPath(document.slug),
      clauseNumbers,
      version: one.control.version,
      status: one.control.state,
      answersChanged: one.control.answersChanged,
      approvedOn: one.control.approvedOn,
      inForceFrom: one.control.inForceFrom,
      lastReview: one.control.lastReview,
      nextReview: one.control.nextReview,
      awaiting: one.control.awaiting,
      acceptedDefaults: one.control.acceptedDefaults,
      withdrawal: one.control.withdrawal,
      withdrawalAhead: one.control.withdrawalAhead,
      versions: one.control.versions,
      carriedOver: one.control.carriedOver,
      draftChanges: one.control.draftChanges,
      fingerprint: one.fingerprint,
      reviewInterval: one.reviewInterval,
      usedBy: usedBy.get(document.key) ?? [],
      namedInSteps: naming.get(document.key) ?? [],
    }),
  );
}

/** The clauses of a document in the manual's edition. */
const numbersOf = ({ clauses }: Document, edition: EditionId): string[] =>
  listedIn(clauses, edition).map(({ number }) => number);

/** For each document the keys of those that refer to it. */
function backlinks(documents: readonly Document[]): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const document of documents)
    for (const { kind, id } of document.references)
      if (kind === 'document' && id !== document.key) addTo(links, id, document.key);
  return links;
}

/** For each document the steps of others that name it. */
function namingSteps(documents: readonly Document[]): Map<string, NamingStep[]> {
  const steps = new Map<string, NamingStep[]>();
  for (const { key, slug, steps: own } of documents)
    for (const { anchor, number, text, documents: named } of own)
      for (const id of named) {
        if (id === key) continue;
        const step = { document: key, number, url: `${documentPath(slug)}#${anchor}`, text };
        addTo(steps, id, step);
      }
  return steps;
}

/** The documents whose text is another than the one that was approved. */
export const changedEntries = (...of: Parameters<typeof documentEntries>): DocumentEntry[] =>
  documentEntries(...of).filter(({ status }) => status === 'changed');
