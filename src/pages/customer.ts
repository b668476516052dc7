import type { CustomerEntry } from '../manual/model/customer-entry.ts';
import { documentsByKey } from '../manual/model/documents-by-key.ts';
import type { Manual } from '../manual/model/manual.ts';
import type { CellKind } from '../manual/registers/cell.ts';
import { cellLinksOf } from '../manual/registers/cell-links.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';
import { type PromiseSection, sayingIn } from './promise-cells.ts';

/** What the page of a customer shows below its facts: its services, what their targets hold for, what else is owed to it. */
export const customerSections = (customer: CustomerEntry, manual: Manual, words: Words): PromiseSection[] => [
  services(customer, manual, words),
  ...workload(customer, words),
  ...obligations(customer, manual, words),
];

function services({ services: all }: CustomerEntry, manual: Manual, words: Words): PromiseSection {
  const { site, documentType } = words;
  const say = sayingIn(words);
  const documents = documentsByKey(manual.documents);
  const section = { slug: 'services', title: site.customerServices };
  if (all.length === 0) return { ...section, sentence: site.customerWithoutServices };
  // The most urgent priority is the first of any service.
  const [priority = ''] = manual.promises.flatMap(({ targets: [top] }) => top?.priority ?? []);
  return {
    ...section,
    table: {
      columns: columns(
        [site.service, 'link'],
        [site.availabilityTarget, 'percent'],
        [formatMessage(site.respondTop, { priority })],
        [formatMessage(site.resolveTop, { priority })],
        [site.promisedHours],
        [site.rto],
        [site.rpo],
        [site.agreements, 'links'],
      ),
      rows: all.map((one) => [
        [{ text: one.name, url: one.url }],
        one.availability,
        say.time(one.respond),
        say.time(one.resolve),
        say.hours(one.supported),
        say.time(one.rto),
        say.time(one.rpo),
        one.agreements
          .flatMap((key) => documents.get(key) ?? [])
          .map(({ url, type }) => ({ text: documentType[type], url })),
      ]),
    },
  };
}

function workload({ services: all }: CustomerEntry, { site }: Words): PromiseSection[] {
  const rows = all
    .filter((one) => one.workload.length > 0)
    .map((one) => [
      [{ text: one.name, url: one.url }],
      one.workload.map((line) => formatMessage(site.workloadLimitOf, line)).join('\n'),
    ]);
  return rows.length === 0
    ? []
    : [
        {
          slug: 'workload',
          title: site.workloadLimit,
          table: { columns: columns([site.service, 'link'], [site.workloadLimits]), rows },
        },
      ];
}

function obligations(
  { obligations: owed }: CustomerEntry,
  manual: Manual,
  { site }: Words,
): PromiseSection[] {
  const links = cellLinksOf(manual);
  const rows = manual.obligations
    .filter(({ id }) => owed.includes(id))
    .map(({ title, duty, owner }) => [title, duty, links.role(owner)]);
  return rows.length === 0
    ? []
    : [
        {
          slug: 'obligations',
          title: site.owedToCustomer,
          table: {
            columns: columns([site.obligation], [site.obligationDuty], [site.watchedBy, 'link']),
            rows,
          },
        },
      ];
}

const columns = (...heads: readonly (readonly [title: string, kind?: CellKind])[]) =>
  heads.map(([title, kind = 'text']) => ({ title, kind }));
