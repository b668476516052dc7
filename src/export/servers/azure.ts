import { contentTypes, isText } from './content-types.ts';
import type { ServedSite } from './served-site.ts';
import { askedAgain, headersWith, keptFolder, keptFor } from './site-headers.ts';

/** The config of Azure Static Web Apps, which serves sites at the root of their addresses alone. */
export function azureConfig({ policy }: ServedSite): string {
  const readers = { allowedRoles: ['authenticated'] };
  const mimeTypes = Object.entries(contentTypes).flatMap(([type, endings]) =>
    endings.map((ending) => [`.${ending}`, isText(type) ? `${type}; charset=utf-8` : type] as const),
  );
  return `${JSON.stringify(
    {
      routes: [
        // Whoever has an account there would count as logged in.
        { route: '/.auth/login/github', statusCode: 404 },
        { route: '/.auth/*', allowedRoles: ['anonymous', 'authenticated'] },
        { route: `/${keptFolder}*`, headers: { 'Cache-Control': keptFor }, ...readers },
        { route: '/*', headers: { 'Cache-Control': askedAgain }, ...readers },
      ],
      responseOverrides: {
        401: { redirect: '/.auth/login/aad?post_login_redirect_uri=.referrer', statusCode: 302 },
        404: { rewrite: '/404.html' },
      },
      globalHeaders: headersWith(policy),
      mimeTypes: Object.fromEntries(mimeTypes),
    },
    null,
    2,
  )}\n`;
}
