import { type Field, fieldAt, fieldOfItem } from '../../organisation/index.ts';
import { type Filled, filledIn, labelIn } from '../model/filled.ts';
import type { Item } from '../model/items.ts';
import { isSensitive } from '../model/redaction.ts';
import type { Node } from '../model/tree.ts';
import { unsaidBy } from '../model/unsaid.ts';
import { isStep } from '../reading/expand/steps.ts';
import { partsBehind } from '../reading/tables/item-paths.ts';
import { belongsToParties, type ItemJudge, isPartyList, listIn, namesParties } from './judge-items.ts';

/** What a document is, for the values in it. */
export interface JudgedDocument {
  /** The things that it is made for. */
  parts: Item['parts'];
  /** Whether it is made for a party of the audience: then it may say what is that party's alone. */
  isOwn: boolean;
  /** Fields that the audience does not get, by path. */
  without: readonly string[];
}

/** Judges what a text prints. Whatever can't be told from its mark is hidden. */
export interface ValueJudge {
  /** Whether a node prints something that is hidden; `beside` are the values in the same row. */
  hides(node: Node, beside: readonly Filled[]): boolean;
  /** Whether a column is hidden, by the head of it: `suppliers.contact`. */
  hidesColumn(head: Node): boolean;
}

const isHiddenField = (field: Field | undefined): boolean =>
  field === undefined || isSensitive(field) || namesParties(field);

/** Values that tell about a person, though no field of theirs is marked: who holds a role is known within the house. */
const ofPersons = new Set(['roles.holder', 'roles.deputy']);

/** Who is called at night is made of names and numbers whose own fields are hidden. */
const ofHouse = ['onCall'];

/** A judge of the values in one document. */
export function valueJudge(items: ItemJudge, { parts, isOwn, without }: JudgedDocument): ValueJudge {
  const isLeftOut = (path: string): boolean =>
    [...ofHouse, ...without].some((one) => path === one || path.startsWith(`${one}.`));
  const ofItem = (path: string): boolean => {
    for (const { part, inner } of partsBehind(path, parts)) {
      const field = fieldOfItem(part.list, inner);
      if (!field) continue;
      if (namesParties(field) || isLeftOut(`${part.list}.${inner}`)) return true;
      return isSensitive(field) && !(isOwn && ofAgreement(part.list));
    }
    return true;
  };
  const hidesValue = (filled: Filled, beside: readonly Filled[]): boolean => {
    const { path } = filled;
    if (path.startsWith('item.')) return ofItem(path.slice('item.'.length));
    if (filled.person !== undefined || isLeftOut(path.replace(/^org\./, ''))) return true;
    if (path.startsWith('org.') || fieldAt(path)) return isHiddenField(fieldAt(path));
    const found = listIn(path);
    if (!found) return true;
    const { list, inner } = found;
    if (inner !== '' && isHiddenField(fieldOfItem(list, inner))) return true;
    if (!belongsToParties(list)) return false;
    // A list inside a thing is only ever that of the thing which the document is made for.
    if (list.includes('.')) return !isOwn || !parts.some((part) => list.startsWith(`${part.list}.`));
    return !isNamed(list, inner === '' ? [filled] : beside, items);
  };
  const hidesUnsaid = (path: string): boolean => {
    if (isLeftOut(path)) return true;
    const plain = fieldAt(path);
    if (plain) return isHiddenField(plain);
    const [list = '', id, ...rest] = path.split('.');
    if (listIn(list) === undefined) return true;
    if (id === undefined) return belongsToParties(list);
    if (belongsToParties(list) && !items.shows(list, id)) return true;
    const field = fieldOfItem(list, rest.join('.'));
    // A place inside a list of the thing has no field of that name; whose it is was judged with the thing.
    return (
      field !== undefined && (namesParties(field) || (isSensitive(field) && !(isOwn && ofAgreement(list))))
    );
  };
  return {
    hides: (node, beside) => {
      const filled = isStep(node) ? node.limit : filledIn(node);
      if (filled && hidesValue(filled, beside)) return true;
      if (isStep(node) && node.rhythm?.intervalFrom && hidesUnsaid(node.rhythm.intervalFrom)) return true;
      if (node.data?.['sensitive'] === true || node['withinSensitive'] === true)
        return !(isOwn && filled?.path.startsWith('item.'));
      return unsaidBy(node).some(hidesUnsaid);
    },
    hidesColumn: (head) => {
      const key = labelIn(head);
      const found = key === undefined ? undefined : listIn(key);
      if (!found || found.inner === '') return false;
      return (
        isLeftOut(key as string) ||
        ofPersons.has(key as string) ||
        isHiddenField(fieldOfItem(found.list, found.inner))
      );
    },
  };
}

/** Lists whose things a party agreed to with us: what is confidential in them, both know. */
const ofAgreement = (list: string): boolean => isPartyList(list) || list === 'agreements';

/** Whether one of the values is the name of a thing of the list that may be shown. */
const isNamed = (list: string, values: readonly Filled[], items: ItemJudge): boolean =>
  values.some(({ path, value }) => {
    if (path === list) {
      const names = [value].flat();
      return names.length > 0 && names.every((name) => items.showsName(list, String(name)));
    }
    return (
      path.slice(0, path.lastIndexOf('.')) === list &&
      /\.(?:name|title|statement)$/.test(path) &&
      items.showsName(list, String(value))
    );
  });
