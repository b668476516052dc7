import type { EditionYear } from '../standard/index.ts';
import type { Words } from './print.ts';
import type { Ref } from './schema/field.ts';
import type { Organisation } from './schema/organisation.ts';
import type { Catalogue } from './words/catalogue.ts';
import { inEdition } from './words/index.ts';

interface Entity {
  id: string;
  name?: string;
  title?: string;
}

/** Everything ids can point to, by what it is; documents are not part of the config. */
export function entities(organisation: Organisation): Record<Exclude<Ref, 'document'>, readonly Entity[]> {
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
    changeType: organisation.changes.types,
    releaseType: organisation.releases.types,
    auditor: organisation.audit.pool,
  };
}

/** The ids of a kind that an organisation has, with their names. */
export const idsOf = (
  ref: Exclude<Ref, 'document'>,
  organisation: Organisation,
): { id: string; name: string }[] =>
  entities(organisation)[ref].map(({ id, title, name }) => ({ id, name: title || name || id }));

/** Where the config lists what ids of a kind point to. */
export const listOfRef = {
  role: 'roles',
  service: 'services',
  supplier: 'suppliers',
  customer: 'customers',
  tool: 'tools.others',
  document: 'documents',
  record: 'records',
  criticality: 'criticalities',
  location: 'locations',
  unit: 'units',
  measure: 'measures',
  classification: 'security.classifications',
  priority: 'priorities',
  ciType: 'configuration.ciTypes',
  report: 'serviceReporting.reports',
  changeType: 'changes.types',
  releaseType: 'releases.types',
  auditor: 'audit.pool',
} as const satisfies Record<Ref, string>;

/** What the printing of an organisation's values depends on, as data that can be handed to pages. */
export interface Printing {
  /** Two-letter code. */
  language: string;
  /** BCP 47 tag. */
  locale: string;
  /** ISO 4217 code. */
  currency: string;
  /** Year of the edition that the manual follows, some of whose words are its own. */
  edition: EditionYear;
  /** Names of what ids point to, by `role:service-desk`. */
  names: Readonly<Record<string, string>>;
}

/** How an organisation's values are printed. */
export function printingOf(organisation: Organisation): Printing {
  const names = Object.entries(entities(organisation)).flatMap(([ref, list]) =>
    list.map(({ id, title, name }) => [`${ref}:${id}`, title ?? name ?? id]),
  );
  const titles = new Map(organisation.roles.map(({ id, title }) => [id, title]));
  // A text that was approved before its role was merged into another names it as it did.
  names.push(...organisation.mergedRoles.map(({ id, into }) => [`role:${id}`, titles.get(into) ?? into]));
  const { language, locale, edition, budgeting } = organisation;
  return { language, locale, edition, currency: budgeting.currency, names: Object.fromEntries(names) };
}

/** The words values are printed with; ids print as the names of what they point to. */
export function wordsOf({ locale, currency, edition, names }: Printing, catalogue: Catalogue): Words {
  return {
    locale,
    catalogue: inEdition(catalogue, edition),
    currency,
    nameOf: (ref, id) => (Object.hasOwn(names, `${ref}:${id}`) ? names[`${ref}:${id}`] : undefined),
  };
}
