import config from 'virtual:starlight/user-config';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { headOf, pageAt, paginationAt, sidebarAt } from './context.ts';
import { href, sitePath } from './href.ts';
import { manual } from './manual.ts';

/** Gives each page what comes from the manual: name of the site, head, sidebar and neighbours. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const route = locals.starlightRoute;
  const path = sitePath(url.pathname);
  route.siteTitle = manual.organisation.title;
  route.siteTitleHref = href('');
  route.head = headOf(route.head, path, route.entry.data.title);
  // Groups of the project's own come last; a site of documents of a day has none of them.
  route.sidebar = sidebarAt(path, manual.documentsOn === null ? route.sidebar : []);
  const page = pageAt(path);
  if (!page) return;
  route.pagination = config.pagination ? paginationAt(path) : { prev: undefined, next: undefined };
  route.lastUpdated = undefined;
  route.editUrl = undefined;
});
