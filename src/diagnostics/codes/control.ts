import type { Entries } from './entry.ts';

/** Codes of acts of control: approvals and what follows them, in `content/approvals/`. */
export const control = {
  'act-of-another-organisation': {
    severity: 'warning',
    cause: 'An act that counts names another organisation than the one of the manual.',
    remedy: 'Write a name that the organisation had before under formerNames, or approve the text anew.',
  },
  'altered-approved-text': {
    severity: 'error',
    cause: 'A stored text is not the one that was approved.',
    remedy: 'Bring the file back as it was committed; a new text is approved as a new version.',
  },
  'broken-act': {
    severity: 'error',
    cause: 'A file of an act can not be read, or holds something else than an act.',
    remedy: 'Bring it back as it was committed, or delete it if it never was. Acts are never edited.',
  },
  'broken-chain': {
    severity: 'error',
    cause: 'An act does not follow the one before it: one of the two was changed.',
    remedy: 'Bring both files back as they were committed.',
  },
  'conflicting-acts': {
    severity: 'error',
    cause: 'Two people acted on one document at once, and git has joined both acts in one file.',
    remedy: 'Keep one of the two as it was written, and let the other person act again.',
  },
  'day-goes-back': {
    severity: 'error',
    cause: 'An act is dated or was written before the one it follows, or holds from a day before its own.',
    remedy: 'Act again with the right day.',
  },
  'empty-extract': {
    severity: 'error',
    cause:
      'An audience gets no document: nothing that is approved is of its level, of its parties or named for it.',
    remedy: 'Name a level, a party or documents for it in audiences, or approve documents.',
  },
  'file-left-out': {
    severity: 'warning',
    cause:
      'A file beside a document that an audience gets stays out of its extract: no program can tell what is in it (a PDF, an office file), or it is a picture that holds more than pixels, such as EXIF.',
    remedy:
      'Take what it holds out of the picture and approve the text anew; or read the file and list it under files of that audience.',
  },
  'future-act': {
    severity: 'error',
    cause: 'An act is dated after the day on which it was written.',
    remedy: 'Act on the day itself. A text that holds later is approved with --from.',
  },
  'gap-in-acts': {
    severity: 'error',
    cause: 'The numbers of the acts of a document have a gap.',
    remedy: 'Bring the missing act back; acts are never deleted.',
  },
  'given-above-level': {
    severity: 'warning',
    cause:
      'A document that is classified above the level of an audience is in its extract, since the config or its own front matter names it for these readers. No approval is bound to that.',
    remedy:
      'Look whether these readers may have it: take it out of audiences.*.documents, or the audience out of its front matter; or classify it lower and approve it anew.',
  },
  'hidden-in-extract': {
    severity: 'error',
    cause:
      'An approved text that an audience gets, or a file that goes with it, says in words of its own what this audience must not know: a name of another party or a word of it, its id, a name of a service that is not theirs, a value that is personal or confidential, a number of a document that it does not get.',
    remedy:
      'Take it out of the text, or of the value of the config that says it, or fill it in by its path, so that its sentence is left out, and approve the text anew; or keep the document from that audience.',
  },
  'missing-approved-text': {
    severity: 'error',
    cause: 'The text that an approval is bound to is not beside its act.',
    remedy: 'Bring the file back from the history of the repository.',
  },
  'newer-approved-text': {
    severity: 'error',
    cause: 'A stored text was written by a later Clausebook than this one.',
    remedy: 'Install the Clausebook with which it was approved, or a later one.',
  },
  'not-the-approver': {
    severity: 'warning',
    cause:
      'The person who approved, or who read the text again last, was on that day neither holder nor deputy of the role that approves, or acted under another role.',
    remedy: 'Let the holder or the deputy approve it, or read it again (clausebook review).',
  },
  'source-gone': {
    severity: 'warning',
    cause: 'There are acts for a document that the manual does not have any more.',
    remedy: 'Withdraw it, or bring its text back; formerIds in the front matter follows a renamed one.',
  },
  'stray-approval-file': {
    severity: 'warning',
    cause: 'A file under content/approvals/ is neither an act nor an approved text.',
    remedy: 'Move it elsewhere.',
  },
  'unknown-party': {
    severity: 'error',
    cause: 'The front matter asks for the consent of somebody that there is no word for.',
    remedy: 'Write customers, suppliers or groups.',
  },
  'unknown-version': {
    severity: 'error',
    cause: 'An act names a version that nobody approved before.',
    remedy: 'Act again with a version that was approved.',
  },
  'unsigned-act': {
    severity: 'error',
    cause: 'An act was written since acts must be signed (documents.signedFrom), and is not.',
    remedy: 'Delete it if it was never committed, and act again with --sign.',
  },
  'unprintable-approved-text': {
    severity: 'error',
    cause:
      'Only approved text may show, and the one of a document that was changed since can not be printed.',
    remedy: 'Approve the new text, or bring the old one back.',
  },
  'version-goes-back': {
    severity: 'error',
    cause: 'A version is not above the one before it.',
    remedy: 'Act again: the next version is counted for you.',
  },
} as const satisfies Entries;
