/** An address as browsers read it: without breaks and tabs in it, nor space and unseen signs before it. */
const asRead = (address: string): string => address.replace(/[\t\r\n]/g, '').replace(/^[\s\p{Cc}]+/u, '');

/**
 * Whether an address stays within the site: no scheme (`mailto:`, and `C:` is one too), no other host (`//host`, which
 * may also be written with `\`). Empty ones, `#place` and `?query` stay.
 */
export const isOwnAddress = (address: string): boolean =>
  !/^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(asRead(address));

/** Whether an address leads within the site, to the web, to a mailbox or to a telephone, by a scheme that it writes out. */
export const isSafeAddress = (address: string): boolean =>
  isOwnAddress(address) || /^(?:https?:|mailto:|tel:)/i.test(asRead(address));

/** Whether an address names a file from where its document lies, `pictures/a.png`: neither elsewhere nor from the root. */
export const isBesideDocument = (address: string): boolean =>
  address !== '' && isOwnAddress(address) && !/^[/\\]/.test(asRead(address));
