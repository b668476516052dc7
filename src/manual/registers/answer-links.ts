import { passagesOf } from '../coverage/same-passage.ts';
import type { DocumentEntry, RequirementEntry } from '../model/manual.ts';
import type { CellLink } from './cell.ts';

/**
 * The links that answer a point by the numbers of their documents; one that answers twice adds its headings. Documents
 * of one template that say the same come last, marked so that a page can fold them.
 */
export function answerLinks(
  { answeredBy }: Pick<RequirementEntry, 'answeredBy'>,
  documents: ReadonlyMap<string, DocumentEntry>,
): CellLink[] {
  const passages = passagesOf(answeredBy, documents);
  const first = passages.map(({ answer }) => answer);
  const same = passages.flatMap((passage) => passage.same);
  return [
    ...linksOf(first, documents),
    ...linksOf(same, documents).map((place): CellLink => ({ ...place, repeats: true })),
  ];
}

function linksOf(
  answeredBy: RequirementEntry['answeredBy'],
  documents: ReadonlyMap<string, DocumentEntry>,
): CellLink[] {
  const times = Map.groupBy(answeredBy, ({ document }) => document);
  const links = answeredBy.map(({ document, heading, url }): CellLink => {
    const number = documents.get(document)?.number ?? document;
    const several = (times.get(document)?.length ?? 0) > 1;
    return { text: several && heading ? `${number}, ${heading.text}` : number, url };
  });
  // Two passages under one heading are one place to a reader; the first leads there.
  return [...new Map(links.toReversed().map((place) => [place.text, place])).values()].toReversed();
}

/** Ids of the roles that own the documents which answer a point, each once. */
export const answerOwners = (
  { answeredBy }: Pick<RequirementEntry, 'answeredBy'>,
  documents: ReadonlyMap<string, DocumentEntry>,
): string[] => [...new Set(answeredBy.flatMap(({ document }) => documents.get(document)?.owner ?? []))];
