import type { RedactableText } from './redactable-text.ts';

/** One duty of a role: a document it owns or approves, a step, or a passage that says whose duty it is. */
export interface Duty extends RedactableText {
  kind: 'owns' | 'approves' | 'does' | 'answers' | 'consulted' | 'informed' | 'entered';
  document: string;
  /** Id of the class of roles that has it, of which this role is one; `null` where it is the role's own. */
  as: string | null;
  /** Names of the services, processes or units that it is limited to. */
  of: string[];
  /** How often and by when, in words; empty where nobody says. */
  every: string;
  within: string;
  /** How often, as an ISO 8601 duration, and the field of the organisation that says so; empty where nobody says. */
  interval: string;
  intervalFrom: string;
  /** Whether it is a decision. */
  decides?: true;
  /** Ids of the records that it leaves. */
  records: string[];
  /** Anchor of the passage or the step in its document; empty where it is the whole document's. */
  anchor: string;
  /** Site path to the place. */
  url: string;
}
