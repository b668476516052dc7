import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Node } from './tree.ts';

/** A document's file, parsed but not yet filled. */
export interface SourceFile {
  /** Path as the user knows it, relative to the project root, for problems. */
  file: string;
  /** Where the file really is, absolute. */
  path: string;
  /** Path inside `templates/<language>/` or `content/documents/`, without extension: `8-resolution/incidents`. */
  place: string;
  origin: 'template' | 'own';
  format: 'mdx' | 'md';
  /** Whether somebody who looks after the manual lets the file run code. */
  trusted: boolean;
  text: string;
  /** The front matter as the parser found it, even in a file whose text doesn't parse; `undefined` where there is none. */
  front: Node | undefined;
  /** The tree with positions; `undefined` when the file doesn't parse, then `problems` says why. */
  tree: Node | undefined;
  problems: Diagnostic[];
  /** Files about single sections that are laid over it, where it is a template. */
  parts?: readonly SourceFile[];
}
