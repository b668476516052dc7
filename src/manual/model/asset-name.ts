/** The name under which an own image stands beside the twin; without the signs that mean something in an address. */
export const assetName = (url: string): string =>
  decodeURIComponent(url)
    .replace(/^(?:\.\.?\/)+/, '')
    .replace(/[/#?%]/g, '-');
