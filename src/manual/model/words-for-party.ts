import type { Organisation } from '../../organisation/index.ts';
import { formatMessage, type Words } from '../words/words.ts';
import { isMadeFor } from './made-for.ts';
import { contractParty, type WordsForParty } from './of-party.ts';

/** Whose a document is: the things that it is made for. */
type MadeFor = readonly { list: string; id: string }[];

/** The words that stand for what is left out of texts about parties, but for what is theirs for whom a document is made. */
export function wordsForParty(
  { legalObligations, customers, suppliers, tools }: Organisation,
  { site, list }: Pick<Words, 'site' | 'list'>,
  madeFor: MadeFor = [],
): WordsForParty {
  const partiesOf = (written: string) =>
    legalObligations
      .filter(({ source }) => source === written)
      .flatMap((one) => contractParty(one, { customers, suppliers }) ?? []);
  return {
    withheld: site.withheld,
    leftOut: (heads) =>
      formatMessage(site.columnsOfParties, { columns: list(heads), place: tools.contracts.name }),
    isContract: (written) => partiesOf(written).length > 0,
    source: (written) => {
      const party = partiesOf(written).find((one) => !isMadeFor({ madeFor }, one));
      return party ? formatMessage(site.contractWith, { party: party.name }) : written;
    },
  };
}
