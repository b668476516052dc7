import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { label } from '../manual/model/label.ts';
import { type Page, pagesOfKind } from '../manual/site-map.ts';
import { href } from './href.ts';

/** The neighbours of a page, as Starlight draws them. */
export type Pagination = StarlightRouteData['pagination'];

/** What stands before and after each page: clauses in the order of the edition, documents in clause order. */
export function paginationOf(pages: readonly Page[]): (path: string) => Pagination {
  const rows = [pagesOfKind(pages, 'clause'), pagesOfKind(pages, 'document')];
  const places = new Map(
    rows.flatMap((row) => row.map(({ path }, place) => [path, { row, place }] as const)),
  );
  return (path) => {
    const { row, place } = places.get(path) ?? { row: [], place: 0 };
    return { prev: linkTo(row[place - 1]), next: linkTo(row[place + 1]) };
  };
}

function linkTo(page: Page | undefined): Pagination['prev'] {
  if (!page) return undefined;
  return {
    type: 'link',
    label: page.kind === 'document' ? page.title : label(page),
    href: href(page.path),
    isCurrent: false,
    badge: undefined,
    attrs: {},
  };
}
