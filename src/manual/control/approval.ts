import type { FrozenTree } from './frozen-tree.ts';

/** A text that was approved: who is bound to which words from which day on. Read from files by the edge. */
export interface Approval {
  /** Key of the document. */
  document: string;
  /** `2.1` */
  version: string;
  /** ISO 8601 dates: of the act, and from which day the text is in force. */
  on: string;
  from: string;
  text: FrozenTree;
}
