/**
 * Where the web editor of a forge opens a file: `base` is the address that ends before the path of the file, and `file` its
 * path from the root of the manual. Empty for a file that is not the organisation's own, and for an address that is none of
 * the web.
 */
export function editAddress(base: string, file: string): string {
  const address = URL.parse(base);
  if (!address || !/^https?:$/.test(address.protocol) || !file.startsWith('content/')) return '';
  const path = file.split('/').map(encodeURIComponent).join('/');
  return `${base.replace(/\/*$/, '')}/${path}`;
}
