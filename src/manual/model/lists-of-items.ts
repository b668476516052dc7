import type { Organisation } from '../../organisation/index.ts';
import type { Item } from './items.ts';

/** A list that stands elsewhere in the organisation and of which a part belongs to an item. */
interface ListOfItem {
  /** The list of the organisation that it is taken from. */
  list: string;
  things(item: Item, organisation: Organisation): { id: string }[];
}

/** The id of what an item has from a list of the organisation. */
export const idIn = (item: Pick<Item, 'parts'> | undefined, list: string): string | undefined =>
  item?.parts.find((part) => part.list === list)?.id;

const lists: Readonly<Record<string, ListOfItem>> = {
  /** What law and contracts demand for the customer or supplier, of the service where the item has one. */
  obligations: {
    list: 'legalObligations',
    things: (item, { legalObligations }) => {
      const [customer, supplier, service] = ['customers', 'suppliers', 'services'].map((list) =>
        idIn(item, list),
      );
      return legalObligations.filter(
        (owed) =>
          ((customer !== undefined && owed.customer === customer) ||
            (supplier !== undefined && owed.supplier === supplier)) &&
          (service === undefined || owed.appliesTo.length === 0 || owed.appliesTo.includes(service)),
      );
    },
  },
};

/** The things of `item.obligations` and the list that they stand in; nothing for a name that is no such list. */
export function listOfItem(
  name: string,
  item: Item | undefined,
  organisation: Organisation,
): { list: string; things: { id: string }[] } | undefined {
  const found = Object.hasOwn(lists, name) ? lists[name] : undefined;
  return item && found ? { list: found.list, things: found.things(item, organisation) } : undefined;
}
