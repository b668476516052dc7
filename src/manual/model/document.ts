import type { FilePlace } from '../../diagnostics/place.ts';
import type { EditionId } from '../../standard/index.ts';
import type { Party } from '../control/acts/act.ts';
import type { InterfaceMap } from '../flow/interface-map.ts';
import type { DefinedTerm } from '../terms/defined-term.ts';
import type { Heading, HeadingAbove } from './heading.ts';
import type { Identity } from './identity.ts';
import type { RedactableText } from './redactable-text.ts';

/** A passage that answers a point of the standard. */
export interface Mark extends RedactableText {
  edition: EditionId;
  /** Requirement id, `8.1-3`. */
  requirement: string;
  /** Anchor on the document's page. */
  anchor: string;
  /** `null` before the first heading. */
  heading: HeadingAbove | null;
  roles: string[];
  records: string[];
  documents: string[];
  /** Fields of the organisation that the passage names as a place: `tools.itsm.name`. */
  places: string[];
  /** Paths of what the passage rests on and the organisation has not entered: `suppliers`. */
  missing: string[];
}

/** A step of a procedure, numbered from 1 within its table. All but `text` and `within` are ids. */
export interface Step extends RedactableText {
  /** `null` before the first heading. */
  heading: HeadingAbove | null;
  number: number;
  /** Anchor of its row on the document's page. */
  anchor: string;
  responsible: string[];
  accountable: string[];
  consulted: string[];
  informed: string[];
  output: string[];
  /** Documents that its text names. */
  documents: string[];
  within: string;
  /** True when the time limit is a personal or confidential value. */
  withinSensitive?: true;
  /** How often it is done, where the text says so; see {@link DutyFact}. */
  rhythm?: Pick<DutyFact, 'every' | 'interval' | 'intervalFrom'>;
  /** Whether it is a decision. */
  decides?: true;
}

/** A duty that a passage states with `by`, whether or not it answers a point. */
export interface DutyFact extends RedactableText {
  /** `null` before the first heading. */
  heading: HeadingAbove | null;
  /** Anchor of the passage. */
  anchor: string;
  /** Role ids. */
  by: string[];
  /** How often, in words: "6 months"; empty where nobody says. */
  every: string;
  /** The same as an ISO 8601 duration; empty where other words say it. */
  interval: string;
  /** Field of the organisation that says how often; empty where the text itself does. */
  intervalFrom: string;
  /** By when, in words; empty where nobody says. */
  within: string;
  /** Whether it is a decision. */
  decides?: true;
  /** Record ids. */
  records: string[];
}

/** What a document points to; `id` is a clause number, document key, role id or record id. */
export interface ReferenceFact {
  kind: 'clause' | 'document' | 'role' | 'record';
  id: string;
  edition: EditionId | null;
}

/** A list of the organisation, such as `customers`, that a text shows. */
export interface ListShown {
  list: string;
  /** Anchor of the heading that it stands under; `null` before the first one. */
  anchor: string | null;
  /** How many of its things one table there names; none where the text says that nobody has entered any. */
  things: number;
}

/** An own image beside its document: the name it is published under and the file, relative to the document's. */
export interface Asset {
  name: string;
  file: string;
  /** Where the document shows it. */
  place: FilePlace;
  /** Whether a link leads to it, and it is no picture. */
  download?: true;
}

/** One controlled document of the manual, as read: plain JSON, filled, without its tree and its text. */
export interface Document extends Omit<Identity, 'item' | 'titleValues' | 'numberedBehind'> {
  item: string | null;
  /** What it is made for, where `each` makes it: `services`, `mail`. */
  madeFor?: readonly { list: string; id: string }[];
  /** What those things do, in the organisation's words: readers find it by that too. */
  about?: string;
  language: string;
  format: 'mdx' | 'md';
  owner: string;
  approver: string;
  classification: string;
  /** Audiences of the config that get it whatever its classification. */
  audience: string[];
  /** Field of the organisation that says how often it is reviewed; its type decides when there is none. */
  review: string | null;
  /** Whose consent a version needs to be in force. */
  consent: Party[];
  records: string[];
  aliases: string[];
  headings: Heading[];
  /** What its cases begin with, in bold: "The customer does not sign". */
  topics: string[];
  marks: Mark[];
  steps: Step[];
  duties: DutyFact[];
  references: ReferenceFact[];
  assets: Asset[];
  terms: DefinedTerm[];
  /** What passes between processes, by the heading it stands under; the page draws a map of each. */
  interfaces: InterfaceMap[];
  /** Whether its text lists its records, so that its page need not. */
  listsRecords: boolean;
  /** The lists of the organisation that its tables go through. */
  lists: ListShown[];
  /** Where the organisation would say what its text prints as unsaid: `suppliers.owlgate.notice`. */
  unsaid: string[];
  /** Fields of the organisation that its text speaks from. */
  paths: string[];
  /** Whether its text was made again as it was approved: then the values that it states may not be those of today. */
  restored: boolean;
  words: number;
  lengthReason: string | null;
}
