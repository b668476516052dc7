import { type Asked, asked } from './asked.ts';

/** More of what people ask of the documents of services, customers and suppliers, section by section. */
export const moreOfServices: Asked = asked({
  'new-service-planning-procedure':
    'what must be planned before we build a service, who judges the effects of a new service, cost and people of a new service, risks of a new service, other companies take part in a new service, is a partner able to deliver, customer confirms what is needed, plan of a new service rejected',
  'new-service-request-form': 'ask for a new service in writing, form for a wish of a customer for a service',
  'service-plan':
    'fill in the plan of a new service, milestones of a new service, who does what in a project',
  'service-removal-plan':
    'switch a service off, decommission a service step by step, data when a service ends, close accounts at the end of a service, tell customers that a service stops, destroy or return data, dismantle a service, shared parts of a service that ends',
  'design-and-transition-procedure':
    'design of a service is reviewed, build and test a new service, how is a new service accepted before go live, who says go for a new service, criteria not met at acceptance, train people before a new service starts, take over into operation, first weeks after the start of a service, report after the start, service started without acceptance, test with users of the customer, result compared with what was expected, defects at handover, documents needed before the start',
  'service-design-form': 'describe the design of a service, sheet for architecture and tests of a service',
  'acceptance-criteria':
    'when is a new service ready, conditions before a service goes live, defects allowed at the start, grade of a defect',
  'acceptance-checklist-form': 'tick off before go live, list to check before a service starts',
  'transition-report-form': 'report after a new service started, did the new service bring what was expected',
  'service-level-management-process':
    'how is an SLA agreed, change an SLA, is an SLA changed by a change request, customer wants better targets, target was missed, cause of a missed target, review of the SLA with the customer, SLA ends soon, agreement with an internal team, workload higher than agreed, customer does not sign, who signs an SLA, check that suppliers can keep our promises, does the customer agree to the catalogue, exceptions in an SLA, internal group does not deliver, agreement with a customer who works for us',
  'service-catalogue':
    'what do we offer, description of a service, which components make up a service, who may change the catalogue, hours of a service, standard targets of a service',
  'sla-review-form': 'minutes of the talk about the SLA, notes of the review of targets',
  'service-reporting-procedure':
    'who gets which report, wrong figure in a report, customer doubts a figure, new report wanted, where do the figures in a report come from, what follows from a report, trends in the report, report of complaints and workload',
  'service-report-form':
    'contents of the report to the customer, fill in the monthly report, template for a customer report',
  'continuity-process':
    'how do we prepare for the worst, assess what can fail, effect of a change on the emergency plan, investigate downtime, cause of an interruption, what must customers get after a disaster, how is availability measured and followed up, keep the emergency plan up to date, risk to availability',
  'continuity-and-availability-requirements':
    'RTO and RPO of each service, how much data may be lost, agreed uptime, end to end availability, response time of a service, how are recovery times agreed',
  'continuity-plan':
    'when is the emergency plan used, order in which services are restored, where do we work when the building is gone, contact list for disasters, copies of the plan outside the house, what resources do we need for recovery, other site takes over',
  'major-loss-procedure':
    'building cannot be entered, all systems encrypted by an attacker, whole site is down, supplier we depend on is gone, who takes the decision to fail over, switch to the other site, tell everybody that the plan is active, sealed passwords, half of the staff is ill, people in danger, cannot use the office, flood in the server room, how is a disaster declared, is it an attack before we restore, who decides to switch to the other data centre, who may activate the plan',
  'availability-plan':
    'how do we keep services up, targets for uptime, single points of failure, spare parts, maintenance of components, downtime allowed this month, end of support of a component',
  'continuity-test-schedule':
    'how often do we test a restore, test of the other site, what proves the recovery time, exercise with the plan, recovery tests this year, restore test of backups, test touches live service, alarm test',
  'continuity-test-report-form':
    'result of an emergency test, write down a restore test, what went wrong in the exercise',
  'availability-report-form': 'sheet about interruptions',
  'capacity-process':
    'disk is nearly full, threshold reached, who reacts when resources run low, customer announces more users, tune a slow service, how is performance of a system measured, unused capacity, enough room for growth, peak load, effect of a change on load, too little capacity caused an incident, storage runs out, upgrade needed, load test, licences and people as capacity',
  'capacity-plan':
    'how far ahead do we plan capacity, prediction of load, when is an upgrade due, cost of an upgrade, demand of next year, was the forecast right, people and technology needed later, thresholds of components',
  'capacity-report-form': 'sheet about growth and thresholds',
  'information-security-policy':
    'may I lend my account, share my login with a colleague, lock the screen, private use of tools, may I use real data in tests, take a laptop out of the office, encrypt a device, who needs to know confidential information, switch off antivirus for a moment, report a suspicion at once, confidential paper in the bin, how quickly are security holes closed, who is told about the security rules, what happens when somebody breaks a security rule, rights only as far as needed, install a tool that nobody approved, rules for passwords, goals of security, pass data of a customer on, install software from the internet',
  'information-security-risk-procedure':
    'assess threats to information, weakness in a product we use, warnings from vendors, treat a security risk, audit of security, penetration test, who accepts a security risk, new threat heard in the news, list of information assets, security audit report',
  'security-risk-assessment-form': 'fill in a security risk, list threats to a service',
  'security-controls':
    'who from outside can get at our data, access of suppliers, how do we protect information, second factor, who has which access rights, accounts checked against the list of people, antivirus backup and logging, doors and keys of the server room, controls reviewed, third party access, which control answers which risk, separation of customers, external auditor needs access',
  'security-changes-and-incidents-procedure':
    'ransom note on the screen, server is encrypted, pull the plug or wait, cut a device off the network, keep traces, may I restart an infected machine, colleague is suspected of stealing data, hacker makes contact, press calls about an attack, tell customers about a breach, report a breach to the authority, is the security alarm a false alarm, who decides in a security incident, change all passwords after an attack, lessons after an attack, does a change open a security hole, when is an attack over, stolen data, alarm of a security tool, unknown login at night, virus found, mail with customer data went to the wrong person, hacker attack during outage',
  'security-incident-report-form': 'write the report after an attack, form for a security incident',
  'business-relationship-process':
    'talk with a customer about plans, customer has a new wish, meeting with the customer each quarter, contact at the customer changes, what does the customer need next year, trust of a customer is lost, new customer joins, hand over a customer to a colleague, who may order for the customer',
  'customer-register':
    'who is in charge of a customer, contact person at the customer, users of each customer, interested parties and what they expect, list of clients, who speaks for a customer',
  'complaint-procedure':
    'customer is angry, user complains about a colleague, somebody was rude to a user, complaint about a technician, customer not content with the answer, escalate a complaint, next level of a complaint, how quickly is a complaint answered, who looks into a complaint, somebody complains about me, anonymous complaint, complaint keeps coming back, customer wants compensation, complaint is justified, complaint never answered',
  'complaint-definition':
    'is this a complaint or an incident, does grumbling count as a complaint, when is criticism a complaint',
  'complaint-form': 'fields of a complaint, take down a complaint',
  'satisfaction-procedure':
    'ask customers whether they are happy, how often is satisfaction measured, bad marks in the survey, call back after a bad mark, few answers to the survey, are users satisfied, survey after a ticket, target for satisfaction, customer gives a poor rating',
  'satisfaction-survey-form': 'questions of the survey, what do we ask customers, rating scale of the survey',
  'service-review-form': 'template for minutes of a customer meeting, agenda for the talk with a customer',
  'supplier-management-process':
    'supplier misses its targets, supplier does not deliver what was agreed, choose a supplier, what must a contract contain, contract runs out, renew or end a contract, review a supplier, check subcontractors, who controls subcontractors, supplier brings in another firm, complain to a supplier, prices of a supplier go up, supplier is bought by another company, supplier goes bankrupt, end of a contract and handing back, add a new supplier, supplier changes its service',
  'supplier-register':
    'list of suppliers, who is in charge of a supplier, which supplier delivers what, enter a new supplier, end date of a contract',
  'supplier-review-form': 'minutes of a supplier review, sheet for figures of a supplier',
  'contract-dispute-procedure':
    'supplier disagrees about the contract, argue about an invoice, who pays for the damage, supplier does not answer a claim, settle a dispute, supplier threatens to stop, withhold payment, dispute goes to the next level, lawyer of a supplier',
  'contract-dispute-form': 'record a dispute, fields of a dispute with a supplier',
});
