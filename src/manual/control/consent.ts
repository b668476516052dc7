import type { Organisation } from '../../organisation/index.ts';
import { type EditionId, editionNamed } from '../../standard/index.ts';
import type { Item } from '../model/items.ts';
import type { Party } from './acts/act.ts';

/** Who can be asked for consent, by the word in the front matter, and the list of the organisation they stand in. */
const parties = {
  customers: { list: 'customers', of: ({ customers }: Organisation) => customers },
  suppliers: {
    list: 'suppliers',
    of: ({ suppliers }: Organisation) => suppliers.filter(({ kind }) => kind !== 'internal-group'),
  },
  groups: {
    list: 'suppliers',
    of: ({ suppliers }: Organisation) => suppliers.filter(({ kind }) => kind === 'internal-group'),
  },
} as const;

/** The words that `consent` may hold. */
export const consentWords: readonly string[] = Object.keys(parties);

const isConsentWord = (word: string): word is keyof typeof parties => Object.hasOwn(parties, word);

/**
 * The parties whose consent a document needs, from what its front matter asks for: `customers`, or `2011:customers` in
 * manuals of that edition. A document made for one of them needs the consent of that one alone. `unknown` are words that
 * name nobody.
 */
export function consentOf(
  asked: readonly string[],
  { organisation, edition, item }: { organisation: Organisation; edition: EditionId; item: Item | undefined },
): { needed: Party[]; unknown: string[] } {
  const needed: Party[] = [];
  const unknown: string[] = [];
  for (const written of asked) {
    const [, year, word = ''] = /^(?:(.+):)?([^:]*)$/.exec(written) ?? [];
    const only = year === undefined ? edition : editionNamed(year, edition);
    if (!only || !isConsentWord(word)) {
      unknown.push(written);
      continue;
    }
    if (only !== edition) continue;
    const { list, of } = parties[word];
    const own = item?.parts.filter((part) => part.list === list).map(({ id }) => id) ?? [];
    for (const { id, name } of of(organisation))
      if (own.length === 0 || own.includes(id)) needed.push({ party: `${list}.${id}`, name });
  }
  return { needed, unknown };
}
