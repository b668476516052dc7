import { type Field, fieldAt, fieldOfItem, listOfRef, listPaths } from '../../organisation/index.ts';
import { defaultEdition, parseClauseRef } from '../../standard/index.ts';
import { type Filled, filledIn, labelIn } from '../model/filled.ts';
import type { Item } from '../model/items.ts';
import { listIn } from '../model/list-in.ts';
import { isSensitive } from '../model/redaction.ts';
import type { Node } from '../model/tree.ts';
import { unsaidBy } from '../model/unsaid.ts';
import { valueAt } from '../model/value-at.ts';
import { isReference, type Reference } from '../reading/expand/references.ts';
import { isStep, type StepNode } from '../reading/expand/steps.ts';
import { partsBehind } from '../reading/tables/item-paths.ts';
import { belongsToParties, type ItemJudge, isPartyList, namesParties, outerList } from './judge-items.ts';

/** What a document is, for the values in it. */
export interface JudgedDocument {
  /** The things that it is made for. */
  parts: Item['parts'];
  /** Whether it is made for a party of the audience: then it may say what is that party's alone. */
  isOwn: boolean;
  /** Fields that the audience does not get, by path. */
  without: readonly string[];
  /** Roles and records, by their ids, that no step says. */
  unnamed?: ReadonlySet<string>;
}

/** Judges what a text prints. Whatever can't be told from its mark is hidden. */
export interface ValueJudge {
  /** Whether a node prints something that is hidden; `beside` are the values in the same row. */
  hides(node: Node, beside: readonly Filled[]): boolean;
  /** Whether a column is hidden, by the head of it: `suppliers.contact`. */
  hidesColumn(head: Node): boolean;
  /** Whether a row is hidden for what it is drawn from, whatever its cells say: an agreement of somebody else. */
  hidesRow(row: Node): boolean;
}

const isHiddenField = (field: Field | undefined): boolean =>
  field === undefined || isSensitive(field) || namesParties(field);

/** The judge of values, and whether fields are left out by their paths. */
interface Judges {
  items: ItemJudge;
  isLeftOut(path: string): boolean;
}

/** Whether a value names a thing, by its field, that may not be named; what it names are the things as they are called now. */
function namesHidden(
  field: Pick<Field, 'ref'> | undefined,
  value: unknown,
  { items, isLeftOut }: Judges,
): boolean {
  if (!field?.ref) return false;
  // A document in the extract is a reference, which leads there.
  if (field.ref === 'document') return true;
  const list = listOfRef[field.ref];
  // What is called by a field that is left out is named nowhere.
  if ([list, ...callings.map((name) => `${list}.${name}`)].some(isLeftOut)) return true;
  if (['name', 'title'].some((name) => isSensitive(fieldOfItem(list, name)))) return true;
  return belongsToParties(list) && ![value].flat().every((one) => items.showsNames(list, String(one)));
}

/** A value, and the words that print it. */
interface Said {
  value: unknown;
  printed: string;
}

/** A line of an agreement: `agreements.covers.runsOn` */
const isLine = (path: string): boolean => /(?:^|\.)covers\.(?:runsOn|copiedBy)$/.test(path);

/** Values that tell about a person, though no field of theirs is marked: who holds a role is known within the house. */
const ofPersons = new Set(['roles.holder', 'roles.deputy']);

/** Who is called at night is made of names and numbers whose own fields are hidden; audits tell of whoever is audited. */
const ofHouse = ['onCall', 'audit.calendar', 'audit.pool', 'audit.weighing'];

