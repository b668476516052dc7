import type { PresetWords } from '../words.ts';

/** English words of roles. */
export const roles: PresetWords['lists']['roles'] = {
  'top-management': {
    title: 'Top management',
    purpose: 'Directs the service provider, grants resources and answers for the service management system.',
    competences: [
      'authority over people and budget of all services',
      'knowledge of customers and obligations',
    ],
  },
  'management-representative': {
    title: 'SMS manager (management representative)',
    purpose: 'Runs the service management system on behalf of top management and reports on it.',
    competences: ['ISO/IEC 20000-1', 'process design and measurement', 'knowledge of all services'],
  },
  'service-owner': {
    title: 'Service owner',
    purpose: 'Answers for one service from end to end, whoever delivers its parts.',
    competences: ['the service and its customers', 'service level agreements', 'cost of the service'],
  },
  'process-owner': {
    title: 'Process owner',
    purpose: 'Answers for one process: for its rules, its results and its improvement.',
    competences: ['the process and its measures', 'process design'],
  },
  'line-manager': {
    title: 'Line manager',
    purpose: 'Leads the people of one unit: their tasks, their time and their competence.',
    competences: ['leading people', 'the work of the unit'],
  },
  'document-owner': {
    title: 'Document owner',
    purpose: 'Keeps one document right, and has it reviewed and approved.',
    competences: ['the matter of the document', 'document control'],
  },
  'risk-owner': {
    title: 'Risk owner',
    purpose: 'Watches one risk, has it treated, and says when it has changed; the risk register names each.',
    competences: ['the matter that the risk touches'],
  },
  'improvement-owner': {
    title: 'Improvement owner',
    purpose: 'Carries one improvement to its target; the improvement register names each.',
    competences: ['the matter of the improvement'],
  },
  'service-level-manager': {
    title: 'Service level manager',
    purpose: 'Agrees services and targets with customers and watches whether they are met.',
    competences: ['negotiation', 'service level agreements', 'reading of service reports'],
  },
  'service-reporting-manager': {
    title: 'Service reporting manager',
    purpose: 'Sees that reports are described, right and on time, and that decisions follow from them.',
    competences: ['data analysis', 'report design'],
  },
  'continuity-manager': {
    title: 'Service continuity manager',
    purpose: 'Prepares the recovery of services after a major loss and proves by tests that it works.',
    competences: ['continuity planning', 'running of exercises', 'architecture of the services'],
  },
  'availability-manager': {
    title: 'Availability manager',
    purpose: 'Plans, measures and improves the availability of services.',
    competences: ['architecture of the services', 'measurement of availability', 'fault analysis'],
  },
  'budgeting-manager': {
    title: 'Service budget manager',
    purpose: 'Budgets and accounts for the cost of each service.',
    competences: ['cost accounting', 'budgeting', 'the cost model of the services'],
  },
  'finance-controller': {
    title: 'Finance controller',
    purpose: 'Links service budgets and assets to the finances of the whole organisation.',
    competences: ['corporate finance', 'asset accounting'],
  },
  'capacity-manager': {
    title: 'Capacity manager',
    purpose: 'Sees that people, technology and other resources suffice for present and coming demand.',
    competences: ['performance analysis', 'forecasting', 'architecture of the services'],
  },
  'information-security-manager': {
    title: 'Information security manager',
    purpose:
      'Assesses security risks, keeps controls effective and leads the response to security incidents.',
    competences: ['information security risk', 'security controls', 'law on data protection'],
  },
  'business-relationship-manager': {
    title: 'Business relationship manager',
    purpose:
      'Owns the process by which customers’ needs, complaints and satisfaction are known and acted on.',
    competences: ['knowledge of customers’ business', 'handling of complaints', 'surveys'],
  },
  'customer-relationship-manager': {
    title: 'Customer relationship manager',
    purpose: 'Is in charge of the relationship with one or more customers and of their satisfaction.',
    competences: ['knowledge of the customer’s business', 'conduct of meetings'],
  },
  'supplier-manager': {
    title: 'Supplier manager',
    purpose: 'Is in charge of relationship, contract and performance of suppliers.',
    competences: ['contract law in outline', 'negotiation', 'judging of supplier performance'],
  },
  'service-transition-manager': {
    title: 'Service transition manager',
    purpose: 'Leads the planning, transition, transfer and removal of services.',
    competences: ['project management', 'acceptance testing'],
  },
  'design-lead': {
    title: 'Service design lead',
    purpose: 'Designs new and changed services so that they meet the service requirements.',
    competences: ['service design', 'architecture of the services'],
  },
  'service-desk': {
    title: 'Service desk',
    purpose: 'Answers users, records what they need and keeps them informed until it is settled.',
    competences: ['conversation with users', 'the ticket tool', 'services in outline'],
  },
  'technical-team': {
    title: 'Technical team',
    purpose: 'Operates, repairs and changes the components of the services.',
    competences: ['the technology in its care', 'change and release procedures'],
  },
  'incident-manager': {
    title: 'Incident manager',
    purpose: 'Owns the incident process and sees that incidents are resolved within their targets.',
    competences: ['incident process', 'coordination under pressure'],
  },
  'major-incident-manager': {
    title: 'Major incident manager',
    purpose: 'Leads everybody who works on a major incident until service is back and reviewed.',
    competences: ['leading in a crisis', 'communication with customers and management'],
  },
  'request-manager': {
    title: 'Service request manager',
    purpose: 'Owns the request process and the list of requests users may make.',
    competences: ['request process', 'design of forms and approvals'],
  },
  'problem-manager': {
    title: 'Problem manager',
    purpose: 'Sees that causes of incidents are found and removed, and known errors are published.',
    competences: ['methods of cause analysis', 'trend analysis'],
  },
  'configuration-manager': {
    title: 'Configuration manager',
    purpose: 'Keeps the configuration data right, complete and under control.',
    competences: ['configuration data model', 'audit of records'],
  },
  'change-manager': {
    title: 'Change manager',
    purpose: 'Leads each change request from record to review and keeps the change schedule.',
    competences: ['risk assessment of changes', 'knowledge of all services in outline'],
  },
  'change-authority': {
    title: 'Change authority (change advisory board)',
    purpose: 'Decides whether a normal or major change is made, and when.',
    competences: ['judging of business and technical risk'],
  },
  'emergency-change-authority': {
    title: 'Emergency change authority',
    purpose: 'Decides at short notice on changes that cannot wait for the change authority.',
    competences: ['judging of risk at short notice', 'can be reached at any hour'],
  },
  'release-manager': {
    title: 'Release manager',
    purpose: 'Plans releases and sees that they are built, tested, deployed and reviewed.',
    competences: ['release planning', 'test and deployment methods'],
  },
  'internal-audit-lead': {
    title: 'Internal audit lead',
    purpose: 'Plans the audit programme and sees that auditors are able and independent.',
    competences: ['ISO/IEC 20000-1', 'audit practice', 'independence from the processes audited'],
  },
  'internal-auditor': {
    title: 'Internal auditor',
    purpose: 'Carries out internal audits of work that is not their own.',
    competences: ['ISO/IEC 20000-1', 'audit practice'],
  },
  'improvement-manager': {
    title: 'Improvement manager',
    purpose: 'Keeps the improvement register and sees that approved improvements reach their targets.',
    competences: ['improvement methods', 'measurement'],
  },
  'risk-manager': {
    title: 'Risk manager',
    purpose: 'Keeps the risk register and sees that risks are rated and treated.',
    competences: ['risk assessment'],
  },
  'competence-manager': {
    title: 'Competence manager',
    purpose: 'Keeps the competence matrix and sees that gaps are closed.',
    competences: ['assessment of competence', 'planning of training'],
  },
  'document-controller': {
    title: 'Document controller',
    purpose: 'Sees that documents are approved, current and within reach, and that old ones are withdrawn.',
    competences: ['document control'],
  },
  'records-manager': {
    title: 'Records manager',
    purpose: 'Sees that records can be found, read and trusted for as long as they are kept.',
    competences: ['retention rules', 'access control'],
  },
};
