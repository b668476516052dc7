/** Words about where a role stands in the organisation, in English. A part of the words of pages. */
export const roleWords = {
  unit: 'Unit',
} as const;
