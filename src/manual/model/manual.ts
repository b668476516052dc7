import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Printing, QuestionKind, QuestionPath, QuestionStep } from '../../organisation/index.ts';
import type { Crosswalk, EditionFacts, EditionId, RequirementKind } from '../../standard/index.ts';
import type { Fingerprint } from '../control/fingerprint.ts';
import type { CarriedVersion, ControlState, Leaving, VersionFacts, Withdrawal } from '../control/state.ts';
import type { View } from '../control/view.ts';
import type { SubjectKind, WaivableCode, WaiverState } from '../release/kinds.ts';
import type { SiteKey } from '../words/words.ts';
import type { ChangeEntry } from './change-entry.ts';
import type { CustomerEntry } from './customer-entry.ts';
import type { Document, Mark } from './document.ts';
import type { Duty } from './duty.ts';
import type { OfferedExport } from './offered-export.ts';
import type { OnCallEntry } from './on-call-entry.ts';
import type { PromiseEntry } from './promise-entry.ts';
import type { PublishedOrganisation } from './published-organisation.ts';

/** A passage that answers a requirement point, with the document that it stands in. */
export interface Answer extends Mark {
  /** Key of the document. */
  document: string;
  /** Site path with the anchor. */
  url: string;
}

/** Something that would answer a point, and that the organisation does without. */
export interface LeftOutAnswer {
  /** What it is called: number and title of a document, with the section where it is one. */
  name: string;
  reason: string;
  /** Id of the role that approved that; empty of a section, which is approved with its document. */
  approver: string;
}

/** A requirement, one point of a clause, with the answers that the manual gives to it. */
export interface RequirementEntry {
  id: string;
  text: string;
  /** What kind of thing it asks for. */
  kind: RequirementKind;
  /** False for permissions and notes, which nobody has to answer. */
  scored: boolean;
  /**
   * Whether nothing answers it; a passage that answers rests on something that nobody has entered; only a draft answers it;
   * or a text in force does.
   */
  status: 'in-force' | 'drafted' | 'content-missing' | 'gap';
  answeredBy: Answer[];
  /** Paths of what the passages that answer rest on and the organisation has not entered. */
  missing: string[];
  /** What would answer it and is left out; absent where something answers it, or nothing would. */
  leftOut?: readonly LeftOutAnswer[];
}

/** Where the matter of a clause stands in another edition. */
export interface OtherEdition {
  edition: EditionId;
  clauses: { number: string; title: string; weight: 'main' | 'part' }[];
  notes: string[];
}

/** A clause of the manual's edition, with the documents and records that speak to it. */
export interface ClauseEntry {
  number: string;
  title: string;
  parent: string | null;
  leaf: boolean;
  url: string;
  /** Numbers of the clauses above, the section first. */
  ancestors: string[];
  children: string[];
  previous: string | null;
  next: string | null;
  searchTerms: string[];
  /** Keys of the documents that list this clause, one under it or one above it. */
  documents: string[];
  records: string[];
  requirements: RequirementEntry[];
  other: OtherEdition[];
  crosswalk: Crosswalk | null;
}

/** A document that was in force and is withdrawn, as far as readers may know of it. */
export interface WithdrawnDocument extends AbsentDocument {
  withdrawal: Withdrawal;
}

/** A document whose first text is approved for a later day, as far as readers may know of it. */
export interface ComingDocument extends AbsentDocument {
  /** ISO 8601 dates. */
  approvedOn: string;
  inForceFrom: string;
}

/** A document of which readers get no text as the one in force. */
interface AbsentDocument
  extends Pick<Document, 'key' | 'number' | 'slug' | 'title'>,
    Pick<DocumentEntry, 'versions' | 'carriedOver'> {
  /** Id of the role that owns it by the text that was approved last. */
  owner: string;
}

/** A document with the state of its control and its place in the manual. */
export interface DocumentEntry extends Document, Leaving {
  url: string;
  /** Clauses in the manual's own edition. */
  clauseNumbers: string[];
  /** `null` until an approval gives one. */
  version: string | null;
  status: ControlState;
  /** Whether the text holds, but answers other points of the standard than when it was approved. */
  answersChanged: boolean;
  approvedOn: string | null;
  /** The last day on which the version in force was approved or read again. */
  lastReview: string | null;
  /** First day of force; ISO 8601. */
  inForceFrom: string | null;
  /** Names of the parties whose consent is missing. */
  awaiting: string[];
  /** Paths of the defaults that the approval of its version accepted. */
  acceptedDefaults: string[];
  /** Approved versions, from the first to the last. */
  versions: VersionFacts[];
  /** Versions from before Clausebook, from the first to the last. */
  carriedOver: CarriedVersion[];
  /** Path of the page that shows what a draft changes in the text in force; `null` where there is none. */
  draftChanges: string | null;
  /** ISO 8601 date; `null` until an approval sets it. */
  nextReview: string | null;
  /** ISO 8601 duration between reviews. */
  reviewInterval: string;
  /** What an approval of this text would be bound to. */
  fingerprint: Fingerprint;
  /** Keys of the documents that refer to this one. */
  usedBy: string[];
  /** Steps of other documents that name this one. */
  namedInSteps: NamingStep[];
}

