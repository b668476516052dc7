import type { HeadingAbove } from '../model/heading.ts';

/** What passes from the process of one clause to that of another. */
export interface ClauseInterface {
  from: string;
  to: string;
  /** Empty where nothing is said. */
  what: string;
}

/** The interfaces that stand in the tables under one heading. */
export interface InterfaceMap {
  heading: HeadingAbove | null;
  interfaces: ClauseInterface[];
}
