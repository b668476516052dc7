import type { Organisation } from '../../organisation/index.ts';
import type { DocumentEntry, ObligationEntry } from '../model/manual.ts';
import { wordsForParty } from '../model/words-for-party.ts';
import type { Words } from '../words/words.ts';

/** Everything that binds the services, with the documents that state it. Field by field: new fields of the config stay out. */
export function obligationEntries(
  documents: readonly DocumentEntry[],
  organisation: Organisation,
  words: Pick<Words, 'site' | 'list'>,
): ObligationEntry[] {
  const { legalObligations, services } = organisation;
  const party = wordsForParty(organisation, words);
  const nameOf = (id: string) => services.find((service) => service.id === id)?.name ?? id;
  return legalObligations.map(
    ({ id, title, kind, source, duty, appliesTo, owner, reviewInterval }): ObligationEntry => ({
      id,
      title,
      kind,
      source: party.source(source),
      duty,
      services: appliesTo.map(nameOf),
      owner,
      reviewInterval,
      documents: documents
        .filter(({ paths }) => paths.some((path) => path.startsWith(`legalObligations.${id}.`)))
        .map(({ key }) => key),
    }),
  );
}