/** A step that names a document. */
export interface NamingStep {
  document: string;
  /** Number within its table. */
  number: number;
  /** Site path with the anchor of the step. */
  url: string;
  text: string;
}

/** A kind of record that the organisation keeps. */
export interface RecordEntry {
  id: string;
  title: string;
  description: string;
  clauses: string[];
  owner: string;
  /** How one is named or numbered: `INC-12345`; empty where nobody said. */
  series: string;
  /** Name of the tool that holds it, and its address where there is one. */
  location: { name: string; url: string };
  /** ISO 8601 duration from the closing of the record. */
  retention: string;
  retentionWords: string;
  classification: string;
  documents: string[];
  url: string;
}

/** A class that a role belongs to, or a role that belongs to a class. */
export interface Membership {
  role: string;
  /** Names of the services, processes or units for which it does; empty of owners of documents. */
  of: string[];
}

/** A role, who holds it and what it has to do. Deputy, contact and telephone numbers never leave the pages. */
export interface RoleEntry {
  id: string;
  title: string;
  purpose: string;
  holder: string;
  deputy: string;
  contact: string;
  /** Number of the function; empty where it has none. */
  phone: string;
  /** Number of the person who holds it, for the page of the role alone. */
  holderPhone: string;
  /** Name of the unit of the organisation it belongs to; empty where nobody said. */
  unit: string;
  responsibleFor: Duty[];
  /** For a class of roles: who belongs to it, in words, which stands in the place of a holder; empty for a role. */
  classWords: string;
  /** The roles that belong to it, where it is a class. */
  members: Membership[];
  /** The classes that it belongs to. */
  belongsTo: Membership[];
  /** Roles that are merged into it; their addresses lead here. */
  merged: { id: string; title: string }[];
  /** Records the role owns. */
  records: string[];
  /** Documents whose text names the role. */
  documents: string[];
  url: string;
}

/** A question on the way to an own manual, and where its answers are still to be written. */
export interface QuestionEntry {
  /** `services.*.owner` */
  path: QuestionPath;
  step: QuestionStep;
  /** One path, or one for each item that lacks its own; empty once it is answered. */
  open: readonly string[];
}

/** A value of the organisation: decided by the user, or the program's default, which approvals may have accepted. */
export interface DecisionEntry {
  path: string;
  value: unknown;
  /** The value as documents print it, `every 6 months`; `null` where that is how it was written. */
  printed: string | null;
  decided: boolean;
  usedIn: string[];
  /** Of the documents in `usedIn` those whose approval accepted it as a default. */
  acceptedIn: string[];
  /** What is asked of it on the way to an own manual; `null` of what nobody has to be asked. */
  ask: { step: QuestionStep; kind: QuestionKind } | null;
}

/** Something that answers rest on and that the organisation has not entered yet. */
export interface MissingEntry {
  /** Where it would stand in the config: `suppliers`, `services.mail.workload`. */
  path: string;
  /** What the schema says of it. */
  description: string;
  /** Name of the item that it belongs to; empty where it is one of the organisation's own. */
  item: string;
  /** Ids of the points whose answers wait for it. */
  points: string[];
  /** Keys of the documents in which they stand. */
  documents: string[];
}

/** One thing that a waiver is about: something that may pass before a release though a reason stands against it. */
export interface WaiverEntry {
  /** Id of the waiver, which may be about several things. */
  id: string;
  /** Code of the reason that it lets pass. */
  code: WaivableCode;
  about: SubjectKind;
  /** Number of a point, key of a document, path of a value, id of a role or record. */
  subject: string;
  /** What that is called, and its site path; empty where it has no page. */
  name: string;
  url: string;
  /** What stood there when it was waived. */
  value: string;
  reason: string;
  /** Id of the role that approved it. */
  approver: string;
  /** Last day, ISO 8601. */
  until: string;
  /** Whether it lets the thing pass on the day of the build, and why not. */
  state: WaiverState;
}

