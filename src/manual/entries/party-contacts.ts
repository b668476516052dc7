import type { Organisation } from '../../organisation/index.ts';
import type { DocumentEntry, PartyContact } from '../model/manual.ts';

/** The people who speak for customers and suppliers; parties that name nobody are not in it. */
export const partyContacts = ({ customers, suppliers }: Organisation): PartyContact[] =>
  [
    ...customers.map((one) => ({ list: 'customers' as const, ...one })),
    ...suppliers.map((one) => ({ list: 'suppliers' as const, ...one })),
  ].flatMap(({ list, id, name, contact, email, phone }): PartyContact[] =>
    contact === '' && email === '' && phone === ''
      ? []
      : [{ list, id, party: name, person: contact, email, phone }],
  );

/** Where the page of an agreement tells who speaks for a party. */
export const contactAnchor = ({ list, id }: PartyContact): string => `manual-contact-${list}-${id}`;

/** The people who speak for the parties of an agreement; other documents name nobody. */
export const contactsOf = (
  { type, madeFor = [] }: Pick<DocumentEntry, 'type' | 'madeFor'>,
  contacts: readonly PartyContact[],
): PartyContact[] =>
  type === 'agreement'
    ? contacts.filter((one) => madeFor.some(({ list, id }) => list === one.list && id === one.id))
    : [];
