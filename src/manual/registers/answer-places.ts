import { answerSource } from '../answer-source.ts';
import type { DocumentEntry, RequirementEntry } from '../manual.ts';
import type { Place } from './register.ts';

/** The places that answer a point by the numbers of their documents; one that answers twice adds its headings. */
export function answerPlaces(
  { answeredBy }: Pick<RequirementEntry, 'answeredBy'>,
  documents: ReadonlyMap<string, DocumentEntry>,
): Place[] {
  const times = Map.groupBy(answeredBy, ({ document }) => document);
  const places = answeredBy.map((answer): Place => {
    const source = answerSource(answer, documents);
    const number = source?.document.number ?? answer.document;
    const several = (times.get(answer.document)?.length ?? 0) > 1;
    return { text: several && source?.heading ? `${number}, ${source.heading}` : number, url: answer.url };
  });
  // Two passages under one heading are one place to a reader; the first leads there.
  return [...new Map(places.toReversed().map((place) => [place.text, place])).values()].toReversed();
}

/** Ids of the roles that own the documents which answer a point, each once. */
export const answerOwners = (
  { answeredBy }: Pick<RequirementEntry, 'answeredBy'>,
  documents: ReadonlyMap<string, DocumentEntry>,
): string[] => [...new Set(answeredBy.flatMap(({ document }) => documents.get(document)?.owner ?? []))];
