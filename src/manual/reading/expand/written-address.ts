/** An address with its `%20` and the like read; as it is where they are none. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A stand-in for the page of a document: relative addresses start from there. */
const self = 'https://site.invalid/documents/-/';

/** The site path that an address in a document leads to, `/registers/coverage/` for `../../registers/coverage/#a`. */
export const sitePathOf = (address: string): string => decoded(URL.parse(address, self)?.pathname ?? '');

/** The place on a page that an address names after `#`; empty where it names none. */
export const anchorIn = (address: string): string => decoded(URL.parse(address, self)?.hash.slice(1) ?? '');

/** What a template of another program left open in an address: `{{wikiUrl}}`, also as parsers write it. */
export const leftOpen = (address: string): string | undefined =>
  /\{\{.*?\}\}/.exec(decoded(address))?.[0] ?? /\$\{.*?\}|<%.*?%>/.exec(decoded(address))?.[0];
