import { type Finding, finding } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../organisation/fields.ts';
import { keptComponents, ownedOptions, takenOptions } from './owned.ts';
import { unfitPlugins } from './unfit-plugins.ts';

type Dictionary = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isListOf = (fits: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(fits);

/** The kinds of the options that are joined with the manual's; Starlight itself judges the others. */
const kinds: Readonly<Record<string, [(value: unknown) => boolean, string]>> = {
  components: [isObject, 'an object of components and their paths'],
  customCss: [isListOf(isText), 'a list of paths'],
  head: [isListOf(isObject), 'a list of tags'],
  markdown: [isObject, 'an object'],
  plugins: [
    isListOf((plugin) => isObject(plugin) && isText(plugin['name']) && isObject(plugin['hooks'])),
    'a list of plugins',
  ],
  routeMiddleware: [(value) => isText(value) || isListOf(isText)(value), 'a path or a list of paths'],
  sidebar: [isListOf((entry) => isText(entry) || isObject(entry)), 'a list of links and groups'],
};

/** What speaks against the options that a project gives to Starlight. */
export function checkStarlight(options: unknown): Finding[] {
  if (!isObject(options)) return [unfit('starlight', "an object of Starlight's options")];
  return Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => {
      const owned = Object.entries<readonly [string, string]>(ownedOptions).find(([key]) => key === name);
      if (owned) return [ownedOption(`starlight.${name}`, ...owned[1])];
      if (!takenOptions.includes(name)) return [unknown(name)];
      const [fits, what] = kinds[name] ?? [];
      if (fits && what !== undefined && !fits(value)) return [unfit(`starlight.${name}`, what)];
      return within[name]?.(value) ?? [];
    });
}

/** What is asked of the values within an option, once its kind is right. */
const within: Readonly<Record<string, (value: unknown) => Finding[]>> = {
  components: (value) =>
    Object.keys(value as Dictionary).flatMap((name) =>
      keptComponent(name, 'The option starlight.components'),
    ),
  head: (value) => (value as Dictionary[]).flatMap(checkTag),
  markdown: (value) => Object.keys(value as Dictionary).flatMap(checkMarkdown),
  plugins: (value) => checkPlugins((value as { name: string }[]).map(({ name }) => name)),
};

/** Plugins and integrations, by their names, that can't work with a manual. */
export const checkPlugins = (names: readonly string[]): Finding[] =>
  names.flatMap((name) => {
    const [why, instead] = unfitPlugins.get(name) ?? [];
    return why === undefined || instead === undefined
      ? []
      : [finding('unfit-plugin', `The plugin ${name} can't work in a manual: ${why}.`, instead)];
  });

/** Says that a component of somebody else's is not drawn, if it would stand in the place of one that the manual needs. */
export function keptComponent(name: string, by: string): Finding[] {
  const why = Object.entries(keptComponents).find(([key]) => key === name)?.[1];
  if (why === undefined) return [];
  return [
    finding(
      'kept-component',
      `${by} names another ${name}, and the manual keeps its own: ${why}.`,
      'Leave it out; components that it is made of, and all others, can be replaced.',
    ),
  ];
}

const ownedOption = (name: string, why: string, instead: string): Finding =>
  finding('owned-option', `The option ${name} of clausebook() is the manual's own: ${why}.`, instead);

const unfit = (name: string, what: string): Finding =>
  finding('unfit-option', `The option ${name} of clausebook() is not ${what}.`, 'Correct it.');

function unknown(name: string): Finding {
  const meant = nearest(name, takenOptions);
  return finding(
    'unknown-option',
    `Starlight has no option "${name}" that clausebook() could hand on.`,
    meant === undefined ? `Options are ${takenOptions.join(', ')}.` : `Did you mean ${meant}?`,
  );
}

const checkMarkdown = (name: string): Finding[] =>
  name === 'processedDirs'
    ? []
    : [
        ownedOption(
          `starlight.markdown.${name}`,
          'the manual gives headings their anchors, and passages with headings stand on other pages too',
          'Remove it.',
        ),
      ];

function checkTag({ tag, attrs }: Dictionary): Finding[] {
  if (tag === 'title')
    return [
      ownedOption(
        'starlight.head',
        'the title of each page is made of its own and that of the manual',
        'Remove the tag "title"; set site.title and shortName in the config of the organisation.',
      ),
    ];
  if (tag === 'meta' && isObject(attrs) && attrs['name'] === 'robots')
    return [
      ownedOption(
        'starlight.head',
        'the organisation says whether search engines may list its manual',
        'Remove the tag "robots"; set site.searchEngines in the config of the organisation.',
      ),
    ];
  return [];
}
