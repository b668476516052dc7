import { type Asked, asked } from './asked.ts';

/** More of what people ask of the documents of the management system, section by section. */
export const moreOfManagement: Asked = asked({
  'management-commitment':
    'what does top management have to do every year, management talks to staff about customers and law, proof of leadership, how often does the director look at resources',
  'service-management-policy':
    'the main policy on one page, which principles do we stand for, principles that everybody must keep, who is bound by the policy, how do staff learn of the policy, quality policy of the company, may work be done without a ticket',
  'roles-and-authorities':
    'which decisions are reserved to whom, can one person hold two roles, can I wear two hats, which roles must be separate, who replaces a role holder, org units and their tasks, how is a role handed to a new person, accountable and responsible for each process, powers of a role, who stands in when somebody is away',
  'communication-procedure':
    'who is allowed to speak for the company, wording of messages to customers, mail about an outage, tell users about planned work, how early do we announce downtime, we told customers something wrong, message in another language, staff meeting, bring a worry to management, pass open cases to the next shift, who talks to the authorities, how do staff hear about news, may I answer a question from the newspaper, model text for an announcement',
  'communication-plan':
    'who tells whom what and when, which channel for which news, who sends the notice of a change, list of regular messages, how do customers hear of results, how often is staff informed, sender of each message',
  'other-parties-procedure':
    'who answers for work that others do for us, somebody else runs a part of our process, check an outsourcing partner before we choose, what must we keep in our own hands, may we audit a partner, take a process back from a partner, partner works by our procedures, how are partners scored, partner misses its targets, who controls what an outside desk does for us, accountability stays with us, define the interface with a partner',
  'other-parties-register':
    'which processes do others run for us, list of outsourced work, who controls which outsourced process, processes that outsiders run',
  'document-and-record-policy':
    'basic rules for documents, how confidential is a document, how do I mark a confidential file, may I write names into a procedure, rules for keeping records, where do documents belong, difference between document and record, who may see strictly confidential papers, printing confidential papers, exception from the rules for documents',
  'master-list':
    'which documents does the standard ask for and where are ours, list of all plans and policies, is the documentation complete',
  'document-control-procedure':
    'change a procedure, fix a typo in a text, correct wording without a new approval, minor and material changes of a text, who signs a new version of a policy, who may approve a document, approve my own document, owner and approver the same person, document is past its review date, review of a text overdue, remind owners of reviews, where are old versions, how long are old versions kept, get rid of a document nobody needs, withdraw a form, retire a policy, is a printed copy valid, printout on the wall, how do staff learn that a text has changed, who may publish a document, wrong instruction must be fixed today, somebody worked by a draft, is a draft binding, external documents that we depend on, new edition of an external document, manual cannot be opened, document without owner, a text turned out wrong after approval, check before publishing, rights to edit the manual, translate a document, who settles a dispute about a document',
  'document-change-request-form':
    'propose a change of a text, form to ask for a new document, report an error in a document in writing, mistake in the manual where do I report it',
  'record-control-procedure':
    'correct a record afterwards, change an entry after it was closed, old value must stay visible, records past their time, destroy paper files, how often are old records destroyed, claim is open do not delete, keep records for a lawsuit, back up the records, can old files still be opened, move records to a new tool, somebody read a record without permission, record is missing, scan a paper and throw it away, hand out a record to somebody outside, record made too late, test that records can be restored, sample of records checked, record without number, somebody asks for a copy of a record',
  'resource-management-procedure':
    'we do not have enough people, ask for more staff or money, director refuses more money, shortage puts a promise at risk, plan people for next year, how busy is each team, who decides on new posts, shift people between teams, sickness leaves a gap, what happens until help arrives, holidays and deputies planned',
  'resource-plan':
    'people and money for each service, hours needed and hours there, resources for each objective',
  'competence-procedure':
    'are people able to do their job, check the effect of a course, what must a role be able to do, skills needed for a role, proof of skills, newcomer briefing, only one person knows how, second person must learn it, training did not work, assess staff every year, who pays for a course, new tool everybody must learn, talk with each employee about goals, do people know why their work matters, experience instead of a diploma, deputy needs the same skills',
  'competence-matrix-form':
    'sheet of skills and gaps, level needed and level found, who in the team can do which task',
  'training-record-form': 'write down a training, sheet after a course, was the course a success',
  'service-management-plan':
    'what is in scope and what is not, boundary of the management system, which sites are covered, which services are certified, what is left out of the scope and why, aims with figures and dates, overall plan of the system, how are goals derived from the policy, which tools do we use for management, who works on the system, who reviews the service management plan, limits and assumptions, budget of the system, methods for risks audits and improvements',
  'process-map':
    'how do the processes fit together, what does one process hand to another, picture of all processes, interface between change and release',
  'legal-register':
    'who watches a law, deadline to report a breach to the authority, contract duties that go beyond the SLA, what does the insurer demand, rest time by law, retention by law, standards that bind us, duty from a customer contract',
  'sms-operation-procedure':
    'is the plan being carried out, follow the progress of the plan, figures of each process come together, yearly cycle of the system, daily running of the system, who checks that processes are followed',
  'risk-management-procedure':
    'report a risk, how is a risk scored, points for likelihood and damage, which score is too high, who may accept a risk, risk appetite, limit above which the director decides, accepted risk runs out, treat a risk, risk owner does nothing, how often are risks looked at, new risk seen at work, chances and opportunities, residual risk, risk came true',
  'risk-entry-form': 'fields of a risk, example of a risk entry',
  'measurement-plan':
    'targets and figures of each process, what do we measure and how often, who delivers a figure, source of a measure, KPI of change management, process target missed what now, success rate of changes, formula of a measure, add a new measure, measured against which target',
  'internal-audit-procedure':
    'how is an internal audit done, auditors may not audit their own work, independent auditors, auditor worked in the area before, opening and closing talk, how quickly must a finding be answered, follow up of findings, auditee disagrees with a finding, evidence is collected how, audit postponed, audit of the auditors, unannounced audit, does the auditor talk to people at work, finding not corrected in time',
  'internal-audit-programme':
    'which area is audited when, how long until every area has been audited, is everything audited in the cycle, next audit of my process, why is an area audited more often, who audits which area, audits of sites and night shifts',
  'audit-plan-form': 'plan of a single audit, timetable of an audit day, aim and extent of an audit',
  'audit-checklist': 'questions of the auditor, note answers during an audit',
  'audit-report-form':
    'how is the audit report written, list of findings after an audit, verdict for each area',
  'management-review-procedure':
    'what does the management review look at, inputs of the management review, how often does management meet about the system, who takes part in the management review, decisions of the review are followed up, review postponed, director absent from the review, what comes out of the management review',
  'management-review-form':
    'agenda for the meeting of top management, minutes of the management meeting, points to be covered in the review',
  'improvement-policy': 'which improvement comes first, criteria for improvements',
  'improvement-procedure':
    'how soon must a finding be corrected, deadline for corrective action, corrective action did not work, same nonconformity found again, root cause of a nonconformity, prevent it elsewhere, nonconformity found at work, who closes a finding, was the improvement worth it, idea refused, where do I report that a rule is not followed, possible nonconformity before it happens, correction and corrective action, who decides on an idea, does a small improvement need a decision',
  'nonconformity-form': 'fill in a finding, write down a cause and action, form when a rule was not kept',
  'improvement-proposal-form': 'hand in an idea, form for suggestions, describe the benefit of an idea',
  'improvement-plan': 'list of approved improvements, dates of improvements, who does which improvement',
  'representative-appointment':
    'appoint the SMS manager, letter for a new quality manager, powers of the management representative',
  'budgeting-policy':
    'who may spend how much, up to which amount may I order, signature for an order, which orders need no approval, which costs are counted, overheads and shared costs, capital or running cost, may I approve my own order, spending in a crisis, leftover budget at year end, buy equipment for a service',
  'budgeting-procedure':
    'who explains overspending, difference to the budget, cost more than planned, money left over, invoice does not match, delivery must be confirmed, how do I place an order with a supplier, when is the budget ready, director cuts the budget, forecast of costs, budget used up, cost of a new service, wrong cost centre, somebody ordered without asking',
  'cost-model': 'how is a cost divided between services, key for shared costs, overheads shared out',
  'cost-report-form': 'monthly sheet of costs, report of cost against budget, reason for a cost difference',
});
