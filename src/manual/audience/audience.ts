import type { Organisation } from '../../organisation/index.ts';

/** Readers who get an extract: an audience of the config, or one that a level or a party makes by itself. */
export type Audience = Omit<Organisation['audiences'][number], 'use'>;

/** Lists of the parties that an audience may speak for, with the word that names one of them: `customer:marlowend`. */
const parties = { customer: 'customers', supplier: 'suppliers' } as const;

/**
 * The audience of a name: the id of one of the config; `customer:marlowend` or `supplier:owlgate` for what is that party's
 * alone; or a level of the classifications for documents up to it, and nobody's agreements. Nothing for another name.
 */
export function audienceNamed(
  name: string,
  { audiences, customers, suppliers, security }: Organisation,
): Audience | undefined {
  const known = audiences.find(({ id }) => id === name);
  if (known) return known;
  const nobody = {
    ...{ level: '', customers: [], suppliers: [], documents: [], files: [], without: [] },
    titles: false,
  };
  const [kind = '', id = ''] = name.split(':');
  if (name.includes(':')) {
    if (!isParty(kind)) return undefined;
    const party = { customers, suppliers }[parties[kind]].find((one) => one.id === id);
    return party && { ...nobody, id: `${kind}:${id}`, name: party.name, [parties[kind]]: [id] };
  }
  const level = security.classifications.find((one) => one.id === name);
  return level && { ...nobody, id: level.id, name: level.name || level.id, level: level.id };
}

const isParty = (word: string): word is keyof typeof parties => Object.hasOwn(parties, word);

/** All names that {@link audienceNamed} knows. */
export const audienceNames = ({ audiences, customers, suppliers, security }: Organisation): string[] => [
  ...audiences.map(({ id }) => id),
  ...security.classifications.map(({ id }) => id),
  ...customers.map(({ id }) => `customer:${id}`),
  ...suppliers.map(({ id }) => `supplier:${id}`),
];
