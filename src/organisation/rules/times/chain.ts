import type { Organisation } from '../../schema/organisation.ts';
import type { ContradictionCode } from '../rule.ts';

/**
 * Times that begin together and have to fit into one another. Paths are those of decisions; `*` stands for the same
 * item of a list in all paths of a chain. A term with a question mark counts where it is given; all others must be.
 */
export interface Chain {
  code: ContradictionCode;
  /** What passes one after the other. */
  terms: readonly string[];
  /** What passes after them in some organisations. */
  besides?: (organisation: Organisation) => readonly string[];
  /** What they have to fit into. */
  limit: string;
  /** Why both can't hold, one sentence. */
  why: string;
  /** For which items, by the outermost id, it holds; for all when left out. */
  only?: (organisation: Organisation, id: string) => boolean;
}