/** A judge of the values in one document. */
export function valueJudge(items: ItemJudge, { parts, isOwn, without, unnamed }: JudgedDocument): ValueJudge {
  // The ready-made tools are fields, and those of the organisation a list; texts name both in the same way.
  const left = without.flatMap((path) => (/^tools(?:\.|$)/.test(path) ? [path, 'tools.others'] : [path]));
  const isLeftOut = (path: string): boolean =>
    [...ofHouse, ...left].some((one) => path === one || path.startsWith(`${one}.`));
  const judges = { items, isLeftOut };
  const isAgreed = (list: string): boolean => isOwn && ofAgreement(list);
  const ofItem = ({ path, value }: Filled, printed: string): boolean => {
    const inside = path.slice('item.'.length);
    for (const { part, inner } of partsBehind(inside, parts)) {
      const field = fieldOfItem(part.list, inner);
      if (!field) continue;
      const at = `${part.list}.${inner}`;
      if (namesParties(field) || isLeftOut(at)) return true;
      // Which services a supplier supports, it knows by its contract.
      const isKnown = at === 'suppliers.services' && isAgreed(part.list);
      if (!isKnown && namesHidden(field, value, judges)) return true;
      if (isLine(at) && !items.showsLine(String(value), printed)) return true;
      return isSensitive(field) && !isAgreed(part.list);
    }
    return true;
  };
  const hidesPlain = (path: string, value: unknown): boolean => {
    const field = fieldAt(path);
    return isHiddenField(field) || namesHidden(field, value, judges);
  };
  /** Whether a field that is left out says what a reference leads to. */
  const isNamedBy = (from: string): boolean =>
    isLeftOut(from.replace(/^org\./, '')) ||
    partsBehind(from.replace(/^item\./, ''), parts).some(({ part, inner }) =>
      isLeftOut(`${part.list}.${inner}`),
    );
  const hidesReference = ({ kind, from }: Reference): boolean => {
    const title = titles[kind];
    return (title !== undefined && isLeftOut(title)) || (from !== undefined && isNamedBy(from));
  };
  const hidesValue = (filled: Filled, printed: string, beside: readonly Filled[]): boolean => {
    const { path, value } = filled;
    if (path.startsWith('item.')) return ofItem(filled, printed);
    if (filled.person !== undefined || isLeftOut(path.replace(/^org\./, ''))) return true;
    if (path.startsWith('org.') || fieldAt(path)) return hidesPlain(path, value);
    const found = listIn(path);
    if (!found) return true;
    const { list, inner } = found;
    if (inner !== '' && hidesInner(list, inner, { value, printed })) return true;
    if (!belongsToParties(list)) return false;
    if (list !== outerList(list)) return hidesInside(list, inner, beside);
    return !isNamed(list, inner === '' ? [filled] : beside, items);
  };
  const hidesInner = (list: string, inner: string, { value, printed }: Said): boolean => {
    const field = fieldOfItem(list, inner);
    const path = `${list}.${inner}`;
    if (isHiddenField(field) || namesHidden(field, value, judges)) return true;
    if (isLine(path)) return !items.showsLine(String(value), printed);
    return path === 'legalObligations.metBy' && hidesWay(String(value));
  };
  /** A list inside a thing is only ever that of the thing which the document is made for. */
  const hidesInside = (list: string, inner: string, beside: readonly Filled[]): boolean => {
    if (!isOwn) return true;
    // All in it by their names: those of others may be among them.
    if (inner === '') return true;
    const part = parts.find((one) => list.startsWith(`${one.list}.`));
    if (!part || list !== 'agreements.covers') return !part;
    // Rows of these are drawn from the agreements of all, too.
    const own = [valueAt(part.value, 'covers') ?? []].flat() as { name?: string }[];
    const named = beside.filter((one) => one.path === `${list}.name`);
    return named.length === 0 || !named.every(({ value }) => own.some(({ name }) => name === value));
  };
  /** What meets an obligation is printed with what stands there: names of all in a list, the name of the thing, the value. */
  const hidesWay = (written: string): boolean => {
    if (!written.includes('.') && !listPaths().includes(written) && !fieldAt(written)) return false;
    if (parseClauseRef(written, defaultEdition)) return false;
    if (listPaths().includes(written)) return belongsToParties(written) || isLeftOut(written);
    const { list, rest } = thingIn(written);
    const field = fieldAt(written) ?? fieldOfItem(list, rest);
    const path = fieldAt(written) ? written : `${list}.${rest}`;
    if (isHiddenField(field) || field?.ref !== undefined || ofPersons.has(path)) return true;
    return isLeftOut(path) || hidesUnsaid(written);
  };
  const hidesUnsaid = (path: string): boolean => {
    if (isLeftOut(path)) return true;
    const plain = fieldAt(path);
    if (plain) return isHiddenField(plain);
    if (listIn(path) === undefined) return true;
    const { list, id, rest } = thingIn(path);
    if (id === '') return belongsToParties(list);
    if (belongsToParties(list) && !items.shows(list, id)) return true;
    const field = fieldOfItem(list, rest);
    // A place inside a list of the thing has no field of that name; whose it is was judged with the thing.
    return field !== undefined && (namesParties(field) || (isSensitive(field) && !isAgreed(list)));
  };
  return {
    hidesRow: (row) =>
      [row['things'] ?? []].flat().some((thing) => {
        const { list, id, rest } = thingIn(String(thing));
        if (list === '' || !belongsToParties(list)) return false;
        // What two agreed nowhere in words has no entry, and is theirs by what stands beside it.
        if (list === 'agreements' && !items.has(list, id)) return false;
        const [within, customer = ''] = rest.split('.');
        const isTheirs = list !== 'agreements' || within !== 'customers' || items.shows(within, customer);
        return !isTheirs || !items.shows(list, id);
      }),
    hides: (node, beside) => {
      if (isReference(node) && hidesReference(node)) return true;
      if (isStep(node) && unnamed && namedIn(node).some((id) => unnamed.has(id))) return true;
      const filled = isStep(node) ? node.limit : filledIn(node);
      if (filled && hidesValue(filled, node.value ?? '', beside)) return true;
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

/** Roles and records that a step names. */
const namedIn = ({ responsible, accountable, consulted, informed, output }: StepNode): string[] => [
  ...responsible,
  ...accountable,
  ...consulted,
  ...informed,
  ...output,
];

/** The fields by which references are called; clauses and documents are called by none of the config. */
const titles: Partial<Record<Reference['kind'], string>> = { record: 'records.title', role: 'roles.title' };

/** Lists whose things a party agreed to with us: what is confidential in them, both know; so too how a service is charged. */
const ofAgreement = (list: string): boolean =>
  isPartyList(list) || list === 'agreements' || list === 'services';

/** A place in a list as decisions write it, by the list, the id of the thing and the path in it. */
function thingIn(path: string): { list: string; id: string; rest: string } {
  const list = outerList(listIn(path)?.list ?? '');
  const [id = '', ...rest] = path.slice(list.length + 1).split('.');
  return { list, id, rest: rest.join('.') };
}

/** Fields by which a thing is called, the first that it has. */
const callings = ['name', 'title', 'statement'];

/** Whether values name things of the list, and all of them may be shown: one name in a row clears no other one. */
function isNamed(list: string, values: readonly Filled[], items: ItemJudge): boolean {
  const said = (path: string) => values.filter((one) => one.path === path).flatMap(({ value }) => value);
  const names = [
    ...said(list),
    ...(callings.map((field) => said(`${list}.${field}`)).find((found) => found.length > 0) ?? []),
  ];
  return names.length > 0 && names.every((name) => items.showsName(list, String(name)));
}
