import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Manual } from '../manual/model/manual.ts';
import { twinPath } from '../manual/model/urls.ts';
import { pageFinder, pagesOf } from '../manual/site-map.ts';
import { pageWords } from '../manual/words/page-words.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';
import { accentStyle } from './accent-style.ts';
import { favicon } from './favicon.ts';
import { href } from './href.ts';
import { runningHeadOf, sheetMargins } from './running-head.ts';

type Tag = StarlightRouteData['head'][number];

/** What a project has said of the head of its pages. */
export interface HeadSettings {
  /** Tags of its own. */
  tags: readonly Tag[];
  /** What stands between the title of a page and that of the manual. */
  delimiter: string;
  /** Whether it has an icon of its own. */
  icon: boolean;
  /** Whether it has a map for search engines made. */
  sitemap: boolean;
}

const nothingSaid: HeadSettings = { tags: [], delimiter: '|', icon: false, sitemap: false };

/**
 * The head of each page: Starlight's without what is meant for social networks, with the manual's own name.
 * Starlight writes contents unescaped; a title comes from the user and must stay text.
 */
export function headsOf(
  manual: Manual,
  words: Words,
  own: HeadSettings = nothingSaid,
): (tags: readonly Tag[], path: string, pageTitle: string) => Tag[] {
  const { title, name: organisation, shortName, searchEngines, accentColour } = manual.organisation;
  const siteName = `${title} – ${shortName}`;
  const { uncontrolledShort, pageDescription } = pageWords(words).site;
  const runningHead = runningHeadOf(manual, words);
  const pageAt = pageFinder(pagesOf(manual, words));
  const everywhere: Tag[] = [
    ...(own.icon
      ? []
      : [
          {
            tag: 'link' as const,
            attrs: { rel: 'icon', type: 'image/svg+xml', href: favicon(accentColour) },
          },
        ]),
    // One text for all pages: the site's policy names styles by their hashes.
    {
      tag: 'style',
      attrs: { 'data-sheets': true },
      content: accentStyle(accentColour) + sheetMargins(runningHead('', '').manual, uncontrolledShort),
    },
    ...(searchEngines
      ? []
      : [{ tag: 'meta' as const, attrs: { name: 'robots', content: 'noindex, nofollow' } }]),
  ];
  const ownNames = new Set(own.tags.map(nameOf));
  const isShown = (tag: Tag): boolean => {
    if (isForNetworks(tag)) return ownNames.has(nameOf(tag));
    const { rel } = tag.attrs ?? {};
    return rel === 'shortcut icon' ? own.icon : rel !== 'sitemap' || own.sitemap;
  };
  return (tags, path, pageTitle) => {
    const name = path === '' ? siteName : `${pageTitle} ${own.delimiter} ${siteName}`;
    const isDescribed = tags.some((tag) => nameOf(tag) === 'description');
    const page = pageAt(path);
    return [
      ...tags.filter(isShown).map((tag) => (tag.tag === 'title' ? { ...tag, content: escaped(name) } : tag)),
      ...everywhere,
      ...(searchEngines && !isDescribed
        ? [described(formatMessage(pageDescription, { page: pageTitle, title, organisation }))]
        : []),
      ...(page?.kind === 'document' ? [twinLink(page.entry.slug)] : []),
    ];
  };
}

/** Only search engines print it, so only a page that they may read pays for it. */
const described = (content: string): Tag => ({ tag: 'meta', attrs: { name: 'description', content } });

const twinLink = (slug: string): Tag => ({
  tag: 'link',
  attrs: { rel: 'alternate', type: 'text/markdown', href: href(twinPath(slug)) },
});

const nameOf = ({ attrs = {} }: Tag): string => String(attrs['property'] ?? attrs['name'] ?? '');

const isForNetworks = (tag: Tag): boolean => /^(og|twitter):/.test(nameOf(tag));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
