import type { PresetWords } from '../words.ts';

/** English words of measures. */
export const measures: PresetWords['lists']['measures'] = {
  'objectives-reached': {
    name: 'Service management objectives on course',
    formula: 'objectives whose measure meets its target, of all objectives',
  },
  'findings-corrected-in-time': {
    name: 'Audit findings corrected in time',
    formula: 'findings corrected by their date, of all findings due',
  },
  'documents-reviewed-in-time': {
    name: 'Documents reviewed in time',
    formula: 'documents whose review is not overdue, of all documents',
  },
  'competence-gaps-closed': {
    name: 'Competence gaps closed in time',
    formula: 'gaps closed by their date, of all gaps due',
  },
  'improvements-on-target': {
    name: 'Improvements that reached their target',
    formula: 'approved improvements that met their target, of those finished',
  },
  'risk-actions-effective': {
    name: 'Actions on risks that worked',
    formula: 'finished actions after which the rating expected was reached, of all finished',
  },
  'services-accepted-first-time': {
    name: 'Services accepted at the first attempt',
    formula: 'new or changed services accepted at once, of all presented',
  },
  'proposals-decided-in-time': {
    name: 'Proposals for services decided in time',
    formula: 'proposals for new or changed services decided within the time limit, of all',
  },
  'other-party-reviews-held': {
    name: 'Reviews of other parties held in time',
    formula:
      'reviews of suppliers, internal groups and customers that deliver a part held by their day, of all due',
  },
  'catalogue-entries-right': {
    name: 'Catalogue entries found right',
    formula: 'entries that agreed with agreements and configuration items when compared, of all compared',
  },
  'service-targets-met': {
    name: 'Service targets met',
    formula: 'targets of all agreements that were met, of all targets',
  },
  'sla-reviews-held': {
    name: 'SLA reviews held when due',
    formula: 'reviews held by their date, of all reviews due',
  },
  'reports-on-time': {
    name: 'Service reports issued on time',
    formula: 'reports issued by their date, of all reports due',
  },
  'continuity-tests-passed': {
    name: 'Continuity tests passed',
    formula: 'tests that met their recovery targets, of all tests',
  },
  'availability-met': {
    name: 'Services that met their availability target',
    formula: 'services at or above target, of all services',
  },
  'budget-variance': {
    name: 'Difference between cost and budget',
    formula: 'difference between cost and budget, of the budget',
  },
  'capacity-incidents': {
    name: 'Incidents caused by lack of capacity',
    formula: 'incidents with lack of capacity as their cause',
  },
  'forecasts-that-held': {
    name: 'Demand forecasts that held',
    formula: 'services whose demand came within the permitted difference from its forecast, of all',
  },
  'security-risks-treated': {
    name: 'Security risks treated in time',
    formula: 'risks above the limit whose treatment is on time, of all of these',
  },
  'security-incidents-reported': {
    name: 'Security incidents reported in time',
    formula: 'security incidents reported within the time limit, of all',
  },
  'customer-satisfaction': { name: 'Customer satisfaction', formula: 'average mark of the survey' },
  'complaints-answered-in-time': {
    name: 'Complaints answered in time',
    formula: 'complaints answered within the time limit, of all',
  },
  'supplier-targets-met': {
    name: 'Supplier targets met',
    formula: 'targets that suppliers met, of all their targets',
  },
  'disputes-settled-in-time': {
    name: 'Disputes settled in time',
    formula:
      'disputes with suppliers settled before the time of their last level ended, of all that were closed',
  },
  'incidents-resolved-in-time': {
    name: 'Incidents resolved in time',
    formula: 'incidents resolved within the target of their priority, of all',
  },
  'first-contact-resolution': {
    name: 'Incidents solved at first contact',
    formula: 'incidents solved by the service desk at first contact, of all',
  },
  'requests-fulfilled-in-time': {
    name: 'Service requests fulfilled in time',
    formula: 'requests fulfilled within their target, of all',
  },
  'major-incident-reviews-in-time': {
    name: 'Major incidents reviewed in time',
    formula: 'major incidents reviewed within the time limit, of all',
  },
  'causes-found-in-time': {
    name: 'Root causes found in time',
    formula: 'problems whose cause was found within the time limit, of all',
  },
  'repeated-incidents': {
    name: 'Repeated incidents',
    formula: 'incidents that match a closed problem, of all incidents',
  },
  'cmdb-accuracy': {
    name: 'Accuracy of the CMDB',
    formula: 'items found right in the audit, of all items checked',
  },
  'licences-in-order': {
    name: 'Products within their licences',
    formula: 'products installed no more often than licensed, of all products compared',
  },
  'changes-successful': {
    name: 'Successful changes',
    formula: 'changes that met their aim without an incident, of all',
  },
  'emergency-changes': { name: 'Emergency changes', formula: 'emergency changes, of all changes' },
  'releases-successful': {
    name: 'Successful releases',
    formula: 'releases deployed without being undone, of all',
  },
};
