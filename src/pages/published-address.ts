import { manual } from './manual.ts';

/** Where a page is published, in full if the organisation or the project says where the manual stands. */
export function publishedAddress(pathname: string): string {
  const site = manual.organisation.url || import.meta.env.SITE;
  return site ? new URL(pathname, site).href : pathname;
}
