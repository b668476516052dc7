import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { slipOf } from '../../diagnostics/slip.ts';
import { changeOf } from '../change-of.ts';
import { nearest } from '../fields.ts';
import { entities, listOfRef } from '../references.ts';
import type { Ref } from '../schema/field.ts';
import { quote } from '../schema-messages.ts';
import { found, type Rule } from './rule.ts';

const nouns: Record<Ref, { code: DiagnosticCode; noun: string }> = {
  role: { code: 'unknown-role', noun: 'role' },
  service: { code: 'unknown-service', noun: 'service' },
  supplier: { code: 'unknown-supplier', noun: 'supplier' },
  customer: { code: 'unknown-customer', noun: 'customer' },
  tool: { code: 'unknown-tool', noun: 'tool' },
  document: { code: 'unknown-document', noun: 'document' },
  record: { code: 'unknown-record', noun: 'kind of record' },
  criticality: { code: 'unknown-criticality', noun: 'criticality' },
  location: { code: 'unknown-location', noun: 'location' },
  unit: { code: 'unknown-unit', noun: 'organisation unit' },
  measure: { code: 'unknown-measure', noun: 'measure' },
  classification: { code: 'unknown-classification', noun: 'classification' },
  priority: { code: 'unknown-priority', noun: 'priority' },
  ciType: { code: 'unknown-ci-type', noun: 'type of configuration item' },
  report: { code: 'unknown-report', noun: 'report' },
  changeType: { code: 'unknown-change-type', noun: 'type of change' },
  releaseType: { code: 'unknown-release-type', noun: 'type of release' },
  auditor: { code: 'unknown-auditor', noun: 'member of the pool of auditors' },
};

/** Ids that point to nothing. */
export const references: Rule = (organisation, decisions) => {
  const ids = Object.fromEntries(
    Object.entries(entities(organisation)).map(([ref, list]) => [ref, list.map((thing) => thing.id)]),
  );
  const leftOut = new Set(
    decisions.filter(({ path, value }) => value === false && path.endsWith('.use')).map(({ path }) => path),
  );
  return decisions.flatMap(({ path, value, field }): Unlocated[] => {
    const ref = field?.ref;
    if (!ref || ref === 'document') return [];
    const known = ids[ref] ?? [];
    return [value]
      .flat()
      .filter(
        (id): id is string =>
          typeof id === 'string' &&
          id !== '' &&
          !known.includes(id) &&
          // Of a ready-made role or record that is left out one finding tells all that names it.
          !((ref === 'role' || ref === 'record') && leftOut.has(`${ref}s.${id}.use`)),
      )
      .map((id) => unknown(path, ref, id, known));
  });
};

function unknown(path: string, ref: Ref, id: string, known: readonly string[]): Unlocated {
  const { code, noun } = nouns[ref];
  const meant = nearest(id, known);
  const told = found(
    code,
    path,
    `${quote(id)} is not the id of a ${noun}.`,
    meant === undefined
      ? `Add it to ${listOfRef[ref]}, or name one that stands there.`
      : `Did you mean ${meant}?`,
  );
  return {
    ...told,
    ...changeOf(slipOf(id, known), (as) => ({ path: told.path, was: id, as: JSON.stringify(as) })),
  };
}