/** A service of the catalogue, without anything personal or confidential. */
export interface ServiceEntry {
  id: string;
  name: string;
  description: string;
  owner: string;
  status: string;
  /** Name of the criticality level. */
  criticality: string;
  hours: string;
  /** Its time for maintenance, or the common one. */
  maintenanceWindow: string;
  /** Names of the customers. */
  customers: string[];
  /** Target in percent a month. */
  availability: number | null;
  /** ISO 8601 durations. */
  rto: string | null;
  rpo: string | null;
  /** Keys of the agreements made for the service. */
  agreements: string[];
}

/** A person who speaks for a customer or a supplier. */
export interface PartyContact {
  list: 'customers' | 'suppliers';
  id: string;
  party: string;
  person: string;
  email: string;
  phone: string;
}

/** A supplier, an internal group or a customer acting as supplier, without anything personal or confidential. */
export interface SupplierEntry {
  id: string;
  name: string;
  kind: string;
  delivers: string;
  manager: string;
  /** Names of the services it supports. */
  services: string[];
  /** ISO 8601 duration between reviews of its performance. */
  reviewInterval: string | null;
  /** ISO 8601 date. */
  contractEnd: string | null;
  agreements: string[];
}

/** A law, a rule, a duty of a contract or a standard that binds the services. */
export interface ObligationEntry {
  id: string;
  title: string;
  /** What it is: `law`, `contract` … */
  kind: string;
  /** Who issued it, or the contract it stands in. */
  source: string;
  /** What it demands. */
  duty: string;
  /** Names of the services it applies to; empty for all. */
  services: string[];
  /** Id of the role that watches it. */
  owner: string;
  /** ISO 8601 duration between reviews of compliance. */
  reviewInterval: string;
  /** Keys of the documents that state it. */
  documents: string[];
}

/** A review that the organisation decided to hold again and again. */
export interface ReviewEntry {
  /** What is reviewed: a key of the words, `supplierReview`. */
  kind: SiteKey;
  /** Name of the supplier or customer it is about; empty where there is only one such review. */
  subject: string;
  owner: string;
  /** ISO 8601 duration. */
  interval: string;
  /** Field of the organisation that says it; empty where a text or the type of a document does. */
  intervalFrom: string;
  /** Record that shows it was held; `null` when the organisation left that record out. */
  record: string | null;
  /** Keys of the documents that state the interval. */
  documents: string[];
}

/**
 * The whole manual: what pages, search, registers and data are made from. Plain JSON; it holds no more of the
 * organisation than what is shown.
 */
export interface Manual {
  edition: EditionFacts;
  organisation: PublishedOrganisation;
  /** What values on pages are printed with. */
  printing: Printing;
  clauses: ClauseEntry[];
  documents: DocumentEntry[];
  records: RecordEntry[];
  roles: RoleEntry[];
  /** Who answers when, by day and by night. */
  onCall: OnCallEntry;
  /** Who speaks for customers and suppliers, for the pages of their agreements alone: it enters no data and no file. */
  contacts: PartyContact[];
  services: ServiceEntry[];
  /** What the promise of each service rests on, which is not retired. */
  promises: PromiseEntry[];
  /** What each customer was promised, for its page alone. */
  customers: CustomerEntry[];
  suppliers: SupplierEntry[];
  obligations: ObligationEntry[];
  reviews: ReviewEntry[];
  /** What came into force or went, the newest first. */
  changes: ChangeEntry[];
  decisions: DecisionEntry[];
  /** What is asked on the way to an own manual, in the order in which it is asked. */
  questions: QuestionEntry[];
  /** Documents that are in force no more, where readers don't get their text. */
  withdrawn: WithdrawnDocument[];
  /** Documents that come into force later, where readers don't get their text as today's. */
  coming: ComingDocument[];
  /** What answers rest on and nobody has entered, in the order of the clauses. */
  missing: MissingEntry[];
  waivers: WaiverEntry[];
  problems: Diagnostic[];
  /** Exports that the site offers. A build that finds them enters them; nothing of them is in the manual's data. */
  downloads: readonly OfferedExport[];
  /** Whether readers get the texts of today, or those that were approved. */
  publication: View['publication'];
  /** The day for which only its documents are published; `null` for the whole manual. */
  documentsOn: string | null;
  /** Name of the audience that gets this extract; `null` for the manual of the house. */
  extractFor: string | null;
}
