import type { SiteWords } from '../../words/words.ts';
import { type Html, html } from './html.ts';

/** A table that scrolls by itself where it is wider than the page, by keyboard too. */
export const wideTable = (table: Html, { versionTable }: Pick<SiteWords, 'versionTable'>): Html =>
  html`<div class="wide" role="group" aria-label="${versionTable}" tabindex="0">${table}</div>`;
