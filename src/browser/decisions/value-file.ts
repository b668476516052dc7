/** A value of the register of decisions, as its page draws it. All of it is text. */
export interface Value {
  path: string;
  /** Place in the file's `labels`. */
  label: number;
  /** Place in the file's `items`; absent of what belongs to no item of a list. */
  item?: number;
  /** In words; empty where nothing is written. */
  said: string;
  /** As it was written, where that is not how it is said. */
  written?: string;
  /** Place in the file's `states`. */
  state: number;
  /** Place in the file's `uses`. */
  usedIn: number;
}

/** An item of a list: where it stands in the config, and what it is called. */
export interface ValueItem {
  path: string;
  name: string;
}

/** All values of a manual by the sections of its config, for the page that draws a section when it is opened. */
export interface ValueFile {
  sections: Readonly<Record<string, readonly Value[]>>;
  items: readonly ValueItem[];
  /** What the schema says about a value: what it is, and what holds where it is left out. */
  labels: readonly (readonly [label: string, note?: string])[];
  /** Words of the states with their shapes. */
  states: readonly (readonly [word: string, shape: string])[];
  /** Which documents speak from a value, as places in `documents`: many values have the same. */
  uses: readonly (readonly number[])[];
  /** Number, title and address of each document. */
  documents: readonly (readonly [number: string, title: string, address: string])[];
}

/** The documents that speak from a value, as places in the file's `documents`. */
export const usesOf = ({ usedIn }: Value, { uses }: ValueFile): readonly number[] => uses[usedIn] ?? [];

/** Where the values stand in a built site. */
export const valueFilePath = 'data/values.json';
