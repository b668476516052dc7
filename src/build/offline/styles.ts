/** Styles with every address in them changed by `lead`; what stands in the styles themselves stays. */
export const stylesInCopy = (css: string, lead: (address: string) => string): string =>
  css
    .replace(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)/g, (whole, ...found: string[]) => {
      const address = found.slice(0, 3).find((one) => one !== undefined) ?? '';
      return isWithin(address) ? `url(${JSON.stringify(lead(address))})` : whole;
    })
    .replace(
      /(@import\s+)(["'])([^"']+)\2/g,
      (_, before: string, quote: string, address: string) => before + quote + lead(address) + quote,
    );

/** Whether an address is a picture in itself, or a part of the page. */
const isWithin = (address: string): boolean => !/^(?:data:|#|$)/i.test(address);
