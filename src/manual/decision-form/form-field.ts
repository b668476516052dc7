import type { QuestionPath } from '../../organisation/index.ts';

/** How a value is put in. */
export type Control =
  | 'text'
  | 'number'
  | 'duration'
  | 'flag'
  | 'choice'
  | 'several'
  | 'date'
  | 'monthDay'
  | 'list'
  /** New things of a list, each with fields of its own. */
  | 'things'
  /** No input fits: lines are shown that somebody writes into the file. */
  | 'lines';

/** A value that a form holds. */
export type FormValue = string | number | boolean | readonly string[];

/** A value of the config as a form asks for it. All of it is text for people or data, never markup. */
export interface FormField {
  path: string;
  control: Control;
  /** What the schema calls it, and what it adds. */
  label: string;
  note: string;
  /** Name of the item of a list that it belongs to; empty where it belongs to none. */
  item: string;
  /** What the file holds; absent where it holds nothing, and of what is not for everybody. */
  value?: FormValue;
  /** Whether the file holds a value that is not shown. */
  withheld: boolean;
  /** What its question advises, or what holds until somebody decides, with its words; absent where nothing does. */
  suggested?: { value: FormValue; said: string };
  /** An answer of an organisation that there is not; empty where none is known. */
  example: string;
  /** How the value is written, where that is not plain to see. */
  hint: string;
  /** Ids or keys that can be chosen, with their names. */
  choices: readonly { value: string; name: string }[];
  /** Whether a length of time may count working time. */
  working: boolean;
  /** The documents that speak from it or wait for it; `null` of a thing that there is not yet. */
  usedIn: readonly { number: string; title: string; url: string }[] | null;
  /** What a list of things has, and what is asked of a new one. */
  things?: FormThings;
  /** Lines to write into the file, for an input that there is not. */
  lines: string;
}

/** Stands for the id of a thing that there is not yet. */
export const newThing = '+1';

/** A list of things as a form adds to it. */
export interface FormThings {
  /** The things that there are. */
  has: readonly { id: string; name: string }[];
  /** Whether an organisation may well have none. */
  mayBeNone: boolean;
  /** What is asked of a new one; `newThing` stands in their paths for its id. */
  fields: readonly FormField[];
}

/** A question of a step with the fields that answer it. */
export interface FormQuestion {
  path: QuestionPath;
  question: string;
  open: boolean;
  fields: readonly FormField[];
}

/** What a change does to a document, in words of the page. */
export interface ChangedDocument {
  key: string;
  number: string;
  title: string;
  url: string;
  /** The version whose approval falls; `null` where none does. */
  falls: string | null;
}
