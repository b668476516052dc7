import type { Manual } from '../model/manual.ts';
import type { Term } from '../model/terms.ts';
import type { ReadContext } from '../reading/read.ts';
import { termFinder } from './link-terms.ts';
import type { WriteContext } from './write-document.ts';

/** What texts need to know of the manual that they are published in, to name what readers get and what they don't. */
export function writeContext(
  { documents, withdrawn, coming, documentsOn, customers }: Manual,
  { edition, words, known }: ReadContext,
  terms: readonly Term[],
): Omit<WriteContext, 'base'> {
  const keys = (all: readonly { key: string }[]) => new Set(all.map(({ key }) => key));
  return {
    edition,
    words,
    known: {
      ...known,
      published: keys(documents),
      withdrawn: keys(withdrawn),
      coming: keys(coming),
      documentsOnly: documentsOn !== null,
    },
    customers: new Map(documentsOn === null ? customers.map(({ name, url }) => [name, url]) : []),
    terms: termFinder(
      terms,
      words.forms,
      [...known.roles.values()].map(({ title }) => title),
    ),
  };
}
