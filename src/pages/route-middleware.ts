import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { headOf, paginationAt, sidebarAt } from './context.ts';
import { href, sitePath } from './href.ts';
import { manual } from './manual.ts';

/** Gives each page what comes from the manual: name of the site, head, sidebar and neighbours. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const route = locals.starlightRoute;
  const path = sitePath(url.pathname);
  route.siteTitle = manual.organisation.title;
  route.siteTitleHref = href('');
  route.head = headOf(route.head, path, route.entry.data.title);
  route.sidebar = sidebarAt(path);
  route.pagination = paginationAt(path);
  route.lastUpdated = undefined;
  route.editUrl = undefined;
});
