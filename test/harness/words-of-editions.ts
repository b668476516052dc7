/** Terms that one edition alone has for what every manual speaks of, by its year. */
const terms: Readonly<Record<'2011' | '2018', RegExp>> = {
  '2011':
    /management representative|internal group|transition of new or changed services|(?:service delivery|relationship|resolution|control) processes|plans of service delivery|preventive action/i,
  '2018': /internal supplier|service design and transition|documented information|service assurance/i,
};

/** Whether a title, name or heading in a manual of an edition says what only another edition does. */
export const ofAnotherEdition = (edition: '2011' | '2018', text: string): boolean =>
  terms[edition === '2011' ? '2018' : '2011'].test(text);
