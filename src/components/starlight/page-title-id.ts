/** Where Starlight's skip link and table of contents lead. */
export const PAGE_TITLE_ID = '_top';
