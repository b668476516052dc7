import type { Synonym } from '../words.ts';

const of = (said: string, meant: string): Synonym => ({ said: said.split(', '), meant: meant.split(', ') });

/** What people who work with services say, and the words that a service management manual has for it. */
export const synonyms: readonly Synonym[] = [
  // How a question begins
  of(
    'what is, what are, what counts as, when is, when does it count, meaning of, definition of',
    'definition, criteria, glossary',
  ),

  of('who, whom, whose', 'role'),

  // Resolution
  of('ticket, tickets, case, call, trouble ticket', 'incident, service request'),
  of('outage, crash, breakdown, down, broken, not working, failure, disruption', 'incident, outage'),
  of(
    'post-mortem, postmortem, lessons learned, lessons learnt, blameless review',
    'major incident review, post-mortem',
  ),
  of('p1, sev1, severity 1, prio 1, priority 1, showstopper', 'priority, major incident'),
  of('war room, bridge call, crisis team', 'war room, major incident'),
  of('helpdesk, help desk, hotline, support line, first line', 'service desk'),
  of('react, respond, response time, reaction time, how fast, how quickly', 'priority, respond, response'),
  of('solve, fix time, resolution time, time to fix, how long to fix', 'priority, resolution'),
  of('escalate, escalated, call my boss', 'escalation'),
  of(
    'reset my password, forgot my password, locked account, unlock account',
    'password reset, service request',
  ),
  of('new starter, new employee, new hire, new joiner, starter', 'joiner, service request'),
  of('account, user account, login, log in, sign in', 'access request, service request'),
  of('leaver, someone leaves, offboarding of a user', 'leaver, service request'),
  of(
    'keeps coming back, keeps happening, again and again, comes back, recurring, repeated fault, same fault',
    'recurring incident, problem',
  ),
  of('rca, root cause analysis, why did it happen, five whys', 'root cause, problem'),
  of('kedb, known errors, known error database', 'known error'),
  of('temporary fix, quick fix, work around', 'workaround'),
  of('at night, night shift, pager, standby, stand-by, out of hours', 'on call, night duty'),
  of(
    'hand over my shift, shift change, handing over, end of shift, hand over',
    'shift handover, handing over',
  ),
  // Control
  of(
    'rollback, roll back, rolled back, undo, revert, fall back, restore the old version',
    'back-out, rollback, reverse',
  ),
  of('cab, change board, change committee', 'change advisory board, change authority, CAB'),
  of('ecab, emergency cab', 'emergency change authority, emergency change'),
  of('rfc, change ticket, ask for a change', 'change request, RFC'),
  of('hotfix, hot fix, quick patch, urgent patch', 'hotfix, emergency change, emergency release'),
  of(
    'freeze, change freeze, blackout period, maintenance window, planned downtime',
    'change schedule, maintenance window',
  ),
  of('pir, change went wrong, failed change', 'post-implementation review, failed change'),
  of('rollout, roll out, deploy, ship, push to production, put live', 'release, deployment'),
  of('golive, go live', 'go-live, acceptance'),
  of('inventory, asset database, asset list, hardware list', 'configuration item, CMDB, asset'),
  of('cmdb, configuration database', 'CMDB, configuration item'),
  of('without permission, not approved change, rogue change', 'unauthorised change'),
  // Delivery
  of(
    'ola, internal sla, operational level agreement',
    'OLA, operational level agreement, internal agreement',
  ),
  of(
    'sla breach, breach of sla, missed sla, missed target, target missed',
    'SLA breach, service targets, service level',
  ),
  of('slas, sla', 'SLA, service level agreement'),
  of('service list, what do we offer, portfolio', 'service catalogue'),
  of('dashboard, monthly numbers, statistics', 'service report, reporting'),
  of('dr, drp, disaster recovery, bcp, business continuity', 'continuity plan, disaster recovery'),
  of('fire, flood, power cut, ransomware, site lost, data centre down', 'major loss, disaster'),
  of('bia, business impact', 'business impact analysis, continuity requirements'),
  of('rto, recovery time', 'RTO, recovery time'),
  of('uptime, downtime, five nines', 'availability, uptime'),
  of('backup test, restore test, failover test, dr test, exercise', 'continuity test, restore test'),
  of('money, spending, costs, finance', 'budget, cost'),
  of('chargeback, invoice, price, billing', 'charging, cost model'),
  of('slow, performance, bottleneck, disk full, running out of space, sizing', 'capacity, performance'),
  of(
    'hacked, hacker, breach, data leak, leak, phishing, virus, malware, stolen, lost laptop, stolen laptop, attack',
    'security incident, data breach',
  ),
  of('infosec, it security, cyber security, cybersecurity', 'information security'),
  of('access rights, permissions, who has access', 'access control, security controls'),
  of('soa', 'statement of applicability'),
  // Relationships
  of('vendor, vendors, provider, third party, contractor', 'supplier, vendor'),
  of('subcontractor, sub-supplier', 'subcontractor, lead supplier'),
  of('client, clients', 'customer'),
  of('angry, unhappy, dissatisfied, moan, complain, complains, complaining', 'complaint'),
  of('survey, csat, nps, feedback, questionnaire', 'satisfaction survey, customer satisfaction'),
  of('quarrel, argument with a supplier, claim against a supplier', 'contract dispute'),
  of('account manager, relationship manager', 'business relationship manager'),
  // New or changed services
  of(
    'decommission, retire, sunset, shut down, switch off, phase out, end of life',
    'service removal, decommissioning, retirement',
  ),
  of('launch, introduce a service, new product', 'new service, service introduction'),
  of('uat, user test, sign-off, acceptance test', 'user acceptance test, service acceptance'),
  of('sdp, blueprint, architecture', 'service design package, service design'),
  of('hypercare, early life', 'early life support'),
  // Management system
  of('boss, ceo, director, executive, leadership, senior management', 'top management'),
  of(
    'org chart, organisation chart, job description, job descriptions, who does what, responsibilities',
    'roles register, RACI, responsibilities',
  ),
  of('raci, responsibility matrix', 'RACI, roles'),
  of('outsourced, outsourcing, msp', 'outsourcing, other parties'),
  of('paperwork, documentation', 'documents, documented information'),
  of('old version, outdated, out of date, obsolete', 'obsolete, superseded'),
  of('archive, how long, keep, kept, storage period, delete old', 'retention, kept'),
  of('proof, prove, proved, proven, show me', 'evidence, record'),
  of('course, courses, skills, qualification, qualifications, skilled', 'training, competence'),
  of('staff, employees, personnel, people', 'human resources, people'),
  of('law, laws, legal, regulation, regulations, gdpr, compliance', 'legal, law, obligations'),
  of('kpi, kpis, metric, metrics, indicator', 'measures, measurement, KPI'),
  of('nc, ncr, finding, findings, non-conformity, non conformity, nonconformance', 'nonconformity'),
  of('capa, car, corrected, correct', 'corrective action'),
  of('improve, idea, suggestion, better, csi, kaizen', 'improvement'),
  of('sip, improvement register', 'improvement plan, improvement register'),
  of('steering committee, steering meeting, board meeting', 'management review'),
  of('impartial, impartiality, unbiased, conflict of interest', 'independence, impartiality'),
  of('audit calendar, when is the next audit', 'audit schedule, internal audit programme'),
  of('boundary, boundaries, what is covered, covered sites', 'scope'),
  of('danger, threat, hazard', 'risk'),
  of('abbreviation, acronym, meaning of, vocabulary', 'glossary, terms'),
  of('sm policy, quality policy, it service policy', 'service management policy'),
  of('manual, sms, itsm', 'service management system'),
];
