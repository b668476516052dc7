import type { DocumentType } from '../../organisation/document-types.ts';
import type {
  LaterEdition,
  Catalogue as PrintCatalogue,
  Words as PrintWords,
} from '../../organisation/index.ts';
import type { EditionId, WordedStandard } from '../../standard/index.ts';
import type { Asked } from './data/asked/asked.ts';
import type { siteWords } from './en-site.ts';
import type { tableWords } from './en-tables.ts';

/** The words of one language that the program prints into manuals and pages. None stand in components. */
export interface Catalogue {
  language: string;
  /** The words that values of the organisation are printed with. */
  printing: PrintCatalogue;
  standardName(edition: EditionId): string;
  /** The look-ups of the standard that give texts: what is printed of it is asked for here. */
  standard: WordedStandard;
  documentType: Record<DocumentType, string>;
  documentTypes: Record<DocumentType, string>;
  /** Titles of the roles and records that every manual starts with, by id. */
  presetTitles: Record<'roles' | 'records', ReadonlyMap<string, readonly string[]>>;
  /** A ready-made title as it reads in the middle of a sentence: "the incident manager". */
  midSentence(title: string): string;
  /** Ids of roles whose ready-made title is read without an article: "to top management". */
  bareRoles: readonly string[];
  /** What goes before another title in the place of such a one; `initial` where that starts a sentence. */
  articleOf(title: string, initial: boolean): string;
  /** Words behind which a title has no article: "the", "each", "as the role". */
  noArticleAfter: RegExp;
  /** What stands between two names of a list in a sentence, commas apart: "and the". */
  joins: readonly string[];
  /** A word and its plural, as a text may use it: "policy", "policies". */
  forms(name: string): readonly string[];
  steps: Record<
    'number' | 'who' | 'what' | 'within' | 'output' | 'accountable' | 'consulted' | 'informed',
    string
  >;
  /** Which steps somebody else answers for: "steps 3 and 5". */
  answering: Record<'oneStep' | 'moreSteps', string>;
  aside: Record<'note' | 'tip' | 'caution' | 'danger', string>;
  tables: TableWords;
  site: SiteWords;
  /** Words of pages that read otherwise in a manual of a later edition, by its year. */
  siteByEdition: Readonly<Record<LaterEdition, Partial<SiteWords>>>;
  search: SearchLanguage;
  style: StyleWords;
  /** What people look for when they mean a page that lists others, by its site path. */
  listNames: Readonly<Record<string, readonly string[]>>;
  /** What people ask, in their own words, by the id of the document, role or record, or the path of the list, that answers it. */
  asked: Readonly<Record<'documents' | 'roles' | 'records' | 'lists', Asked>>;
  /** What people ask of the page that defines a term: "what is {term}". */
  askedOfTerm: string;
  /** What people call any of these, in place of its name: "who looks after the customer". */
  things: Readonly<Record<'service' | 'customer' | 'supplier', string>>;
}

/** What the search knows of a language. All in lower case. */
export interface SearchLanguage {
  /** Words before a number that only say that a number follows: "clause", "section". */
  numberWords: readonly string[];
  /** Words beside the year of an edition that only say that it is one: "edition". */
  editionWords: readonly string[];
  /** Words that a question needs and a search does not: "how", "the". */
  stopWords: readonly string[];
  /** Endings and words with an apostrophe, and what they stand for; the first that fits a word holds. */
  contractions: readonly (readonly [short: string, whole: string])[];
  /** Endings that leave the meaning as it was, longest first: plans, planned, planning. */
  suffixes: readonly string[];
  /** What people say, and what the manual calls it. */
  synonyms: readonly Synonym[];
  /** Everyday words that people use one for the other. */
  rings: readonly (readonly string[])[];
  /** How questions are put. */
  waysToAsk: readonly WayToAsk[];
}

/** What a vague phrase leaves open: when, in which cases, who, or what is done. */
export type VagueKind = 'time' | 'case' | 'people' | 'measure';

