import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { accentStyle } from './accent-style.ts';
import { favicon } from './favicon.ts';
import { href } from './href.ts';
import { runningHead, sheetMargins } from './running-head.ts';
import { manual } from './shown-manual.ts';

type Tag = StarlightRouteData['head'][number];

const { title, shortName, searchEngines, accentColour } = manual.organisation;
const siteName = `${title} – ${shortName}`;

/** Addresses of the Markdown twins, by the site path of their page. */
const twins = new Map(manual.documents.map(({ url, slug }) => [url, href(`${url}${slug}.md`)]));

const everywhere: Tag[] = [
  { tag: 'link', attrs: { rel: 'icon', type: 'image/svg+xml', href: favicon(accentColour) } },
  { tag: 'style', content: accentStyle(accentColour) },
  ...(searchEngines
    ? []
    : [{ tag: 'meta' as const, attrs: { name: 'robots', content: 'noindex, nofollow' } }]),
];

/**
 * The head of a page: Starlight's without what is meant for social networks, with the manual's own name.
 * Starlight writes contents unescaped; a title comes from the user and must stay text.
 */
export function headOf(tags: readonly Tag[], path: string, pageTitle: string): Tag[] {
  const name = path === '' ? siteName : `${pageTitle} | ${siteName}`;
  return [
    ...tags
      .filter((tag) => !isForNetworks(tag) && tag.attrs?.['rel'] !== 'shortcut icon')
      .map((tag) => (tag.tag === 'title' ? { ...tag, content: escaped(name) } : tag)),
    ...everywhere,
    ...(twins.has(path)
      ? [{ tag: 'link' as const, attrs: { rel: 'alternate', type: 'text/markdown', href: twins.get(path) } }]
      : []),
    { tag: 'style', content: sheetMargins(runningHead(path, pageTitle)) },
  ];
}

function isForNetworks({ attrs = {} }: Tag): boolean {
  return /^(og|twitter):/.test(String(attrs['property'] ?? attrs['name'] ?? ''));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
