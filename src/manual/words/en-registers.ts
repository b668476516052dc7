/** Words of the registers, in English; a part of the words of pages. */
export const registerWords = {
  reviewRegister: 'Reviews',
  serviceRegister: 'Services',
  supplierRegister: 'Suppliers',
  obligationRegister: 'Obligations',
  missingRegister: 'Content missing',
  checklist: 'Audit checklist',
  evidence: 'Evidence list',
  reviewRegisterLead: 'What is reviewed or done again and again, by whom and how often.',
  serviceRegisterLead: 'The services of the catalogue with what was agreed for them.',
  supplierRegisterLead:
    'Suppliers, internal groups and customers acting as suppliers. Contacts, contracts and charges are left out.',
  obligationRegisterLead:
    'Laws, regulations, contracts, standards and rules of our own that demand something of the services, with the role that watches each.',
  missingRegisterLead:
    'What answers rest on and nobody has entered yet, and whatever else a document says is not entered. Each line is one entry of the configuration; the points beside it count as answered once it is made.',
  checklistLead:
    'Every point of {standard} that has to be answered, in our own words, with the place that answers it and the records to look at; “of the clause” stands behind records that the answer does not name itself. In print a last column is ruled for the auditor’s pen.',
  evidenceLead:
    'What to bring to an audit against {standard}, clause by clause: first the documents, then the records that show the work was done.',

  // What is between the house and one party, where everybody reads
  columnsOfParties: 'Not shown here, but kept in {place} and with the agreements: {columns}.',
  rowsOfParties:
    'The rows that stood here held what is between the house and single parties; they are not shown.',
  contractWith: 'contract with {party}',
  speaksForParty: 'Who speaks for {party}',
  contactsOfParty: 'Kept current in the configuration, and no part of the approved text.',

  // Empty registers
  noDocumentsAtAll: 'This manual has no documents yet.',
  noRecordsAtAll: 'No kinds of record are described yet.',
  noRolesAtAll: 'No roles are described yet.',
  noReviewsAtAll: 'Nothing is to be reviewed yet.',
  noPointsAtAll: 'The standard asks for nothing here.',
  noDecisionsAtAll: 'No value may be shown.',
  noServicesAtAll: 'The service catalogue is empty: no service is described yet. Write each under services.',
  noSuppliersAtAll:
    'No supplier, internal group or customer acting as supplier is described yet. Write each under suppliers; suppliers: [] says that there is none.',
  nothingMissing: 'Nothing is missing: every answer has what it rests on.',
  noObligationsAtAll:
    'No obligation has been entered yet. That says nobody has looked, not that there are none. Write each under legalObligations.',

  // Columns
  address: 'Address in the manual',
  missingContent: 'To be entered',
  askedIn: 'Asked in',
  belongsTo: 'Belongs to',
  waitingPoints: 'Points that wait for it',
  waitingDocuments: 'Documents that wait for it',
  clauseTitle: 'Title of the clause',
  service: 'Service',
  key: 'Key',
  description: 'Description',
  criticality: 'Criticality',
  serviceHours: 'Service hours',
  customers: 'Customers',
  availabilityTarget: 'Availability a month',
  rto: 'Restored within',
  rpo: 'Data lost at most',
  agreements: 'Agreements',
  supplier: 'Supplier',
  delivers: 'Delivers',
  manager: 'Manager',
  servicesSupported: 'Services it supports',
  performanceReview: 'Performance reviewed',
  contractEnd: 'Contract ends',
  obligation: 'Obligation',
  obligationSource: 'Issued by, or stands in',
  obligationDuty: 'What it demands',
  appliesTo: 'Applies to',
  allServices: 'All services',
  watchedBy: 'Watched by',
  complianceReview: 'Compliance reviewed',
  whatIsReviewed: 'What is reviewed or done',
  howOften: 'How often',
  lastReview: 'Last review',
  shownBy: 'Shown by',
  decidedIn: 'Stated in',
  recordsToSee: 'Records to see',
  recordOfClause: '{record} (of the clause)',
  finding: 'Finding',

  // Reviews
  documentReview: 'Document',
  periodicReview: 'Activity',
  notReviewedYet: 'not yet',
  setWithApproval: 'set with the approval',
  byItsRecord: 'by its record',
  reviewOf: '{review}: {subject}',
  overdue: 'Overdue',
  dueSoon: 'Due soon',
  ended: 'Ended',
  endsSoon: 'Ends soon',
  policyReview: 'Service management policy',
  representativeReport: 'Report on the management system to top management',
  scopeReview: 'Scope of the SMS',
  planReview: 'Service management plan',
  planProgress: 'Progress of the service management plan',
  managementReview: 'Management review',
  internalAudit: 'Internal audit',
  processPerformance: 'Performance of the processes',
  governanceReview: 'Processes operated by other parties',
  competenceReview: 'Competence of each person',
  resourceReview: 'Resources against needs',
  improvementReview: 'Improvement register',
  riskReview: 'Risk register',
  slaReview: 'Services and SLAs with the customers',
  catalogueReview: 'Service catalogue',
  internalGroupReview: 'Internal groups and customers as suppliers',
  serviceReport: 'Service reports',
  continuityRisk: 'Continuity risks',
  continuityTest: 'Test of the continuity plans',
  availabilityTest: 'Test of the availability measures',
  costReport: 'Costs against the budget',
  capacityAnalysis: 'Analysis of capacity data',
  securityRisk: 'Information security risks',
  securityAudit: 'Internal security audit',
  controlReview: 'Effect of the security controls',
  satisfactionSurvey: 'Survey of customers and users',
  complaintReport: 'Analysis of complaints',
  problemTrend: 'Trends of incidents and problems',
  cmdbAudit: 'Audit of the CMDB',
  changeTrend: 'Trends of change requests',
  releaseAnalysis: 'Success and failure of releases',
  customerReview: 'Performance review with a customer',
  supplierReview: 'Performance review of a supplier',

  // Evidence
  documentsToBring: 'Documents for section {number}',
  recordsToShow: 'Records for section {number}',
  noRecordsHere: 'No kind of record is described for this section.',

  // Files
  asCsv: 'This register as CSV',
  asWorkbook: 'All registers as a workbook (XLSX)',
} as const;

/** What registers say otherwise in a manual of the 2018 edition. */
export const registerWords2018 = {
  supplierRegisterLead:
    'External suppliers, internal suppliers and customers acting as suppliers. Contacts, contracts and charges are left out.',
  noSuppliersAtAll:
    'No external supplier, internal supplier or customer acting as supplier is described yet. Write each under suppliers; suppliers: [] says that there is none.',
  internalGroupReview: 'Internal suppliers and customers as suppliers',
} as const satisfies Partial<Record<keyof typeof registerWords, string>>;
