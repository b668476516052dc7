import type { SiteWords } from '../../words/words.ts';
import { cssString } from '../../writing/css-string.ts';
import type { VersionState } from '../state.ts';

/** What a text is called in the head of its printed sheets. */
const labels = {
  'in-force': 'inForce',
  scheduled: 'scheduled',
  'awaiting-agreement': 'awaitingAgreement',
  superseded: 'superseded',
  revoked: 'revoked',
  withdrawn: 'withdrawn',
  draft: 'draft',
} as const satisfies Record<VersionState | 'draft', keyof SiteWords>;

/**
 * The margins of printed sheets by the state of the text, as CSS: a sheet that lies alone on a desk says that nobody works by
 * it. One sheet of styles has them for all pages, whose policy allows none of their own.
 */
export const sheetHeads = (site: SiteWords): string =>
  Object.entries(labels)
    .map(([state, label]) => {
      const head = `@top-left{content:${cssString(site[label])}}`;
      const foot = `@bottom-left{content:${cssString(site.uncontrolledShort)}}`;
      return `@page ${state}{${head}${foot}}[data-state='${state}']{page:${state}}`;
    })
    .join('\n');
