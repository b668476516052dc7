import { versions } from 'virtual:clausebook/manual';
import type { APIRoute } from 'astro';
import styles from '../../theme/versions.css?raw';

/** The style sheet of approved versions stands where there are any. */
export const getStaticPaths = () => (versions.length > 0 ? [{ params: { sheet: 'versions' } }] : []);

/** The style sheet as it is written. */
export const GET: APIRoute = () =>
  new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
