import type { FilePlace } from '../../diagnostics/place.ts';
import type { RedactableText } from '../model/redactable-text.ts';

/** A term as a document defines it. */
export interface DefinedTerm {
  /** Last part of its anchor: `service-level-agreement-sla`. */
  id: string;
  /** The words it is defined with: "Service level agreement (SLA)"; without values that are withheld. */
  name: string;
  /** What it means: the cell beside it, or the paragraph it stands in. */
  meaning: RedactableText;
  /** True for a word of everyday language, which is defined but not linked where it is used. */
  common: boolean;
  /** Where it is defined. */
  place: FilePlace;
}
