import { expect, test } from 'vitest';
import { codes } from '../../src/diagnostics/codes.ts';
import type { ReasonCode } from '../../src/manual/release/kinds.ts';
import { reasonCodes } from '../../src/manual/release/reasons/index.ts';
import { catalogueOf } from '../../src/organisation/index.ts';
import { acts } from '../control/act-maker.ts';
import { type ActsOn, type GateManual, reasonsOf } from './gate-of.ts';

const inForce: ActsOn = (approved) => [approved('1.0', '2026-05-01')];
const answer = '<Requirement id="8.1-3">The <Role id="incident-manager" /> answers.</Requirement>';
const needing = '<Requirement id="8.1-3" needs="suppliers">They do it.</Requirement>';
const step = '<Steps>\n<Step role="change-manager">Look.</Step>\n</Steps>';
const acme = { party: 'customers.acme', name: 'Acme' };

/** What provokes each reason, what is told then, and what takes it away. */
const cases: Record<ReasonCode, { wrong: GateManual; told: RegExp[]; mended: GateManual[] }> = {
  'unapproved-document': {
    wrong: { documents: { a: 'Text.' } },
    told: [/^Nobody approved PRC-8\.1 Sample \(a\)\. Approve it: clausebook approve/],
    mended: [
      { documents: { a: 'Text.' }, control: { a: inForce } },
      // One that comes into force later is approved.
      {
        documents: { a: 'Text.' },
        control: { a: (of) => [of('1.0', '2026-05-01', { from: '2026-07-01' })] },
      },
      {
        documents: { a: 'Text.' },
        control: { a: (of) => [of('1.0', '2026-05-01'), acts.withdrawn('2026-05-02')] },
      },
    ],
  },
  'changed-document': {
    wrong: { documents: { a: 'New text.' }, before: { a: 'Text.' }, control: { a: inForce } },
    told: [/^PRC-8\.1 Sample \(a\) was changed since version 1\.0/],
    mended: [{ documents: { a: 'Text.' }, control: { a: inForce } }],
  },
  'awaiting-consent': {
    wrong: {
      documents: { a: 'Text.' },
      control: { a: (of) => [of('1.0', '2026-05-01', { needs: [acme] })] },
    },
    told: [/^Version 1\.0 of PRC-8\.1 Sample \(a\) awaits the consent of Acme\. .*clausebook agree/],
    mended: [
      {
        documents: { a: 'Text.' },
        control: {
          a: (of) => [of('1.0', '2026-05-01', { needs: [acme] }), acts.agreed('1.0', '2026-05-02', 'acme')],
        },
      },
    ],
  },
  'overdue-review': {
    wrong: { documents: { a: 'Text.' }, control: { a: inForce }, day: '2027-05-02' },
    told: [/^PRC-8\.1 Sample \(a\) was to be reviewed by 2027-05-01\. .*clausebook review/],
    mended: [
      { documents: { a: 'Text.' }, control: { a: inForce }, day: '2027-05-01' },
      {
        documents: { a: 'Text.' },
        control: { a: (of) => [of('1.0', '2026-05-01'), acts.reviewed('1.0', '2027-05-02')] },
        day: '2027-05-02',
      },
    ],
  },
  'unanswered-point': {
    wrong: { documents: { a: 'Text.', b: [answer, { id: 'b', title: 'Other' }] }, control: { a: inForce } },
    told: [/^Point 8\.1-3 is answered in texts alone that are not in force: PRC-8\.1-2 \(b\)\. Bring one/],
    mended: [{ documents: { a: answer }, control: { a: inForce } }],
  },
  'content-missing': {
    wrong: { documents: { a: needing }, control: { a: inForce } },
    told: [
      /^The answer to point 8\.1-3 rests on what nobody has entered: suppliers\. Enter it in the config/,
    ],
    mended: [
      {
        organisation: { suppliers: [{ id: 'acme', name: 'Acme' }] },
        documents: { a: needing },
        control: { a: inForce },
      },
    ],
  },
  'unaccepted-default': {
    wrong: { documents: { a: '{org.incidents.recordWithin}' }, control: { a: inForce } },
    told: [
      /^incidents\.recordWithin is a default \(PT15M\) that nobody decided and that no approval of PRC-8\.1 accepted\. .*--accept-defaults/,
    ],
    mended: [
      {
        organisation: { incidents: { recordWithin: 'PT15M' } },
        documents: { a: '{org.incidents.recordWithin}' },
        control: { a: inForce },
      },
      {
        documents: { a: '{org.incidents.recordWithin}' },
        control: { a: (of) => [of('1.0', '2026-05-01', { acceptedDefaults: ['incidents.recordWithin'] })] },
      },
    ],
  },
  'vacant-role-in-step': {
    wrong: { documents: { a: step } },
    told: [/^Nobody holds the role Change manager \(change-manager\), which steps name in PRC-8\.1\./],
    mended: [
      { organisation: { roles: [{ id: 'change-manager', holder: 'Ida' }] }, documents: { a: step } },
      {
        documents: { a: step },
        control: { a: (of) => [of('1.0', '2026-05-01'), acts.withdrawn('2026-05-02')] },
      },
      // A role that only a sentence names may wait.
      { documents: { a: 'The <Role id="change-manager" /> looks.' } },
    ],
  },
  'record-without-place': {
    wrong: { organisation: { records: [{ id: 'audit-report', location: '' }] } },
    told: [/^Audit report \(audit-report\) is kept nowhere/],
    mended: [{ organisation: { records: [{ id: 'audit-report', location: 'documents' }] } }],
  },
  'lost-link': {
    wrong: {
      documents: { a: 'See <Doc id="b" /> and [this](/documents/b/#top).', b: ['Text.', { title: 'Other' }] },
      control: { a: inForce },
    },
    told: [
      /^PRC-8\.1 \(a\) leads to PRC-8\.1-2 \(b\), of which no text is in force\./,
      /^PRC-8\.1 \(a\) leads to "\/documents\/b\/#top", of which no text is in force\./,
    ],
    mended: [
      {
        documents: {
          a: 'See <Doc id="b" /> and [this](/documents/b/#top).',
          b: ['Text.', { title: 'Other' }],
        },
        control: { a: inForce, b: inForce },
      },
      { documents: { a: 'Text.', b: ['Text.', { title: 'Other' }] }, control: { a: inForce } },
    ],
  },
};

