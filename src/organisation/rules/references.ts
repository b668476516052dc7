import { decisionsOf } from '../decisions.ts';
import { nearest } from '../fields.ts';
import { things } from '../references.ts';
import type { Ref } from '../schema/field.ts';
import { quote } from '../wording.ts';
import { error, type Finding, type Rule } from './finding.ts';

const nouns: Record<Ref, { noun: string; list: string }> = {
  role: { noun: 'role', list: 'roles' },
  service: { noun: 'service', list: 'services' },
  supplier: { noun: 'supplier', list: 'suppliers' },
  customer: { noun: 'customer', list: 'customers' },
  tool: { noun: 'tool', list: 'tools.others' },
  document: { noun: 'document', list: 'documents' },
  record: { noun: 'kind of record', list: 'records' },
  criticality: { noun: 'criticality', list: 'criticalities' },
  location: { noun: 'location', list: 'locations' },
  unit: { noun: 'organisation unit', list: 'units' },
  measure: { noun: 'measure', list: 'measures' },
  classification: { noun: 'classification', list: 'security.classifications' },
  priority: { noun: 'priority', list: 'priorities' },
  ciType: { noun: 'type of configuration item', list: 'configuration.ciTypes' },
  report: { noun: 'report', list: 'serviceReporting.reports' },
};

/** Ids that point to nothing. */
export const references: Rule = (organisation) => {
  const ids = Object.fromEntries(
    Object.entries(things(organisation)).map(([ref, list]) => [ref, list.map((thing) => thing.id)]),
  );
  return decisionsOf(organisation, undefined, []).flatMap(({ path, value, field }): Finding[] => {
    const ref = field?.ref;
    if (!ref || ref === 'document') return [];
    const known = ids[ref] ?? [];
    return [value]
      .flat()
      .filter((id): id is string => typeof id === 'string' && id !== '' && !known.includes(id))
      .map((id) => unknown(path, ref, id, known));
  });
};

function unknown(path: string, ref: Ref, id: string, known: readonly string[]): Finding {
  const { noun, list } = nouns[ref];
  const meant = nearest(id, known);
  return error(
    path,
    `${quote(id)} is not the id of a ${noun}.`,
    meant === undefined ? `Add it to ${list}, or name one that stands there.` : `Did you mean ${meant}?`,
  );
}
