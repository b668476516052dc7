/** What a reader’s report of a problem says, in English. A part of the words of pages. */
export const reportWords = {
  reportPage: 'Report a problem with this page',
  reportManual: 'Report a problem with the manual',
  reportSubject: 'Problem with {name}',
  reportBody:
    'Page: {name}\nState: {state}\nAddress: {address}\n\nWhat is wrong, and what should it say?\n\n',
  editPage: 'Edit this document',
  proposeChange: 'Propose a change',
  proposeWhole: 'The whole document',
  proposeSubject: 'Proposed change to {name}',
  proposeBody:
    'Document: {name}\nVersion: {version}\nState: {state}\nSection: {section}\nAddress: {address}\n\nWhat should change, and why?\n\n',
} as const;
