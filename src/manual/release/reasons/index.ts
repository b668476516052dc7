import type { ReasonCode, SubjectKind, WaivableCode } from '../kinds.ts';
import type { ReleaseReason } from '../reason.ts';
import { contentMissing } from './content.ts';
import { awaitingConsent, changedDocument, overdueReview, unapprovedDocument } from './documents.ts';
import { lostLink } from './links.ts';
import { unansweredPoint } from './points.ts';
import { recordWithoutPlace, unacceptedDefault, vacantRoleInStep } from './values.ts';

/**
 * Every kind of reason that there may be against a release. A new one is a code among the `releaseReasons` of the choices
 * of the config and in `diagnostics/codes/release.ts`, and how it is found here; the program does not compile until it has words.
 */
export const releaseReasons: Readonly<Record<ReasonCode, ReleaseReason>> = {
  'unapproved-document': unapprovedDocument,
  'changed-document': changedDocument,
  'awaiting-consent': awaitingConsent,
  'overdue-review': overdueReview,
  'unanswered-point': unansweredPoint,
  'content-missing': contentMissing,
  'unaccepted-default': unacceptedDefault,
  'vacant-role-in-step': vacantRoleInStep,
  'record-without-place': recordWithoutPlace,
  'lost-link': lostLink,
};

/** What a waiver of a code is about; values that can't hold together are fields. */
export const aboutOf = (code: WaivableCode): SubjectKind =>
  isReason(code) ? releaseReasons[code].about : 'field';

/** Whether a code is that of a reason against a release. */
export const isReason = (code: WaivableCode): code is ReasonCode => Object.hasOwn(releaseReasons, code);

/** Every code of a reason. */
export const reasonCodes = Object.keys(releaseReasons) as ReasonCode[];
