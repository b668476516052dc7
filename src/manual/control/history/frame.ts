import { documentPath, relativePath, versionPath } from '../../model/urls.ts';
import { pageWords } from '../../words/page-words.ts';
import type { Words } from '../../words/words.ts';
import type { ControlState, VersionState } from '../state.ts';
import { Html, html, type Part } from './html.ts';

/** The style sheet of all pages of approved versions, from the root of the site. */
const versionStyles = 'data/versions.css';

/** What a page of an approved version is about. */
export interface VersionSubject {
  words: Words;
  organisation: { name: string; language: string };
  document: {
    number: string;
    slug: string;
    /** The text that the document's own page shows. */
    today: { state: ControlState; inForceFrom: string | null };
  };
  /** Title of a role by its id. */
  roleTitle(id: string): string;
}

/** A link to another page, by its path from the root of the site. */
export interface Way {
  words: string;
  to: string;
}

/** A whole page without anything of the site but a style sheet: what is kept must be readable for years. */
export function frame(
  { words, organisation, document }: VersionSubject,
  /** Number of the version, or `draft`. */
  version: string,
  {
    title,
    state,
    head,
    ways = [],
    body,
  }: {
    title: string;
    /** State of the text, which each printed sheet says. */
    state: VersionState | 'draft';
    head: Part;
    ways?: readonly Way[];
    body: Part;
  },
): string {
  const { site } = pageWords(words);
  const here = versionPath(document.slug, version);
  const { language } = organisation;
  const page = html`${new Html('<!doctype html>')}
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${organisation.name}</title>
<link rel="stylesheet" href="${relativePath(here, versionStyles)}">
</head>
<body data-pagefind-ignore="all" data-state="${state}">
<header>
<p class="quiet">${organisation.name}</p>
<h1>${title}</h1>
${head}
<p class="ways">${[...ways, { words: site.documentToday, to: documentPath(document.slug) }].map(
    (way, index) => html`${index > 0 ? ' · ' : ''}<a href="${relativePath(here, way.to)}">${way.words}</a>`,
  )}</p>
</header>
<main>
${body}
</main>
</body>
</html>
`;
  return page.text;
}

const directions = new Map<string, 'ltr' | 'rtl'>();

/** Which way a language is written. */
function directionOf(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language);
  if (known) return known;
  const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo?(): { direction: 'ltr' | 'rtl' } };
  const direction = locale.getTextInfo?.().direction ?? 'ltr';
  directions.set(language, direction);
  return direction;
}

/** Labels with what stands beside them; lines without a value are left out. */
export const factList = (
  rows: readonly (readonly [label: string, value: string | null | undefined])[],
): Html =>
  html`<dl>${rows.flatMap(([label, value]) =>
    value ? [html`<div><dt>${label}</dt><dd>${value}</dd></div>`] : [],
  )}</dl>`;
