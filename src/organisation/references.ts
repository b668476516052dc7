import type { Words } from './print.ts';
import type { Ref } from './schema/field.ts';
import type { Organisation } from './schema/organisation.ts';
import type { Catalogue } from './words/catalogue.ts';

interface Thing {
  id: string;
  name?: string;
  title?: string;
}

/** Everything ids can point to, by what it is; documents are not part of the config. */
export function things(organisation: Organisation): Record<Exclude<Ref, 'document'>, readonly Thing[]> {
  const { others, ...tools } = organisation.tools;
  return {
    role: organisation.roles,
    service: organisation.services,
    supplier: organisation.suppliers,
    customer: organisation.customers,
    tool: [...Object.entries(tools).map(([id, tool]) => ({ id, name: tool.name })), ...others],
    record: organisation.records,
    criticality: organisation.criticalities,
    location: organisation.locations,
    unit: organisation.units,
    measure: organisation.measures,
    classification: organisation.security.classifications,
    priority: organisation.priorities,
    ciType: organisation.configuration.ciTypes,
    report: organisation.serviceReporting.reports,
  };
}

/** The words an organisation's values are printed with; ids print as the names of what they point to. */
export function wordsOf(organisation: Organisation, catalogue: Catalogue): Words {
  const names = new Map<string, string>();
  for (const [ref, list] of Object.entries(things(organisation)))
    for (const thing of list) names.set(`${ref}:${thing.id}`, thing.title ?? thing.name ?? thing.id);
  return {
    locale: organisation.locale,
    catalogue,
    currency: organisation.budgeting.currency,
    nameOf: (ref, id) => names.get(`${ref}:${id}`),
  };
}
