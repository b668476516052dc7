import type { SiteKey } from '../words/words.ts';

/** A review that comes back: its interval, the role that answers for it, and the record that shows it was held. */
export interface PeriodicReview {
  /** Key of its name in the words of registers. */
  kind: SiteKey;
  /** Path of the interval in the organisation. */
  interval: string;
  /** Path of the role in the organisation. */
  owner: string;
  /** Id of a ready-made record. */
  record: string;
}

type Row = readonly [kind: SiteKey, interval: string, owner: string, record: string];

const rows: readonly Row[] = [
  ['policyReview', 'leadership.policyReviewInterval', 'leadership.representative', 'document-approval'],
  ['representativeReport', 'leadership.reportInterval', 'leadership.representative', 'representative-report'],
  ['scopeReview', 'scope.reviewInterval', 'scope.owner', 'management-review-minutes'],
  ['planReview', 'plan.reviewInterval', 'plan.owner', 'plan-review'],
  ['planProgress', 'plan.progressInterval', 'plan.owner', 'plan-review'],
  ['managementReview', 'managementReview.interval', 'managementReview.owner', 'management-review-minutes'],
  ['internalAudit', 'audit.interval', 'audit.owner', 'internal-audit-report'],
  ['processPerformance', 'measurement.reportInterval', 'measurement.owner', 'process-performance-report'],
  ['governanceReview', 'governance.reviewInterval', 'governance.owner', 'other-party-performance-review'],
  ['competenceReview', 'competence.reviewInterval', 'competence.owner', 'competence-record'],
  ['resourceReview', 'resources.reviewInterval', 'resources.owner', 'resource-decision'],
  ['improvementReview', 'improvement.reviewInterval', 'improvement.owner', 'improvement-record'],
  ['riskReview', 'risk.reviewInterval', 'risk.owner', 'risk-record'],
  ['slaReview', 'serviceLevels.reviewInterval', 'serviceLevels.owner', 'sla-review-minutes'],
  ['catalogueReview', 'serviceLevels.catalogueReviewInterval', 'serviceLevels.owner', 'sla-review-minutes'],
  [
    'internalGroupReview',
    'serviceLevels.internalReviewInterval',
    'serviceLevels.owner',
    'internal-supplier-performance-record',
  ],
  ['serviceReport', 'serviceReporting.interval', 'serviceReporting.owner', 'service-report'],
  ['continuityRisk', 'continuity.riskAssessmentInterval', 'continuity.owner', 'continuity-risk-assessment'],
  ['continuityTest', 'continuity.testInterval', 'continuity.owner', 'continuity-test-report'],
  ['availabilityTest', 'availability.testInterval', 'availability.owner', 'continuity-test-report'],
  ['costReport', 'budgeting.reportInterval', 'budgeting.owner', 'cost-report'],
  ['capacityAnalysis', 'capacity.analysisInterval', 'capacity.owner', 'capacity-record'],
  ['securityRisk', 'security.riskAssessmentInterval', 'security.owner', 'security-risk-assessment'],
  ['securityAudit', 'security.auditInterval', 'audit.owner', 'security-audit-report'],
  ['controlReview', 'security.controlReviewInterval', 'security.owner', 'control-review'],
  ['satisfactionSurvey', 'satisfaction.surveyInterval', 'satisfaction.owner', 'satisfaction-result'],
  ['complaintReport', 'complaints.reportInterval', 'complaints.owner', 'complaint-record'],
  ['problemTrend', 'problems.trendInterval', 'problems.owner', 'problem-record'],
  ['cmdbAudit', 'configuration.auditInterval', 'configuration.owner', 'cmdb-audit-report'],
  ['changeTrend', 'changes.trendInterval', 'changes.owner', 'process-performance-report'],
  ['releaseAnalysis', 'releases.analysisInterval', 'releases.owner', 'process-performance-report'],
];

/** The reviews that every organisation decides an interval for, in the order of the standard's matter. */
export const periodicReviews: readonly PeriodicReview[] = rows.map(([kind, interval, owner, record]) => ({
  kind,
  interval,
  owner,
  record,
}));
