import { manual } from 'virtual:clausebook/manual';
import type { APIRoute } from 'astro';
import { sheetHeads } from '../../manual/control/history/sheet-heads.ts';
import { words } from '../../pages/words.ts';
import styles from '../../theme/versions.css?raw';

const arePages =
  manual.documents.some(
    ({ url: own, versions, draftChanges }) =>
      draftChanges !== null ||
      versions.some(({ url, changes }) => changes !== null || (url !== null && url !== own)),
  ) ||
  [...manual.withdrawn, ...manual.coming].some(({ versions }) => versions.some(({ url }) => url !== null));

/** The style sheet of approved versions stands where there are any. */
export const getStaticPaths = () => (arePages ? [{ params: { sheet: 'versions' } }] : []);

/** The style sheet as it is written. */
export const GET: APIRoute = () =>
  new Response(`${styles}${sheetHeads(words.site)}\n`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
