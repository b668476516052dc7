import type { ReasonCode } from '../kinds.ts';
import type { ReleaseReason } from '../reason.ts';
import { awaitingConsent, changedDocument, overdueReview, unapprovedDocument } from './documents.ts';
import { lostLink } from './links.ts';
import { unansweredPoint } from './points.ts';
import { recordWithoutPlace, unacceptedDefault, vacantRoleInStep } from './values.ts';

/**
 * Every kind of reason that there may be against a release. A new one is a code among the choices `releaseReason` of the
 * config and in `diagnostics/codes/release.ts`, and how it is found here; the program does not compile until it has words.
 */
export const releaseReasons: Readonly<Record<ReasonCode, ReleaseReason>> = {
  'unapproved-document': unapprovedDocument,
  'changed-document': changedDocument,
  'awaiting-consent': awaitingConsent,
  'overdue-review': overdueReview,
  'unanswered-point': unansweredPoint,
  'unaccepted-default': unacceptedDefault,
  'vacant-role-in-step': vacantRoleInStep,
  'record-without-place': recordWithoutPlace,
  'lost-link': lostLink,
};

/** Every code of a reason. */
export const reasonCodes = Object.keys(releaseReasons) as ReasonCode[];
