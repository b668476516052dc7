import { expect, test } from 'vitest';
import type { History } from '../../src/manual/control/acts/history.ts';
import type { MadeManual } from '../../src/manual/make-manual.ts';
import { doc, manualOf } from '../manual/manual-of.ts';
import { acts, historyOf } from './act-maker.ts';

const organisation = {
  roles: [{ id: 'incident-manager', holder: 'Ada Quince' }],
  customers: [
    { id: 'acme', name: 'Acme', manager: 'incident-manager', reviewInterval: 'P6M' },
    { id: 'bolt', name: 'Bolt', manager: 'incident-manager', reviewInterval: 'P3M' },
  ],
  services: [
    { id: 'mail', name: 'Mail', owner: 'incident-manager', customers: ['acme'], hours: 'by day' },
    { id: 'disk', name: 'Disk', owner: 'incident-manager', customers: ['bolt'], hours: 'by night' },
  ],
  legalObligations: [
    { id: 'gdpr', title: 'GDPR', source: 'The Union', duty: 'Tell of breaches' },
    { id: 'rest', title: 'Rest time', source: 'The country', duty: 'Let people sleep' },
  ],
};

const documents = (more: string) => ({
  'sla.mdx': doc(`{item.service.hours}${more}`, {
    id: 'sla',
    title: "'For {item.service.name} and {item.customer.name}'",
    type: 'agreement',
    each: 'serviceLevelAgreements',
  }),
  'a.mdx': doc(
    `Every {org.audit.interval}.${more}

<Steps>
  <Step role="incident-manager" within={org.incidents.recordWithin}>Do it.</Step>
</Steps>`,
    { id: 'a' },
  ),
  'b.mdx': doc(
    `<Table of="legalObligations" columns="title duty" />

<Table of="customers" columns="name reviewInterval" />${more}`,
    { id: 'b' },
  ),
});

/** Approves the texts of a manual as they stand. */
const approvalsOf = (made: MadeManual): Map<string, History> =>
  new Map(
    made.manual.documents.map(({ key, title, fingerprint: { text, marks } }) => {
      const frozen = made.frozen(key);
      if (!frozen) throw new Error(`${key} is not there.`);
      const act = {
        ...acts.approved('1.0', '2025-12-01', { title }),
        text: { format: 1, sha256: text, marks } as const,
      };
      return [
        key,
        {
          ...historyOf(act),
          document: key,
          files: new Map(),
          trees: new Map([['1.0', frozen.tree]]),
          disposed: new Map(),
          proven: new Map(),
          page: () => JSON.parse(JSON.stringify(frozen.page)),
        },
      ];
    }),
  );

const statedIn = ({ manual }: MadeManual) => ({
  agreements: manual.services.map(({ id, agreements }) => [id, agreements]),
  obligations: manual.obligations.map(({ id, documents }) => [id, documents]),
  reviews: Object.fromEntries(
    manual.reviews
      .filter(({ documents }) => documents.length > 0)
      .map(({ kind, subject, documents }) => [`${kind} ${subject}`.trim(), documents]),
  ),
});

const before = manualOf({ organisation, documents: documents('') });
const later = (more: string, legalObligations: object[] = organisation.legalObligations) =>
  manualOf({
    organisation: { ...organisation, legalObligations },
    documents: documents(more),
    approvals: approvalsOf(before),
    view: { publication: 'approved' },
  });

test('a text that was restored is still found where registers ask what states a value', () => {
  expect(statedIn(before)).toEqual({
    agreements: [
      ['mail', ['sla.mail-acme']],
      ['disk', ['sla.disk-bolt']],
    ],
    obligations: [
      ['gdpr', ['b']],
      ['rest', ['b']],
    ],
    reviews: { internalAudit: ['a'], 'customerReview Acme': ['b'], 'customerReview Bolt': ['b'] },
  });
  const now = later('\n\nA draft, every {org.competence.reviewInterval}.');
  expect(now.manual.documents.map(({ restored }) => restored)).toEqual([true, true, true, true]);
  // Also that nothing of the draft is there, which would be a review of competence.
  expect(statedIn(now)).toEqual(statedIn(before));
  expect(now.manual.documents.find(({ key }) => key === 'a')?.paths).toEqual([
    'audit.interval',
    'incidents.recordWithin',
  ]);
});

test('the register of decisions, which tells of values of today, names no text that was restored', () => {
  expect(before.manual.decisions.find(({ path }) => path === 'audit.interval')?.usedIn).toEqual(['a']);
  expect(later('').manual.decisions.find(({ path }) => path === 'audit.interval')?.usedIn).toEqual(['a']);
  expect(later('\n\nA draft.').manual.decisions).toEqual([]);
});

test('what an approved table says of a thing that has another name now counts for nothing else', () => {
  const renamed = [
    { ...organisation.legalObligations[0], title: 'Data protection' },
    organisation.legalObligations[1] ?? {},
  ];
  expect(statedIn(later('\n\nA draft.', renamed)).obligations).toEqual([
    ['gdpr', []],
    ['rest', ['b']],
  ]);
});
