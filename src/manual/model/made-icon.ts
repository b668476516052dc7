/** The icon of a site in whose options none stands; pages then have one in the accent colour, and never ask for this file. */
export const madeIcon = '/made-for-each-page.svg';
