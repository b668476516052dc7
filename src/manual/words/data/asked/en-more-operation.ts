import { type Asked, asked } from './asked.ts';

/** More of what people ask of the documents of resolution and control, section by section, and of roles, records and lists. */
export const moreOfOperation: Asked = asked({
  'incident-procedure':
    'user never replied may I close it, how long do I wait for the user before closing, user says it works again, reopen or new ticket, two tickets about the same thing, link reports together, stop the clock while waiting, clock runs while the vendor works, lower the priority, raise the priority, ticket has the wrong priority, director wants it fixed first, VIP calls, what does P1 mean, hours to fix a P3, how fast must we react, who is next when nobody answers the call, person on call does not confirm, nobody picks up the pager, pass a ticket to second line, ticket goes back and forth, tell the user how far it is, how often do I update the user, escalate before the target is missed, user is not reachable, write down what I tried, start of a shift what to read, call the supplier about a fault, restart a server to fix a fault, device broke and was exchanged, closure codes, article after solving something new, oldest open tickets, ticket stays open for weeks, monitoring shows a fault, many users report the same fault, user calls at night, customer without a contract reports a fault, one user cannot work, phone is answered within',
  'service-request-procedure':
    'new employee needs a laptop and accounts, person leaves the company, account of a leaver, block access at once, contractor finished his work, get a deleted file back, restore a mailbox, reset a password, is the caller really who he says, check the identity of a caller, password over the phone, stranger asks for a password, boss wants access to a mailbox, approver is away, who approves access, why was my order refused, wish that is not on the list, request for something not in the catalogue, how long does a new laptop take, order software, person moves to another department, admin rights for a developer, user wants more rights, close a request, user does not answer a question, part of an order is missing, standard requests and their times, add a new kind of request, delivery of equipment, move of a desk, give somebody access to a folder, need more rights for an hour',
  'major-incident-procedure':
    'who leads when nobody can work, call the team together, declare a major incident, who informs customers in a crisis, keep a log of the crisis, crisis lasts into the next shift, who may decide on money in a crisis, who speaks with the director, major incident was a false alarm, outage at several customers at once, bring in a supplier in a crisis, text of the outage message, two crises at the same time',
  'major-incident-definition':
    'is it big enough for a major incident, how many users before it is major, criteria for a crisis, when do we call it a major incident',
  'incident-report-form': 'note a fault on paper, fields of an incident',
  'major-incident-report-form': 'report for the customer after a crisis, write up a big outage',
  'problem-procedure':
    'fault comes back every week, same alarm again and again, find out why it breaks, look for the cause of a fault, cause is not found, vendor will not fix a bug, known bug and a workaround, is the workaround known to the desk, trends in incidents, find problems early, look through incidents for patterns, who may open a problem, problem takes too long, fix costs too much, live with a fault, did the fix hold, several incidents with one cause, publish a known error, error in software of a maker, learn from incidents',
  'problem-form': 'describe a problem and its cause, fields of a known error',
  'configuration-procedure':
    'device nobody knows, server missing from the CMDB, box in the rack that is not in the list, exchange a device and enter it, broken switch replaced update the record, wrong relation between items, who may write into the CMDB, check the CMDB against reality, how many items are checked, how accurate must the CMDB be, unknown change found in the audit, spot changes that nobody approved, save the state before a change, where are original copies of software, master copies and licences, stolen or lost item, item sold or scrapped, which version runs where, new item goes live, old item is retired, update the CMDB after a change, library of approved software, correct an entry in the CMDB',
  'ci-types':
    'what counts as a configuration item, must this device be recorded, attributes of an item, who keeps which type of item',
  'ci-audit-form': 'record the check of the CMDB, sheet for counting items',
  'asset-interface':
    'more installations than licences, licence count exceeded, tell finance about a new device, value of a device, sell or scrap equipment, leased device goes back, finance list and CMDB differ, found device belongs to whom',
  'change-policy':
    'does this need a change request, restart a server without a change, is a reboot a change, replace a part like for like, which changes need no approval, who approves which change, how long before a change must I ask, notice to customers before a change, exception from the change rules, work outside the window, change by a supplier, add or remove a service, customer must hear of a change, undo a change yourself',
  'change-procedure':
    'I want to change something on a system, ask for a change, who looks at my change, change was refused, when is my change decided, window is over and I am not finished, change takes longer than planned, change went wrong, what to do after a change was rolled back, somebody changed something without asking, change without approval found, look back at changes, patterns in failed changes, test before a change, update documents after a change, who is asked about effects, cost and risk of a change, colleague wants a short cut, move a change to another date, review of a failed change, customer says no to a date, two changes on the same night, same server changed twice',
  'emergency-change-procedure':
    'must change something now, fix in the middle of the night, who says yes at night, approval by phone, authority cannot be reached, second person at night, write up an urgent change afterwards, what paperwork after an urgent change, urgent change in a freeze, urgent change failed, must the customer agree before an emergency change, close a hole that is being used, law demands it tomorrow, urgent change turned out not urgent, emergency changes are reviewed afterwards',
  'emergency-change-definition':
    'what counts as an emergency change, did customers agree what an emergency change is',
  'change-schedule':
    'are changes allowed on Fridays, work at the weekend, is there a freeze now, calendar of changes, two changes collide, which changes are planned this week, tell customers the date of a change, change was moved, which changes run tonight, who may see the schedule',
  'change-request-form': 'fill in a change',
  'post-implementation-review-form': 'write the review of a change, did the change reach its aim',
  'change-advisory-board-form': 'minutes of the change board, agenda of the change board',
  'release-policy':
    'how often do we release, which kinds of release, how are releases numbered, test with copies of live data, who may stop a deployment, developer tests own code, notice before a release, push something out between two dates, rules for going live, security patches as a release, who decides what goes into a release, who agreed how often we release',
  'release-procedure':
    'roll out a new version, test before rollout, who gives the ok to go live, go live at the weekend, rollout failed go back, release criteria missed, tell the service desk what is new, users test the new version, deploy in stages, check after deployment, problems after a new version, version differs from what was approved, release is late, new version from a vendor, install only from the library, look back at a release, what goes into a release',
  'release-plan': 'fill in the plan of a rollout, dates and content of a release, who agrees to a release',
  'release-acceptance-criteria':
    'may we release with a known bug, how bad may a bug be, good enough to release',
  'release-notes-form': 'what is new in this version, tell the desk about changes of a version',
  'release-review-form': 'write the review of a release',
  'emergency-release-procedure':
    'patch that cannot wait, smallest correction of a live version, test a hotfix, hotfix without a full test, who approves a hotfix, vendor patch for an attack, record a hotfix afterwards, hotfix is lost with the next version',
  'emergency-release-definition':
    'what counts as an emergency release, is a security patch an emergency release, did customers agree what an emergency release is',
});

