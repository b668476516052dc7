import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../fields.ts';
import { entities } from '../references.ts';
import type { Ref } from '../schema/field.ts';
import { quote } from '../schema-messages.ts';
import { found, type Rule } from './rule.ts';

const nouns: Record<Ref, { code: DiagnosticCode; noun: string; list: string }> = {
  role: { code: 'unknown-role', noun: 'role', list: 'roles' },
  service: { code: 'unknown-service', noun: 'service', list: 'services' },
  supplier: { code: 'unknown-supplier', noun: 'supplier', list: 'suppliers' },
  customer: { code: 'unknown-customer', noun: 'customer', list: 'customers' },
  tool: { code: 'unknown-tool', noun: 'tool', list: 'tools.others' },
  document: { code: 'unknown-document', noun: 'document', list: 'documents' },
  record: { code: 'unknown-record', noun: 'kind of record', list: 'records' },
  criticality: { code: 'unknown-criticality', noun: 'criticality', list: 'criticalities' },
  location: { code: 'unknown-location', noun: 'location', list: 'locations' },
  unit: { code: 'unknown-unit', noun: 'organisation unit', list: 'units' },
  measure: { code: 'unknown-measure', noun: 'measure', list: 'measures' },
  classification: {
    code: 'unknown-classification',
    noun: 'classification',
    list: 'security.classifications',
  },
  priority: { code: 'unknown-priority', noun: 'priority', list: 'priorities' },
  ciType: { code: 'unknown-ci-type', noun: 'type of configuration item', list: 'configuration.ciTypes' },
  report: { code: 'unknown-report', noun: 'report', list: 'serviceReporting.reports' },
};

/** Ids that point to nothing. */
export const references: Rule = (organisation, decisions) => {
  const ids = Object.fromEntries(
    Object.entries(entities(organisation)).map(([ref, list]) => [ref, list.map((thing) => thing.id)]),
  );
  return decisions.flatMap(({ path, value, field }): Unlocated[] => {
    const ref = field?.ref;
    if (!ref || ref === 'document') return [];
    const known = ids[ref] ?? [];
    return [value]
      .flat()
      .filter((id): id is string => typeof id === 'string' && id !== '' && !known.includes(id))
      .map((id) => unknown(path, ref, id, known));
  });
};

function unknown(path: string, ref: Ref, id: string, known: readonly string[]): Unlocated {
  const { code, noun, list } = nouns[ref];
  const meant = nearest(id, known);
  return found(
    code,
    path,
    `${quote(id)} is not the id of a ${noun}.`,
    meant === undefined ? `Add it to ${list}, or name one that stands there.` : `Did you mean ${meant}?`,
  );
}
