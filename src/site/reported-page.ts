import { stateLabel } from '../manual/control/state.ts';
import type { ReportedPage } from '../manual/report-address.ts';
import { manual } from './shown-manual.ts';
import { site } from './words.ts';

const pages = new Map<string, Omit<ReportedPage, 'address'>>([
  ['', { number: '', title: manual.organisation.title, state: '' }],
  ...manual.documents.map(
    ({ url, number, title, status, version }) =>
      [url, { number, title, state: version ?? stateLabel(status, site) }] as const,
  ),
  ...manual.clauses.map(({ url, number, title }) => [url, { number, title, state: '' }] as const),
  ...manual.roles.map(({ url, title }) => [url, { number: '', title, state: '' }] as const),
  ...manual.records.map(({ url, title }) => [url, { number: '', title, state: '' }] as const),
]);

/** The page at a site path as a report names it; nothing for lists and registers, which are made from other pages. */
export const reportedPage = (path: string): Omit<ReportedPage, 'address'> | undefined => pages.get(path);
