import {
  alternatives,
  clause,
  type EditionId,
  editionNamed,
  nearestClause,
  parseClauseRef,
  yearOf,
} from '../../../standard/index.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import type { Node } from '../../model/tree.ts';
import { attributesOf, type Reading, report } from '../context.ts';
import { rawValue } from '../fill.ts';
import { fixOfWord } from '../fixes.ts';

/** A reference that waits for its link: what it points to is known, how it is written depends on where. */
export interface Reference extends Node {
  type: 'reference';
  kind: 'clause' | 'document' | 'role' | 'record';
  /** Clause number, document key, role id or record id. */
  id: string;
  /** Edition of a clause number. */
  edition?: EditionId;
  /** A clause's number per edition where the author names it: `{ '20000-1:2018': '8.6.1' }`. */
  named?: Record<string, string>;
  /** True where the reference starts a sentence, a cell or a block. */
  initial: boolean;
  /** True for a role that texts may name without an article: "top management", or whoever a value of the organisation names. */
  bare?: true;
  /** True where the text names a role that is merged into this one. */
  merged?: true;
  /** True for a role that somebody is told to call: pages show its number beside it. */
  call?: true;
  /** True in a list of all that there is, made anew with each build: nobody wrote it, and it may name what is not in force yet. */
  listed?: true;
  /** The value of the organisation that names what it leads to: `incidents.owner`. */
  from?: string;
  /** True where another title in its place needs the article: in running text. */
  article?: true;
}

/** Whether a node is a reference to a clause, document, role or record. */
export const isReference = (node: Node): node is Reference => node.type === 'reference';

/** The id that an attribute gives, as text or by a plain path; notes a problem and returns nothing otherwise. */
function idAttribute(node: Node, name: string, reading: Reading): string | undefined {
  const value = attributesOf(node).get(name);
  const found = typeof value === 'object' && value !== null ? rawValue(value.value, node, reading) : value;
  if (typeof found === 'string' && found !== '') return found;
  if (typeof value !== 'object' || value === null)
    report(
      reading,
      node,
      'missing-attribute',
      `<${String(node['name'])}> has no \`${name}\`.`,
      `Write <${String(node['name'])} ${name}="…" />.`,
    );
  return undefined;
}

const make = (kind: Reference['kind'], id: string, node: Node, children: Node[]): Reference => ({
  type: 'reference',
  kind,
  id,
  initial: false,
  children,
  ...(node.position ? { position: node.position } : {}),
});

/** `<Clause n="9.2" />`: a bare number belongs to the file's edition. */
export function clauseReference(node: Node, children: Node[], reading: Reading): Node[] {
  const written = idAttribute(node, 'n', reading);
  if (written === undefined) return [];
  const ref = parseClauseRef(written, reading.edition);
  if (!ref || !clause(ref.edition, ref.number)) {
    const edition = ref?.edition ?? reading.edition;
    const near = nearestClause(edition, ref?.number ?? written);
    const other = alternatives(edition).find((name) => clause(name, ref?.number ?? ''));
    const nearHint = near ? `Did you mean ${near}?` : 'See the clause index for all numbers.';
    const hint = other ? `It is one of the other edition: write ${yearOf(other)}:${ref?.number}.` : nearHint;
    report(
      reading,
      node,
      'unknown-clause',
      `"${ref?.number ?? written}" is not a clause of ${reading.words.standardName(edition)}.`,
      hint,
    );
    return [];
  }
  const named: Record<string, string> = {};
  for (const [name, value] of attributesOf(node)) {
    const year = /^n(\d{4})$/.exec(name)?.[1];
    if (year && typeof value === 'string') {
      const edition = editionNamed(year, reading.edition);
      const target = edition && parseClauseRef(value, edition);
      if (edition && target && clause(target.edition, target.number)) named[edition] = value;
      else
        report(
          reading,
          node,
          'unknown-clause',
          `"${value}" is not a clause of ${year}.`,
          `Correct \`${name}\`.`,
        );
    }
  }
  return [{ ...make('clause', ref.number, node, children), edition: ref.edition, named }];
}

/** `<Role id>`, `<Record id>` and `<Doc id>`; `<Role id call>` where the text says to call it. */
export const namedReference =
  (kind: 'document' | 'role' | 'record') =>
  (node: Node, children: Node[], reading: Reading): Node[] => {
    const id = idAttribute(node, 'id', reading);
    if (id === undefined) return [];
    const known = {
      document: reading.known.documents,
      role: reading.known.roles,
      record: reading.known.records,
    }[kind];
    const key = kind === 'document' ? documentKey(id, reading) : id;
    if (!known.has(key)) {
      const fallback = `Add it to your organisation or correct the id.`;
      report(
        reading,
        node,
        `unknown-${kind}`,
        `"${id}" is not a ${kind} of this manual.`,
        didYouMean(id, known.keys(), fallback),
        fixOfWord(node, 'id', id, known.keys(), reading),
      );
      return [];
    }
    const value = attributesOf(node).get('id');
    const from = typeof value === 'object' && value !== null ? { from: value.value.trim() } : {};
    if (kind !== 'role') return [{ ...make(kind, key, node, children), ...from }];
    const role = { ...make(kind, roleNamed(key, reading), node, children), ...from };
    const isBare = reading.words.bareRoles.includes(key) || attributesOf(node).get('id') !== key;
    const isMerged = role.id !== key;
    const isCalled = attributesOf(node).has('call');
    return [
      {
        ...role,
        ...(isBare && { bare: true }),
        ...(isMerged && { merged: true }),
        ...(isCalled && { call: true }),
      },
    ];
  };

/** Id of the role that a text means: of one that is merged into another, of that one. */
export const roleNamed = (id: string, { known }: Pick<Reading, 'known'>): string =>
  known.roles.get(id)?.into ?? id;

/** Inside a document made by `each`, the id of a sibling file with the same list means the same item's document. */
function documentKey(id: string, reading: Reading): string {
  if (reading.known.documents.has(id)) return id;
  const sibling = reading.item ? `${id}.${reading.item.id}` : id;
  return reading.known.documents.has(sibling) ? sibling : id;
}
