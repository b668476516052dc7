import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes, type DiagnosticCode } from '../../src/diagnostics/codes.ts';
import { contradictions } from '../../src/organisation/schema/choices.ts';
import { projectRoot } from '../harness/project.ts';

/**
 * The kinds of what rules over the config and checks over the manual tell. Whoever adds a code decides here what it is:
 * a contradiction can be waived by its values, the others can't, for the reason that stands beside them.
 */
type Kind = 'contradiction' | 'completeness' | 'slip' | 'day' | 'people' | 'error';

const kinds: { kind: Kind; because: string; codes: DiagnosticCode[] }[] = [
  {
    kind: 'contradiction',
    because:
      'A promise and what it rests on: each may hold alone, and somebody may decide to bear the gap for a time.',
    codes: [
      'activation-too-slow',
      'agreed-availability-low',
      'answer-too-slow',
      'answerer-unlisted',
      'availability-beyond-level',
      'backups-too-rare',
      'chain-availability-low',
      'clock-beyond-support',
      'component-unlisted',
      'covered-above-limit',
      'dependency-hours-short',
      'dependency-slower',
      'depends-on-lesser',
      'depends-on-retired',
      'depends-on-undelivered',
      'limits-above-plan',
      'nobody-answers',
      'nobody-on-call',
      'order-hours-short',
      'order-too-slow',
      'part-availability-low',
      'priority-hours-dropped',
      'recovery-inverted',
      'recovery-unattended',
      'replication-too-slow',
      'request-unattended',
      'service-outside-scope',
      'step-slower-than-ours',
      'support-hours-short',
      'support-too-slow',
      'unsupported-downtime',
      'urgent-slower',
      'weaker-line-below',
    ],
  },
  {
    kind: 'contradiction',
    because: 'Times with a common start, of which one leaves no room for the others.',
    codes: [
      'assessment-too-slow',
      'corrected-before-cause',
      'decided-before-called',
      'declared-too-late',
      'escalated-before-due',
      'freeze-blocks-patches',
      'gathered-too-rarely',
      'horizon-too-short',
      'lead-time-too-short',
      'news-too-rare',
      'party-announces-late',
      'patch-too-slow',
      'planned-after-notice',
      'recording-too-slow',
      'release-notice-too-short',
      'reminder-too-early',
      'report-overtaken',
      'response-too-short',
      'reviewed-before-record',
      'told-next-working-day',
      'told-too-late',
      'update-too-late',
    ],
  },
  {
    kind: 'contradiction',
    because:
      'What a law, a contract or an audit asks for, and a value that says less; the day to mend it may be agreed.',
    codes: [
      'approval-gone-first',
      'obligation-missed',
      'owed-notice-too-short',
      'part-kept-otherwise',
      'retention-too-short',
    ],
  },
  {
    kind: 'contradiction',
    because: 'Two settings of one decision that speak against each other, each of them possible.',
    codes: [
      'alert-above-target',
      'chair-absent',
      'limits-without-issues',
      'matrix-out-of-order',
      'objectives-alike',
      'told-before-escalated',
      'working-day-unlike-hours',
    ],
  },
  {
    kind: 'completeness',
    because:
      'Something is missing beside what was entered; there is no second value that a waiver could be bound to.',
    codes: [
      'clause-not-audited',
      'contract-duty-nowhere',
      'contract-unread',
      'customer-without-service',
      'edition-unchecked',
      'exception-untreated',
      'measure-without-data',
      'no-dispute-steps',
      'number-not-listed',
      'objective-unmeasured',
      'objective-without-day',
      'objective-without-target',
      'obligation-unmet',
      'operator-unregistered',
      'part-without-availability',
      'party-not-called',
      'party-unmeasured',
      'party-without-step',
      'party-without-supplier',
      'process-unmeasured',
      'reach-without-controls',
      'role-without-duty',
      'service-without-customer',
      'site-without-address',
      'step-unregistered',
      'supplier-without-contract',
      'supplier-without-service',
      'support-without-part',
      'undecided-edition',
      'unit-without-head',
      'vacant-role',
    ],
  },
  {
    kind: 'completeness',
    because: 'Entries of the audit calendar are missing; the weighing that asks for them is not in doubt.',
    codes: [
      'audits-too-far-apart',
      'audits-too-few',
      'duty-not-weighed',
      'party-not-audited',
      'place-not-audited',
      'security-audits-too-rare',
      'shift-not-audited',
      'weighing-without-effect',
    ],
  },
  {
    kind: 'slip',
    because:
      'One value by itself that reads or works otherwise than it was meant; it is corrected, not borne.',
    codes: [
      'activity-outside-plan',
      'contrary-robots',
      'customer-review-rare',
      'dependency-unlisted',
      'half-sentence',
      'hours-not-read',
      'impossible-time',
      'invisible-character',
      'low-contrast',
      'management-review-rare',
      'not-a-mail-address',
      'not-a-web-address',
      'password-in-address',
      'same-name',
      'supplier-review-rare',
      'unused-code',
    ],
  },
  {
    kind: 'slip',
    because:
      'Two entries of which one says that there is nothing and the other what there is: one of them is false, which nobody can decide to bear.',
    codes: [
      'access-after-all',
      'agreement-without-delivery',
      'number-differs',
      'number-of-two-roles',
      'party-runs-after-all',
    ],
  },
  {
    kind: 'slip',
    because:
      'What is told of approvals and answers that were given; it is about files, not about values of the config.',
    codes: ['act-of-another-organisation', 'lost-answers', 'not-the-approver', 'source-gone'],
  },
  {
    kind: 'slip',
    because:
      'A text sends its readers to a document or record that somebody decided to do without; it is mended in the text, and not borne.',
    codes: ['left-out-document', 'left-out-record'],
  },
  {
    kind: 'slip',
    because:
      'What has become of a template, or of the original that is kept of it; it is about files, not about values of the config.',
    codes: ['changed-template', 'edited-base', 'idle-base', 'missing-base', 'template-gone'],
  },
  {
    kind: 'day',
    because:
      'Something was due by a day that has passed; it is told on that day and does not enter the manual.',
    codes: [
      'activity-over',
      'agreement-over',
      'contract-over',
      'edition-check-overdue',
      'notice-day-over',
      'objective-over',
      'plan-over',
    ],
  },
  {
    kind: 'people',
    because:
      'It compares people; a waiver would publish who stands in for whom. documents.segregation and audit.independence say whether they are compared.',
    codes: [
      'accepts-own-work',
      'auditor-not-free',
      'decides-own-cases',
      'deputy-checks-own-work',
      'fallback-same-people',
      'judges-own-customer',
      'no-independent-auditor',
      'not-always-reached',
      'own-deputy',
      'same-pair-leads',
      'same-person-approves',
      'watches-own-security',
    ],
  },
  {
    kind: 'error',
    because:
      'Nobody could know which of two values holds, whatever was decided: one ends before it begins, or is out of order with its own scale.',
    codes: [
      'accepted-though-high',
      'answer-before-confirmation',
      'audits-too-rare',
      'agreement-misnamed',
      'agreement-twice',
      'agreement-with-two-kinds',
      'availability-out-of-order',
      'availability-too-low',
      'budget-before-draft',
      'contract-backwards',
      'dependency-cycle',
      'depends-on-itself',
      'duplicate-code',
      'duplicate-rank',
      'emergency-too-slow',
      'freeze-backwards',
      'merged-with-holder',
      'more-needed-than-there',
      'part-of-a-part',
      'plan-backwards',
      'priority-out-of-order',
      'recovery-out-of-order',
      'recovery-too-loose',
      'resolve-before-respond',
      'review-too-rare',
      'risk-unreachable',
      'same-as-circle',
      'spending-over-approval',
      'target-off-scale',
      'target-unreachable',
      'warning-after-critical',
    ],
  },
  {
    kind: 'error',
    because: 'A text would name nobody, no service, or the one who is checked by it.',
    codes: [
      'agreement-without-parties',
      'approves-own-work',
      'change-without-authority',
      'class-as-owner',
      'class-with-holder',
      'customer-without-manager',
      'emergency-without-authority',
      'left-out-role',
      'party-without-accountable',
      'record-without-owner',
      'same-approver',
      'same-as-class',
      'service-without-owner',
      'subcontractor-without-lead',
      'supplier-without-customer',
      'supplier-without-manager',
      'type-without-approver',
    ],
  },
  {
    kind: 'error',
    because: 'What is named is not there.',
    codes: [
      'audit-of-unknown-clause',
      'clause-without-edition',
      'dead-anchor',
      'unknown-auditor',
      'unknown-change-type',
      'unknown-ci-type',
      'unknown-classification',
      'unknown-component',
      'unknown-covered',
      'unknown-criticality',
      'unknown-customer',
      'unknown-document',
      'unknown-interval',
      'unknown-language',
      'unknown-location',
      'unknown-measure',
      'unknown-order',
      'unknown-party',
      'unknown-path',
      'unknown-placeholder',
      'unknown-priority',
      'unknown-record',
      'unknown-release-type',
      'unknown-report',
      'unknown-role',
      'unknown-service',
      'unknown-supplier',
      'unknown-time',
      'unknown-tool',
      'unknown-unit',
      'unknown-way-of-meeting',
    ],
  },
  {
    kind: 'error',
    because: 'A page can’t be made of it, or would say nothing.',
    codes: [
      'ambiguous-numbers',
      'bad-report-address',
      'bad-site-address',
      'duplicate-id',
      'empty-count',
      'empty-duration',
      'empty-interval',
      'impossible-working-day',
      'matrix-gap',
      'no-code',
      'no-criteria',
      'no-priorities',
      'not-a-colour',
      'not-a-currency',
      'not-a-day',
      'not-a-locale',
      'not-a-phone-number',
      'not-a-time-zone',
      'nothing-approved',
      'own-page-clash',
      'public-file-clash',
      'type-without-code',
      'unprintable-approved-text',
      'unsigned-act',
    ],
  },
];

const inKind = (kind: Kind) => kinds.filter((group) => group.kind === kind).flatMap((group) => group.codes);

test('each code that a rule or a check tells is in one kind, and no other code is', () => {
  const sources = ['src/organisation/rules/**/*.ts', 'src/manual/checks/*.ts']
    .flatMap((pattern) => globSync(join(projectRoot, pattern)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const told = Object.keys(codes).filter((code) => sources.includes(`'${code}'`));
  const listed = kinds.flatMap((group) => group.codes);
  expect(listed.length).toBe(new Set(listed).size);
  expect(listed.toSorted()).toEqual(told.toSorted());
});

test('contradictions are exactly what a waiver of values may name', () => {
  expect(inKind('contradiction').toSorted()).toEqual([...contradictions].toSorted());
});

test('errors are exactly what is told as an error', () => {
  for (const group of kinds)
    for (const code of group.codes)
      expect(codes[code].severity, code).toBe(group.kind === 'error' ? 'error' : 'warning');
});

test('the guide for releases names each contradiction', () => {
  const guide = readFileSync(join(projectRoot, 'docs/releasing.md'), 'utf8');
  expect(contradictions.filter((code) => !guide.includes(`\`${code}\``))).toEqual([]);
});
