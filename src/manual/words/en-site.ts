import { answerWords } from './en-answers.ts';
import { clauseWords } from './en-clauses.ts';
import { controlWords } from './en-control.ts';
import { dataWords } from './en-data.ts';
import { decisionFormWords } from './en-decision-form.ts';
import { decisionWords } from './en-decisions.ts';
import { defaultValueWords } from './en-default-values.ts';
import { exportWords } from './en-export.ts';
import { flowWords } from './en-flow.ts';
import { frontPageWords } from './en-front-page.ts';
import { onCallWords } from './en-on-call.ts';
import { promiseWords } from './en-promises.ts';
import { recordWords } from './en-records.ts';
import { registerToolWords } from './en-register-tools.ts';
import { registerWords } from './en-registers.ts';
import { reportWords } from './en-reports.ts';
import { roleWords } from './en-roles.ts';
import { searchWords } from './en-search.ts';
import { termWords } from './en-terms.ts';
import { waiverWords } from './en-waivers.ts';
import { wayfindingWords } from './en-wayfinding.ts';
import { worksheetWords } from './en-worksheets.ts';

/**
 * Words of pages, in English; their names are the list that every other language has to fill. A word that is counted
 * stands in the forms of the language's plural rules, `…One` and `…Other`.
 */
export const siteWords = {
  ...answerWords,
  ...clauseWords,
  ...controlWords,
  ...dataWords,
  ...decisionFormWords,
  ...decisionWords,
  ...exportWords,
  ...flowWords,
  ...onCallWords,
  ...promiseWords,
  ...recordWords,
  ...registerToolWords,
  ...registerWords,
  ...roleWords,
  ...searchWords,
  ...termWords,
  ...waiverWords,
  ...defaultValueWords,
  ...frontPageWords,
  ...reportWords,
  ...wayfindingWords,
  ...worksheetWords,

  // Names of pages and places
  startPage: 'Start',
  clauses: 'Clauses',
  documents: 'Documents',
  roles: 'Roles',
  records: 'Records',
  registers: 'Registers',
  documentRegister: 'Document register',
  recordRegister: 'Record register',
  roleRegister: 'Role register',
  coverageRegister: 'Coverage',
  decisionRegister: 'Decisions',
  sectionPage: 'Section {number} at a glance',
  trail: 'Where this page stands',

  // Counts
  clausesOne: '{count} clause',
  clausesOther: '{count} clauses',
  documentsOne: '{count} document',
  documentsOther: '{count} documents',
  recordsOne: '{count} record',
  recordsOther: '{count} records',
  rolesOne: '{count} role',
  rolesOther: '{count} roles',
  pointsOne: '{count} point',
  pointsOther: '{count} points',
  notesOne: '{count} note',
  notesOther: '{count} notes',
  gapsOne: '{count} gap',
  gapsOther: '{count} gaps',
  contentMissingOne: '{count} with content missing',
  contentMissingOther: '{count} with content missing',
  entriesToMakeOne: '{count} entry to make',
  entriesToMakeOther: '{count} entries to make',
  decisionsOne: '{count} value',
  decisionsOther: '{count} values',
  defaultsOne: '{count} default',
  defaultsOther: '{count} defaults',
  draftsOne: '{count} draft',
  draftsOther: '{count} drafts',

  // States
  answered: 'Answered',
  partly: 'Partly answered',
  contentMissing: 'Content missing',
  gap: 'Gap',
  notScored: 'Note',
  decided: 'Decided',
  default: 'Default',
  nothingDemanded: 'Nothing is demanded here',

  // Front page
  frontLead:
    'How {organisation} plans, delivers and improves its services. The manual follows the clauses of {standard}; what it says is what the people named in it do.',
  frontLeadProposal:
    'How {organisation} may plan, deliver and improve its services, clause by clause of {standard}. It is a proposal still: nobody holds a role, so nobody does what it says.',
  frontStateTitle: 'The manual today',
  documentsApproved: 'Documents in force',
  recordsKept: 'Records kept',
  recordsKeptNote: 'each with owner, place and retention',
  rolesNamed: 'Roles with a holder',
  rolesNamedNote: 'the functions that do the work',
  ofTotal: '{part} of {total}',
  readersTitle: 'Where to begin',
  workTitle: 'I work here',
  auditTitle: 'I audit here',
  auditClauses: 'Clause index',
  auditCoverage: 'Coverage of all points',
  writeTitle: 'I write here',
  sectionsTitle: 'The clauses by section',
  searchHint:
    'Search finds a page by its number too: type a clause such as {clause}, or a document number such as {document}.',
  searchHintClause: 'Search finds a page by its number too: type a clause such as {clause}.',

  // Notice
  noticeTitle: 'About this manual',
  noticeWording:
    'The wording is this manual’s own. It cites clauses of {standard} by number and short title and holds no text of the standard: buy the standard from ISO or your national body and read it beside this manual.',
  noticeCertifies:
    'Neither this manual nor the program that made it certifies anybody; only an audit by a certification body does that.',
  noticeSuperseded: '{standard} was superseded by {successor} in {year}.',
  uncontrolled: 'Uncontrolled when printed. What is in force stands in the manual, at {address}.',
  printedFrom: '{organisation} – {title}',

  // Clause pages
  clauseIndexLead: 'The clauses of {standard}, with what this manual answers.',
  pointsTitle: 'What is asked, and our answer',
  pointsLead: 'Each point is told in our own words.',
  contentMissingText: 'The answer says little as long as this is not entered:',
  gapText: 'No document of this manual answers this point yet.',
  noteText: 'A permission or a note: nothing has to be answered.',
  childrenTitle: 'Clauses under it',
  documentsTitle: 'Documents',
  noDocuments: 'No document speaks to this clause yet.',
  recordsTitle: 'Records',
  alsoCalled: 'Also looked for as: {terms}',

  // Document pages
  documentIndexLead: 'Every controlled document of the manual, by type.',
  control: 'Document control',
  toSteps: 'Go to the steps',
  number: 'Number',
  type: 'Type',
  title: 'Title',
  version: 'Version',
  noVersion: 'none yet',
  status: 'Status',
  owner: 'Owner',
  approver: 'Approver',
  classification: 'Classification',
  review: 'Next review',
  reviewEvery: 'every {interval}',
  reviewFromApproval: 'set with the approval, then every {interval}',
  clausesLabel: 'Clauses',
  asMarkdown: 'This document as Markdown',
  recordsOfDocument: 'Records of this document',
  usedBy: 'Documents that refer to this one',
  moved: 'This document has moved',
  movedTo: 'It now stands at {title}.',
  tableScrolls: 'Table',
  widePicture: 'Wide picture',

  // Roles
  roleIndexLead: 'Documents name roles; who holds them now stands here.',
  holder: 'Holder',
  deputy: 'Deputy',
  contact: 'Contact',
  phone: 'Telephone',
  purpose: 'Purpose',
  nobody: 'nobody named yet',
  noDuties: 'No document gives this role a duty yet.',
  duties: 'Duties',
  namedIn: 'Named in',
  recordsOwned: 'Records it owns',
  dutyOwns: 'Owns the document',
  dutyApproves: 'Approves the document',
  dutyDoes: 'Does',
  dutyAnswers: 'Answers for',
  dutyConsulted: 'Is consulted',
  dutyInformed: 'Is informed',
  dutyEntered: 'Named in lists',

  // Records
  recordIndexLead: 'What proves that the work was done: who owns it, where it is and how long it is kept.',
  record: 'Record',
  role: 'Role',
  location: 'Kept in',
  retention: 'Kept for',
  retentionFrom: '{period} from the closing of the record',
  producedBy: 'Documents that produce or use it',
  noProducers: 'No document names this record yet.',

  // Registers
  registersLead: 'Tables made from the manual itself; nobody keeps them by hand.',
  documentRegisterLead: 'All controlled documents with their state of control.',
  recordRegisterLead: 'All types of record with owner, place and retention.',
  roleRegisterLead: 'All roles with their holders and how much they carry.',
  coverageRegisterLead:
    'All requirement points of {standard}, in our own words, with the places that answer them. A point counts as in force when the text at the address of the document is. Where a draft or a coming version stands there, it counts as drafted, though an earlier version may stay in force.',
  decisionRegisterLead:
    'The values the manual speaks from: which ones {organisation} decided and which are still defaults. Who holds a role is published; deputies, contacts and other personal or confidential values are left out.',
  point: 'Point',
  asked: 'What is asked',
  state: 'State',
  answer: 'Answer',
  clause: 'Clause',
  value: 'Value',
  inWords: 'In words',
  path: 'Name of the value',
  usedIn: 'Used in',
  coverage: 'Coverage',
  empty: 'empty',
  general: 'General',
  none: 'none',

  // For programs
  programsLead:
    'Documents are linked as Markdown, with their state; a draft is not in force. Addresses are relative to this site.',
} as const;
