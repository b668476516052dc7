import type { ChangeSize } from '../control/state.ts';

/** What came into force or went, on its day. What is superseded is told by the version that came in its place. */
export interface ChangeEntry {
  /** ISO 8601 date. */
  day: string;
  kind: 'in-force' | 'revoked' | 'withdrawn';
  /** Key of the document, with its number and title; without a number where only its acts are left. */
  document: string;
  number: string;
  title: string;
  /** Site path of the document; empty where readers don't get it. */
  url: string;
  version: string;
  /** How large the step from the version before was; `null` for what went. */
  size: ChangeSize | null;
  /** What changed, or why a version was revoked or withdrawn. */
  summary: string;
  /** The version in whose place this one came; of a revoked one the version that holds again. */
  other: string | null;
  /** Key of the document that takes the place of a withdrawn one. */
  successor: string | null;
  /** Id of the role that approved, revoked or withdrew it. */
  role: string;
  /** Site path of the text of the version; empty where there is none. */
  text: string;
  /** The version with which its changes are shown, and the path of that page; `null` where there is none. */
  changes: { since: string; url: string } | null;
}
