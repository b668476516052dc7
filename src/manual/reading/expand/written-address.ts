/** An address with its `%20` and the like read; as it is where they are none. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** What a template of another program left open in an address: `{{wikiUrl}}`, also as parsers write it. */
export const leftOpen = (address: string): string | undefined =>
  /\{\{.*?\}\}/.exec(decoded(address))?.[0] ?? /\$\{.*?\}|<%.*?%>/.exec(decoded(address))?.[0];
