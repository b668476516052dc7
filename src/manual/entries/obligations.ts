import type { Organisation } from '../../organisation/index.ts';
import type { DocumentEntry, ObligationEntry } from '../model/manual.ts';

/** Everything that binds the services, with the documents that state it. Field by field: new fields of the config stay out. */
export function obligationEntries(
  documents: readonly DocumentEntry[],
  { legalObligations, services }: Organisation,
): ObligationEntry[] {
  const nameOf = (id: string) => services.find((service) => service.id === id)?.name ?? id;
  return legalObligations.map(
    ({ id, title, kind, source, duty, appliesTo, owner, reviewInterval }): ObligationEntry => ({
      id,
      title,
      kind,
      source,
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
