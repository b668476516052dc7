import type { SearchLanguage } from '../words/words.ts';

/** What readers can narrow a search by. */
export const facets = ['section', 'type', 'owner', 'state'] as const;

/** The name of a facet. */
export type Facet = (typeof facets)[number];

/** A page as the search knows it; what it says in full is in the index of texts. */
export interface SearchEntry {
  /** `own` is a page that a project adds to its manual. */
  kind: 'clause' | 'document' | 'role' | 'record' | 'list' | 'own';
  /** Site path. */
  url: string;
  /** Number of a clause or a document; empty for all others. */
  number: string;
  title: string;
  /** Clauses it speaks to, in the manual's edition. */
  clauses: string[];
  /** What people look for when they mean this page. */
  names: string[];
  headings: string[];
  /** What its cases begin with, in bold: "The customer does not sign". */
  topics: string[];
  /** What people ask, in their own words, that it answers: "user left but the account is active". */
  asked: string[];
  /** Ids of its points, `8.1-3`. */
  points: string[];
  /** The words of its points, each once; what they ask in full stands in the texts. */
  demands: string;
  /** A sentence about what it is for. */
  lead: string;
  /** One of several that are alike but for the name of a service, customer or supplier. */
  oneOfMany: boolean;
  /** Values by facet, as keys of the index's labels. What a page has no value of is an empty list. */
  values: Record<Facet, string[]>;
}

/** A clause of another edition. */
export interface OtherClause {
  /** Year of its edition: `2018`. */
  edition: string;
  number: string;
  title: string;
  /** Clauses of the manual's edition that have its matter; empty where it is new there, or gone. */
  here: string[];
}

/** All that the search in a reader's browser knows before it asks for texts. */
export interface SearchIndex {
  /** Year of the manual's edition. */
  edition: string;
  /** Every edition that is known, its own among them, with its name. */
  editions: [year: string, name: string][];
  /** The clauses of all other editions. */
  elsewhere: OtherClause[];
  /** In the order of the manual. Texts find their place by its position here. */
  places: SearchEntry[];
  /** The words for the values of each facet, in the order to offer them. */
  labels: Record<Facet, [value: string, label: string][]>;
  /** The customers, suppliers and services that pages are made for, under the word that people use for any of them. */
  things: [called: string, names: string[]][];
  language: SearchLanguage;
}
