import { isClass, membersIn, type Organisation } from '../../organisation/index.ts';
import type { DocumentEntry } from '../model/manual.ts';
import type { Words } from '../words/words.ts';

/** A service, process or unit, for which a role belongs to a class. */
interface ClassItem {
  list: 'services' | 'processes' | 'units';
  id: string;
  name: string;
}

/** A role that belongs to a class, and the things for which it does. */
export interface ClassMember {
  /** Id of the class. */
  of: string;
  role: string;
  /** The services, processes or units; none of owners of documents, who are owners of all that they own. */
  items: ClassItem[];
}

/** Which roles belong to which class, class by class, in the order in which the config names them. */
export function membershipsIn(
  documents: readonly DocumentEntry[],
  organisation: Organisation,
  words: Words,
): ClassMember[] {
  const { roles, services, units } = organisation;
  const named = (entries: readonly { id: string; name: string }[], id: string) =>
    entries.find((entry) => entry.id === id)?.name ?? id;
  const processes: Readonly<Record<string, string>> = words.print.catalogue.choices.process;
  const item: Record<'services.owner' | 'units.head' | 'processOwners', (id: string) => ClassItem> = {
    'services.owner': (id) => ({ list: 'services', id, name: named(services, id) }),
    'units.head': (id) => ({ list: 'units', id, name: named(units, id) }),
    processOwners: (id) => ({ list: 'processes', id, name: processes[id] ?? id }),
  };
  const known = new Set(roles.filter((role) => !isClass(role)).map(({ id }) => id));
  return roles.filter(isClass).flatMap(({ id: of, members }): ClassMember[] => {
    if (members === 'none' || members === 'case') return [];
    if (members === 'documents.owner') {
      const owners = documents.filter(({ withdrawal }) => withdrawal === null).map(({ owner }) => owner);
      return [...new Set(owners)].filter((role) => known.has(role)).map((role) => ({ of, role, items: [] }));
    }
    const found = membersIn({ members }, organisation).filter(({ role }) => known.has(role));
    return [...Map.groupBy(found, ({ role }) => role)].map(([role, each]) => ({
      of,
      role,
      items: [...new Set(each.map(({ id }) => id))].map(item[members]),
    }));
  });
}
