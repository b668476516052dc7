import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { href } from './href.ts';
import { manual } from './shown-manual.ts';

type Pagination = StarlightRouteData['pagination'];

const rows: readonly (readonly { label: string; url: string }[])[] = [
  manual.clauses.map(({ number, title, url }) => ({ label: `${number} ${title}`, url })),
  manual.documents.map(({ number, title, url }) => ({ label: `${number} ${title}`, url })),
];

const places = new Map(rows.flatMap((row) => row.map(({ url }, place) => [url, { row, place }] as const)));

/** What stands before and after a page: clauses in the order of the edition, documents in clause order. */
export function paginationAt(path: string): Pagination {
  const { row = [], place = -1 } = places.get(path) ?? {};
  return { prev: linkTo(row[place - 1]), next: place === -1 ? undefined : linkTo(row[place + 1]) };
}

function linkTo(entry: { label: string; url: string } | undefined): Pagination['prev'] {
  if (!entry) return undefined;
  const { label, url } = entry;
  return { type: 'link', label, href: href(url), isCurrent: false, badge: undefined, attrs: {} };
}
