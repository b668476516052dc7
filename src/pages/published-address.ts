import type { Manual } from '../manual/model/manual.ts';

/** Gives where a page is published from its path: in full if the organisation, or else the project (`at`), says where the manual stands. */
export const publishedAddressOf =
  (
    { organisation: { url } }: { organisation: Pick<Manual['organisation'], 'url'> },
    at: string | undefined,
  ) =>
  (pathname: string): string => {
    const site = url || at;
    return site ? new URL(pathname, site).href : pathname;
  };
