import type { ContradictionCode, Organisation } from '../../organisation/index.ts';

/** The code of what a waiver may let pass. It is one of the codes of diagnostics too, which say how it is told. */
export type WaivableCode = Organisation['waivers'][number]['code'];

/** The code of a kind of reason against a release. */
export type ReasonCode = Exclude<WaivableCode, ContradictionCode>;

/** What a reason is about; a waiver names it by number, key, path or id. */
export type SubjectKind = 'point' | 'document' | 'field' | 'role' | 'record';

/**
 * Whether a waiver lets something pass: `active`; not any more, since its last day has passed (`over`) or since what
 * stands there is another thing than it was waived for (`changed`); or nothing is there to pass (`unused`).
 */
export type WaiverState = 'active' | 'over' | 'changed' | 'unused';