/** More of what people ask of lists, by their path. */
export const askedOfLists: Asked = asked({
  'on-call/':
    'phone number at night, who is reachable now, number of the security manager at night, who do I wake up, numbers for an emergency, who is on call tonight',
  'documents/': 'where do I find a form, show me all procedures, list of policies',
  'registers/documents/':
    'which documents are overdue, which texts are drafts, who owns which text, versions of all documents, when is a text reviewed next',
  'registers/records/':
    'how long do we keep a record, retention periods, where is a record kept, who keeps which record, how long are minutes kept, retention of each kind of record',
  'registers/roles/':
    'who holds which role, role without a holder, name of the deputy, is there a deputy for me',
  'registers/raci/':
    'who is accountable and who is responsible, accountable versus responsible, matrix of tasks and roles, who does which step of a process, who has to be informed of which step',
  'registers/reviews/':
    'what is due this month, which reviews are overdue, regular tasks and their dates, what comes back every quarter, which duties fall due this week',
  'registers/changes/':
    'what was changed in the manual this year, which texts are new, what is different since last month, history of a text, news in the manual, withdrawn documents, see what changed between versions',
  'registers/coverage/':
    'which points of the standard have no answer, where are we not compliant yet, which requirements are open, is every clause answered, how complete is our manual against the standard',
  'registers/evidence/':
    'what proves each clause, what do I show the auditor, proof for every point, records the auditor wants to see',
  'registers/checklist/':
    'all points of the standard as a list, check ourselves against the standard, questions for each point',
  'registers/decisions/':
    'which figures has nobody decided yet, values that are still defaults, who decides a value, where is a figure set, change a target in the manual, settings of the organisation',
  'registers/missing/':
    'what is still blank, empty fields in the manual, fields nobody has filled in, what is not entered yet, what is missing in the manual, incomplete lists, fields left empty',
  'registers/waivers/': 'publish with a gap, permission to leave a point open, known gap with an end date',
  'registers/services/':
    'all services at a glance, hours of support of each service, which services run at night',
  'registers/suppliers/': 'all suppliers and their contracts at a glance, which contract ends next',
  'registers/obligations/': 'all laws and duties at a glance',
  'records/': 'all kinds of record, which records are there',
  'editions/':
    'old and new numbers of clauses, where did a clause of the old edition go, compare 2011 and 2018',
});
