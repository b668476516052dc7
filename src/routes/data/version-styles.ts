import { manual } from 'virtual:clausebook/manual';
import type { APIRoute } from 'astro';
import styles from '../../theme/versions.css?raw';

const arePages = manual.documents.some(
  ({ url: own, versions, draftChanges }) =>
    draftChanges !== null ||
    versions.some(({ url, changes }) => changes !== null || (url !== null && url !== own)),
);

/** The style sheet of approved versions stands where there are any. */
export const getStaticPaths = () => (arePages ? [{ params: { sheet: 'versions' } }] : []);

/** The style sheet as it is written. */
export const GET: APIRoute = () =>
  new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
