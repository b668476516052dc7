import type { PresetWords } from '../words.ts';

/** English words of kinds of record. */
export const records: PresetWords['lists']['records'] = {
  'management-commitment-evidence': {
    title: 'Evidence of management commitment',
    description: 'Top management acts on its commitments: decisions, resources granted, messages to staff.',
  },
  'representative-report': {
    title: 'Report of the management representative',
    description: 'Top management hears how the SMS performs and where it can improve.',
  },
  'other-party-performance-review': {
    title: 'Performance review of another party',
    description: 'Processes run by others are measured and judged against their targets.',
  },
  'resource-decision': {
    title: 'Resource decision',
    description: 'Needs and resources were compared, and what was granted.',
  },
  'competence-record': {
    title: 'Competence record',
    description: 'Education, training, skills and experience of a holder of a role.',
  },
  'plan-review': {
    title: 'Plan review',
    description: 'The service management plan and the plans of processes were reviewed.',
  },
  'risk-record': {
    title: 'Risk record',
    description: 'A risk with its rating, treatment, owner and acceptance.',
  },
  'audit-and-review-finding': {
    title: 'Audit and review finding',
    description: 'A nonconformity or concern with its cause and the actions taken.',
  },
  'internal-audit-report': {
    title: 'Internal audit report',
    description: 'What was audited, what was found, and what followed.',
  },
  'internal-audit-plan': {
    title: 'Internal audit plan',
    description: 'Which areas were to be audited by whom, and that nobody audited their own work.',
  },
  'internal-audit-checklist': {
    title: 'Internal audit checklist',
    description: 'What was asked and sampled, and what was found at each question.',
  },
  'management-review-minutes': {
    title: 'Management review minutes',
    description: 'Inputs, decisions and actions of a management review.',
  },
  'improvement-record': {
    title: 'Improvement record',
    description: 'A proposed improvement or an action against a fault, from idea to result.',
  },
  'improvement-result': {
    title: 'Improvement result',
    description: 'An approved improvement was measured against its target.',
  },
  'design-review': {
    title: 'Design review',
    description: 'Results of planning and design were reviewed and accepted.',
  },
  'other-party-evaluation': {
    title: 'Evaluation of another party',
    description: 'A party was judged before it took part in a new or changed service.',
  },
  'service-acceptance-record': {
    title: 'Service acceptance record',
    description: 'A service was tested against its acceptance criteria and accepted.',
  },
  'transition-report': {
    title: 'Transition report',
    description: 'What the transition achieved compared with what was expected.',
  },
  'service-performance-record': {
    title: 'Service performance record',
    description: 'Results and trends of a service against its targets.',
  },
  'internal-supplier-performance-record': {
    title: 'Performance record of an internal group or customer as supplier',
    description: 'Results of an internal group or a customer acting as supplier against what was agreed.',
  },
  'sla-review-minutes': {
    title: 'SLA review minutes',
    description: 'Services and agreement were reviewed with the customer.',
  },
  'service-report': {
    title: 'Service report',
    description: 'What was reported to whom, and the actions that followed.',
  },
  'continuity-risk-assessment': {
    title: 'Continuity and availability risk assessment',
    description: 'Risks to continuity and availability were assessed.',
  },
  'availability-record': {
    title: 'Availability record',
    description: 'Measured availability, and the investigation of unplanned downtime.',
  },
  'continuity-test-report': {
    title: 'Continuity and availability test report',
    description: 'A plan was tested or activated, reviewed, and what was missing was put right.',
  },
  'cost-report': {
    title: 'Cost report',
    description: 'Costs against the budget, and the review of the forecast.',
  },
  'capacity-record': {
    title: 'Capacity record',
    description: 'Use of resources, its analysis and the tuning that followed.',
  },
  'security-risk-assessment': {
    title: 'Information security risk assessment',
    description: 'Security risks were assessed and their treatment decided.',
  },
  'security-audit-report': {
    title: 'Information security audit report',
    description: 'An internal security audit took place and its results were reviewed.',
  },
  'control-review': {
    title: 'Control review',
    description: 'A security control was reviewed for its effect, with the actions taken.',
  },
  'security-incident-record': {
    title: 'Security incident record',
    description: 'A security incident from report to review, and the analysis of its kind and effect.',
  },
  'change-security-assessment': {
    title: 'Security assessment of a change request',
    description: 'A change request was assessed for security risks.',
  },
  'service-review-minutes': {
    title: 'Service review minutes',
    description: 'Performance was discussed with the customer, with needs and actions.',
  },
  'complaint-record': {
    title: 'Complaint record',
    description: 'A service complaint from receipt to closure.',
  },
  'satisfaction-result': {
    title: 'Satisfaction result',
    description: 'What customers and users answered, the analysis and the actions.',
  },
  'supplier-review': {
    title: 'Supplier review',
    description: 'Performance and contract of a supplier were reviewed, subcontractors included.',
  },
  'contract-dispute-record': {
    title: 'Contract dispute record',
    description: 'A dispute with a supplier from notice to settlement.',
  },
  'incident-record': { title: 'Incident record', description: 'An incident from report to closure.' },
  'service-request-record': {
    title: 'Service request record',
    description: 'A service request from receipt to closure.',
  },
  'major-incident-review': {
    title: 'Major incident review',
    description: 'What happened in a major incident, and what will be better next time.',
  },
  'problem-record': {
    title: 'Problem record',
    description: 'A problem from discovery to closure, and the analysis of trends.',
  },
  'known-error-record': { title: 'Known error record', description: 'A known error with its workaround.' },
  'configuration-item-record': {
    title: 'Configuration item record',
    description: 'A configuration item with its state, version and relations.',
  },
  'cmdb-audit-report': {
    title: 'CMDB audit report',
    description: 'Records were compared with reality, and errors were put right.',
  },
  'configuration-baseline': {
    title: 'Configuration baseline',
    description: 'The state of configuration items before a release.',
  },
  'change-request': {
    title: 'Change request',
    description: 'A change from request through assessment and decision to closure.',
  },
  'change-review': {
    title: 'Change review',
    description: 'A change was reviewed for its effect; requests were analysed for trends.',
  },
  'release-record': {
    title: 'Release record',
    description: 'A release was planned, tested, accepted and approved.',
  },
  'release-review': {
    title: 'Release review',
    description: 'Success or failure of a release, with later incidents and effect on customers.',
  },
  'document-approval': {
    title: 'Document approval',
    description: 'Who approved which version of a document, and its history of changes.',
  },
  'awareness-record': {
    title: 'Awareness record',
    description: 'Staff, and others where it concerns them, know policies and their own part.',
  },
  'process-performance-report': {
    title: 'Process performance report',
    description: 'How the processes perform against their measures.',
  },
};
