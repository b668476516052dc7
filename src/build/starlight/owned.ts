import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** What the manual decides itself: why, as the end of a sentence, and what to do instead. */
type Owned = readonly [why: string, instead: string];

const none = 'Remove it.';

/** Options of Starlight that a project can't set, since something else says the same or the manual rests on them. */
export const ownedOptions = {
  title: [
    'the organisation says what its manual is called',
    'Set site.title in the config of the organisation.',
  ],
  logo: ['the organisation says which picture it shows', 'Set logo in the config of the organisation.'],
  locales: ['the organisation says its language', 'Set language in the config of the organisation.'],
  defaultLocale: ['the organisation says its language', 'Set language in the config of the organisation.'],
  description: [
    'each page of the manual is described by what it holds',
    'Remove it; a page of your own says its description itself.',
  ],
  editLink: [
    'the organisation says where its texts are edited',
    'Set site.editUrl in the config of the organisation.',
  ],
  lastUpdated: ['the dates of documents are those of their approvals', none],
  pagefind: ['the search of the manual is made with it', none],
  disable404Route: ['the manual has a page of its own for addresses that lead nowhere', none],
  prerender: ['a manual is files, and no server knows it', none],
  credits: ['the foot of each page says whose words these are', none],
} as const satisfies Partial<Record<keyof StarlightUserConfig, Owned>>;

/** The name of an option that a project can't set. */
export type OwnedOption = keyof typeof ownedOptions;

/** Each other option there is: taken, and joined with the manual's where it has any. */
const taken = {
  components: true,
  customCss: true,
  expressiveCode: true,
  favicon: true,
  head: true,
  markdown: true,
  pagination: true,
  plugins: true,
  routeMiddleware: true,
  sidebar: true,
  social: true,
  tableOfContents: true,
  titleDelimiter: true,
} as const satisfies Record<Exclude<keyof StarlightUserConfig, OwnedOption>, true>;

/** The names of the options that are taken. */
export const takenOptions: readonly string[] = Object.keys(taken);

/** Components of Starlight in whose place the manual has its own, and why no other can stand there. */
export const keptComponents = {
  Footer: 'it holds the way to report a mistake, the neighbours of the page and what links tell',
  PageTitle: 'it holds the trail, the number and what the search knows the page by',
  Search: 'it alone finds clauses, points and documents by their numbers',
  TwoColumnContent:
    'it holds the notice at the foot, which says whose words these are and what a print is worth',
} as const satisfies Partial<Record<keyof NonNullable<StarlightUserConfig['components']>, string>>;

/** The name of a component that stays the manual's. */
export type KeptComponent = keyof typeof keptComponents;

type Components = Omit<NonNullable<StarlightUserConfig['components']>, KeptComponent>;

/** Starlight's own options, but those that the manual decides itself. */
export type StarlightOptions = Pick<
  StarlightUserConfig,
  Exclude<keyof typeof taken, 'components' | 'markdown'>
> & {
  /** Components of your own in the place of Starlight's; some of the manual's stay. */
  components?: Components;
  /** Further folders whose Markdown gets Starlight's asides. */
  markdown?: { processedDirs?: string[] };
};
