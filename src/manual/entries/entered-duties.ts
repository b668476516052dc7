import {
  fieldOfItem,
  itemPaths,
  listPaths,
  nameFields,
  type Organisation,
  ownValue,
  print,
  thingName,
  valueAtIds,
} from '../../organisation/index.ts';
import type { Duty } from '../model/duty.ts';
import type { DecisionEntry, DocumentEntry } from '../model/manual.ts';
import { addTo } from '../model/multimap.ts';
import { isWordOf, type Words } from '../words/words.ts';
import { noTimes } from './duties.ts';

/** Lists that have a place of their own on the page of a role, or name no duty. */
const toldElsewhere: ReadonlySet<string> = new Set(['roles', 'records', 'documents.types', 'waivers']);

/**
 * What roles are entered for in lists that documents print: who watches a law, keeps a type of item, or is in charge of a
 * customer. The first document that prints the line is named.
 */
export function enteredDuties(
  decisions: readonly DecisionEntry[],
  documents: readonly DocumentEntry[],
  organisation: Organisation,
  words: Words,
): Map<string, Duty[]> {
  const lists = listPaths().sort((a, b) => b.length - a.length);
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const duties = new Map<string, Duty[]>();
  for (const { path, value, usedIn } of decisions) {
    const document = byKey.get(usedIn[0] ?? '');
    if (!document) continue;
    const list = lists.find((one) => path.startsWith(`${one}.`));
    if (list === undefined || toldElsewhere.has(list)) continue;
    const [id = '', ...rest] = path.slice(list.length + 1).split('.');
    const field = rest.join('.');
    if (fieldOfItem(list, field)?.ref !== 'role') continue;
    const text = `${headingOf(list, field, words)}: ${nameOf(list, id, organisation, words)}`;
    const { key, url } = document;
    for (const role of [value].flat()) {
      if (typeof role !== 'string' || role === '') continue;
      // A service that is covered in two ways names its role twice.
      const isTold = duties.get(role)?.some((told) => told.text === text && told.document === key);
      if (!isTold)
        addTo(duties, role, {
          kind: 'entered',
          document: key,
          anchor: '',
          url,
          text,
          as: null,
          of: [],
          ...noTimes,
          records: [],
        });
    }
  }
  return duties;
}

function headingOf(list: string, field: string, { tables }: Words): string {
  const full = `${list}.${field}`;
  if (isWordOf(tables, full)) return tables[full];
  return isWordOf(tables, field) ? tables[field] : field;
}

/** What a thing is called; where it has no name, that of what it is about: a coverage that of its service. */
function nameOf(list: string, id: string, organisation: Organisation, words: Words): string {
  const thing = valueAtIds(organisation, `${list}.${id}`);
  if (nameFields.some((field) => ownValue(thing, field))) return thingName(thing);
  for (const path of itemPaths(list)) {
    const field = fieldOfItem(list, path);
    const about = field?.ref && field.ref !== 'role' ? ownValue(thing, path) : undefined;
    if (field && typeof about === 'string' && about !== '') return print(about, field, words.print);
  }
  return thingName(thing) || id;
}
