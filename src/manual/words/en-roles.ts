/** Words about a role: where it stands, and which steps name it; in English. A part of the words of pages. */
export const roleWords = {
  unit: 'Unit',

  // Who uses a document
  namedInSteps: 'Steps that name it',
  stepNumber: 'Step {number}',
} as const;
