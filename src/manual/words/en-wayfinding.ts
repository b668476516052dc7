/** Words of the sidebar and of ways from page to page, in English; a part of the words of pages. */
export const wayfindingWords = {
  // Groups of the sidebar
  sidebarFind: 'Find',
  sidebarDocuments: 'Documents by type',
  sidebarAudits: 'For audits',
  sidebarEditors: 'For editors',
  allOfType: 'All {documents} of this type',
  allLists: 'All lists',

  // What is so of all in a list, said once above it
  allAreInState: '{documents}, all:',

  // A register, and what is agreed on what it lists
  madeForListed: 'Made for what this register lists',
  listedInRegisters: 'Registers that list what it is made for',

  // What a search engine prints below the title of a page
  pageDescription: '{page}: a page of “{title}” of {organisation}.',

  // Where an address leads nowhere
  notFoundTitle: 'No such page',
  notFoundText: 'This address leads nowhere in this manual. The page may have been renamed.',
  notFoundSearch: 'Search for',
  notFoundNearest: 'Pages with a similar address',
  notFoundGo: 'Go on from here',
} as const;
