import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Decision, Locate, Organisation } from '../../organisation/index.ts';
import type { DocumentSource } from '../library/library.ts';
import type { Document } from '../model/document.ts';
import { leftOutDocumentProblems } from './left-out-documents.ts';
import { leftOutRecordProblems } from './left-out-records.ts';
import { leftOutRoleProblems } from './left-out-roles.ts';

/** What still names the documents, roles and records that the organisation does without. */
export const leftOutProblems = (
  documents: readonly Document[],
  absent: readonly DocumentSource[],
  {
    organisation,
    decisions,
    locate,
  }: { organisation: Organisation; decisions: readonly Decision[]; locate: Locate },
): Diagnostic[] => [
  ...leftOutRoleProblems(documents, decisions, organisation, locate),
  ...leftOutRecordProblems(documents, decisions, organisation, locate),
  ...leftOutDocumentProblems(documents, absent, organisation, locate),
];