test.each(reasonCodes)('%s is told with its remedy, which takes it away', (code) => {
  const { wrong, told, mended } = cases[code];
  const own = (manual: GateManual) =>
    // A manual in memory answers nearly no point.
    reasonsOf(code, manual).filter((text) => code !== 'unanswered-point' || text.includes('8.1-3 '));
  const found = own(wrong).filter((text) => code !== 'unaccepted-default' || text.startsWith('incidents.'));
  expect(found).toHaveLength(told.length);
  told.forEach((pattern, index) => {
    expect(found[index]).toMatch(pattern);
  });
  for (const manual of mended)
    expect(own(manual).filter((text) => !/^(?!incidents\.)\S+ is a default/.test(text))).toEqual([]);
});

test('every reason is an error that says when it is asked for, and has words for the register of waivers', () => {
  expect(reasonCodes.length).toBeGreaterThan(8);
  const words = catalogueOf('en').choices.waivable;
  for (const code of reasonCodes) {
    expect(codes[code]).toMatchObject({
      severity: 'error',
      cause: expect.stringMatching(/^With --release: /),
    });
    expect(words[code].length).toBeGreaterThan(10);
  }
});

test('a point that nothing answers is told at a document of its clause', () => {
  const [told] = reasonsOf('unanswered-point', { documents: { a: 'Text.' } }).filter((text) =>
    text.includes('8.1-3.'),
  );
  expect(told).toMatch(/^Nothing answers point 8\.1-3\. Wrap the passage that answers it/);
});

test('a default that the approval of one document accepted is still asked of another', () => {
  const text = '{org.incidents.recordWithin}';
  const accepted: ActsOn = (of) => [
    of('1.0', '2026-05-01', { acceptedDefaults: ['incidents.recordWithin'] }),
  ];
  const told = reasonsOf('unaccepted-default', {
    documents: { a: text, b: [text, { title: 'Other' }] },
    control: { a: accepted, b: inForce },
  });
  expect(told.filter((one) => one.startsWith('incidents.'))).toEqual([
    expect.stringContaining('no approval of PRC-8.1-2 accepted'),
  ]);
});

test('values that tell of people, or are confidential, are no reasons, and no message quotes them', () => {
  const told = reasonsOf('unaccepted-default', {
    organisation: { customers: [{ id: 'acme', name: 'Acme' }] },
    documents: { a: '<Table of="customers" columns="name contact phone" />' },
    control: { a: inForce },
  });
  expect(told.filter((text) => /contact|phone/.test(text))).toEqual([]);
});
