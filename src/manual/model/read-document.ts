import type { Anchors } from './anchor-use.ts';
import type { Document } from './document.ts';
import type { Node } from './tree.ts';

/** A document as read: its tree and the facts found in it. Plain JSON; `writeDocument` writes it for a place. */
export interface ReadDocument {
  document: Document;
  /** The expanded tree, with anchors: references, answers, steps and values are nodes of their own. */
  tree: Node;
  anchors: Anchors;
  /** Whether its author brings components of their own. */
  open: boolean;
  /** Whether it may run code, and so stays a module of the bundler's. */
  trusted: boolean;
  /** Where its file really is, absolute. */
  path: string;
}