/** What checks of style know of a language. In lower case; \uE000 stands for a role by its component, \uE001 for a record. */
export interface StyleWords {
  /** Words that no longer text of the language does without; they tell it from texts of others. */
  common: readonly string[];
  /** Phrases that leave open what is meant, and what a writer says in their place. */
  vague: readonly { said: readonly string[]; kind: VagueKind; say: string }[];
  /** A duty in the passive; its first group is what is to be done: "must be reviewed". */
  duty: RegExp;
  /** Words in such a duty by which no one does it: "automatically". */
  byItself: RegExp;
  /** What of that is done by people. */
  done: readonly string[];
  /** Who does it, behind the verb: "by the owner". */
  agent: RegExp;
  /** Words for people. */
  actor: RegExp;
  /** A heading that is nothing else. */
  actorAlone: RegExp;
  /** A heading under which everything is said of people. */
  ofActors: RegExp;
  /** Words in the clause before a duty by which it is a condition or belongs to something that is described. */
  aside: RegExp;
  /** The end of a sentence that leads in what has to be so. */
  condition: RegExp;
  /** Sentences that ask for something: what they leave open is left to those who have to do it. */
  asks: RegExp;
  /** Sentences that leave something to people on purpose. */
  allows: RegExp;
  /** What makes a phrase definite that stands before it: "as needed to restore service". */
  definite: RegExp;
  /** A time that is said, in which others are vague no more. */
  limit: RegExp;
  /** The start of a sentence that says what is done in other cases. */
  fallback: RegExp;
  /** A sentence that names those who were meant. */
  example: RegExp;
  /** The end of what stands before a name that begins there: "the". */
  before: RegExp;
  /** The end of what stands before a name that is meant in general: "any". */
  inGeneral: RegExp;
  /** Verbs that a step begins with. */
  act: readonly string[];
  /** Words for what is kept of a step. */
  kept: RegExp;
}

/** Phrases by which a question says what kind of page it wants: keys of types of documents, or `clause`, `role`, `record`, `list`. */
export interface WayToAsk {
  said: readonly string[];
  types: readonly string[];
}

/** Phrases that people use, and those that the manual may use for the same thing. */
export interface Synonym {
  said: readonly string[];
  meant: readonly string[];
  /** It tells what has happened, and so more than the thing that it happened to: "the printer is broken". */
  tells?: boolean;
}

/** A catalogue with what the organisation decides about printing: locale, currency, names behind ids. */
export interface Words extends Catalogue {
  print: PrintWords;
  /** "a, b and c". */
  list(parts: readonly string[]): string;
}

/** The name of a word or sentence of pages. */
export type SiteKey = keyof typeof siteWords;

/** The name of a word of the tables made from the organisation. */
export type TableKey = keyof typeof tableWords;

/** A word that is counted, by its name without the form: `clauses` for `clausesOne` and `clausesOther`. */
export type Countable = {
  [K in SiteKey]: K extends `${infer Base}Other` ? (`${Base}One` extends SiteKey ? Base : never) : never;
}[SiteKey];

/** Forms of a counted word that English has none of, and other languages need. */
type OtherForm = `${Countable}${'Zero' | 'Two' | 'Few' | 'Many'}`;

/** The words of pages, by name. Values may hold `{name}` places, filled by {@link formatMessage}. */
export type SiteWords = Readonly<Record<SiteKey, string> & Partial<Record<OtherForm, string>>>;

/** The words of tables made from the organisation: headings of their columns and names of fields. */
export type TableWords = Readonly<Record<TableKey, string>>;

/** Whether there is a word of that name, for names that are put together. */
export const isWordOf = <Key extends string>(
  words: Readonly<Record<Key, string>>,
  name: string,
): name is Key => Object.hasOwn(words, name);

/** Fills the places of a sentence: `formatMessage('{count} clauses', { count: 53 })`. An unknown place stays visible. */
export function formatMessage(sentence: string, places: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(places, name) ? String(places[name]) : whole,
  );
}
