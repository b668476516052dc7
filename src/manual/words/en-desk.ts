/** Words of the reader's desk, in English: reports of problems, printed pages, the front page. A part of the words of pages. */
export const deskWords = {
  // Who uses a document
  namedInSteps: 'Steps that name it',
  stepNumber: 'Step {number}',

  // Reports of problems
  reportPage: 'Report a problem with this page',
  reportSubject: 'Problem with {name}',
  reportBody:
    'Page: {name}\nState: {state}\nAddress: {address}\n\nWhat is wrong, and what should it say?\n\n',
} as const;
