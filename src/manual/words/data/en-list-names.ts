const of = (names: string): readonly string[] => names.split(', ');

/** What people look for when they mean a page that lists others, by its path. */
export const listNames: Readonly<Record<string, readonly string[]>> = {
  'on-call/': of(
    'who answers now, who is on call, who is on duty, whom to call, who do I call at night, numbers to call, emergency number, call tree, out of hours contact',
  ),
  'documents/': of('all documents, list of documents, find a document, forms, find a form, templates'),
  'roles/': of('all roles, list of roles, find my role'),
  'records/': of('all records, list of records'),
  'registers/documents/': of(
    'draft documents, documents not approved, state of documents, document versions, next review of a document, owner of each document, who owns which document, older versions of a document, which documents are confidential, approved documents, documents to be reviewed',
  ),
  'registers/records/': of(
    'retention of each record, where records are kept, record owners, which records do we keep, where is a record stored, how long is each record kept',
  ),
  'registers/roles/': of(
    'role holders, who holds a role, deputies, vacant roles, stand-ins, who is deputy of, who stands in, which roles are empty, name of the role holder, deputy of a role',
  ),
  'registers/raci/': of(
    'RACI matrix, who is informed, who is consulted, responsibilities per step, tasks of each role',
  ),
  'registers/reviews/': of(
    'due dates, overdue reviews, what is due, this month, next review, review calendar, recurring duties, periodic activities, to-do list',
  ),
  'registers/changes/': of(
    'recent changes of the manual, what changed, what is new in the manual, history of documents, changelog, revision history, what changed in the manual lately, latest changes, new versions of documents, changes of the last month',
  ),
  'registers/coverage/': of(
    'requirements not covered, gap analysis, open requirements, unanswered points, compliance status, coverage of the standard',
  ),
  'registers/evidence/': of(
    'audit evidence, what to bring to an audit, proof for the auditor, documents for the audit, audit preparation, what to lay out before the certification visit, certification audit, what does the certifier want to see, where is the proof for each clause',
  ),
  'registers/checklist/': of('checklist by clause, all requirements, audit questions, self-assessment'),
  'registers/decisions/': of(
    'undecided values, open decisions, default values, defaults, settings, values of the configuration, assumptions to confirm',
  ),
  'registers/missing/': of(
    'content missing, missing in this manual, incomplete entries, gaps in the manual, not entered yet, still to be filled in',
  ),
  'registers/waivers/': of(
    'accepted deviations, exceptions granted, tolerated gaps, dispensation, waived until',
  ),
  'registers/services/': of(
    'service hours, support hours, services at a glance, services supported round the clock, criticality of each service, owners of services, which service has which target',
  ),
  'registers/suppliers/': of(
    'contract end dates, contracts at a glance, when do contracts end, notice periods of suppliers, critical suppliers',
  ),
  'registers/obligations/': of(
    'compliance duties, duties at a glance, standards that bind us, laws and contract duties, who watches which duty',
  ),
  'editions/': of(
    'differences between the editions, mapping of old and new clauses, transition to the new edition, what is new in the edition, correspondence table, clause comparison',
  ),
};
