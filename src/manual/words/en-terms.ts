/** Words of the cards of terms, in English; a part of the words of pages. */
export const termWords = {
  term: 'Term',
  termHome: 'Defined in',
};
