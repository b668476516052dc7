/** Words of the search box, in English; a part of the words of pages. */
export const searchWords = {
  search: 'Search',
  searchLabel: 'Search the manual',
  searchPlaceholder: 'A number, a name or a question',
  searchHelp:
    'Type a clause (8.1, §7.2), a point (8.1-3), the number of a document, a role, a record, or what you want to know. The arrow keys move through the results.',
  searchClose: 'Close',
  searchNarrow: 'Narrow the results',
  searchSection: 'Clause section',
  searchAll: 'All',
  searchNone: 'Nothing found for “{query}”.',
  searchNoneHelp: 'Try fewer or other words, take a filter away, or go by the list of documents.',
  searchRead: 'Read as “{query}”.',
  searchMore: 'Show more results',
  searchParts: 'Places on this page',
  searchList: 'List',
  searchNoTexts:
    'Only numbers, titles and names are searched here. The texts themselves are searched in a manual that was built and is served.',
  searchFailed: 'The search could not be loaded. Go by the list of documents instead.',
  searchSlash: 'The key / opens the search',
  resultsOne: '{count} result',
  resultsOther: '{count} results',
} as const;
