import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type StyleChoice, styleChecks } from '../manual/style/style-check.ts';
import { nearest } from '../organisation/fields.ts';
import { checkOrder } from './settings.ts';
import { checkPlugins, checkStarlight } from './starlight/check.ts';
import type { StarlightOptions } from './starlight/owned.ts';

/** Options of the integration; a manual needs none. */
export interface ClausebookOptions {
  /** Folder with templates to use instead of the shipped ones. */
  templates?: string;
  /**
   * What is trusted as much as the program itself: documents whose code may run, by their path from `content/`
   * (`documents/own-calculator.mdx`), and links that may lead out of `content/` and `public/` (`public/brand`).
   * Whoever may change such a file may run or publish anything on the machine that builds.
   */
  trusted?: readonly string[];
  /**
   * Options of Starlight for the whole site: plugins, styles, components, links in the sidebar. They are joined with the
   * manual's own; docs/starlight.md says how, and which are not for projects.
   */
  starlight?: StarlightOptions;
  /**
   * Which checks of style `clausebook check` makes, beside those that it makes unasked: `{ 'vague-phrase': false }`.
   * docs/style-checks.md has them all.
   */
  style?: StyleChoice;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

const known: Readonly<Record<keyof ClausebookOptions, [(value: unknown) => boolean, string]>> = {
  templates: [isText, 'the path of a folder'],
  trusted: [(value) => Array.isArray(value) && value.every(isText), 'a list of paths'],
  // What it holds is judged apart.
  starlight: [() => true, ''],
  style: [() => true, ''],
};

/** What speaks against the options of the integration. */
export function checkOptions(options: unknown): Finding[] {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    return [
      finding(
        'unfit-option',
        'clausebook() takes its options as an object.',
        'Write clausebook({ … }), or clausebook().',
      ),
    ];
  const names = Object.keys(known);
  return Object.entries(options).flatMap(([name, value]) => {
    if (!Object.hasOwn(known, name)) {
      const meant = nearest(name, names);
      const hint = meant === undefined ? `Options are ${names.join(', ')}.` : `Did you mean ${meant}?`;
      return [finding('unknown-option', `clausebook() has no option "${name}".`, hint)];
    }
    const [fits, what] = known[name as keyof ClausebookOptions];
    if (value === undefined) return [];
    if (name === 'starlight') return checkStarlight(value);
    if (name === 'style') return checkStyle(value);
    if (fits(value)) return [];
    return [finding('unfit-option', `The option ${name} of clausebook() is not ${what}.`, 'Correct it.')];
  });
}

/** What speaks against the choice of checks of style. */
function checkStyle(choice: unknown): Finding[] {
  const names = Object.keys(styleChecks);
  if (typeof choice !== 'object' || choice === null || Array.isArray(choice))
    return [
      finding(
        'unfit-option',
        'The option style of clausebook() is not an object.',
        "Write style: { 'vague-phrase': false }.",
      ),
    ];
  return Object.entries(choice).flatMap(([name, value]) => {
    if (!names.includes(name)) {
      const meant = nearest(name, names);
      const hint = meant === undefined ? `Checks are ${names.join(', ')}.` : `Did you mean ${meant}?`;
      return [finding('unknown-option', `There is no check of style "${name}".`, hint)];
    }
    if (value === undefined || typeof value === 'boolean') return [];
    return [
      finding(
        'unfit-option',
        `The check of style ${name} is neither true nor false.`,
        `Write '${name}': true or '${name}': false.`,
      ),
    ];
  });
}

const list = 'integrations: [clausebook()]';

/** What speaks against the names of a project's integrations. */
export function checkIntegrations(names: readonly string[]): Finding[] {
  const own = names.filter((name) => name === 'clausebook').length;
  const found: Finding[] = [];
  if (own === 0)
    found.push(
      finding(
        'clausebook-missing',
        'clausebook() is not among the integrations, so there would be no manual in the site.',
        `Add it: ${list}.`,
      ),
    );
  if (own > 1)
    found.push(
      finding('clausebook-twice', 'clausebook() stands among the integrations more than once.', 'Keep one.'),
    );
  if (names.includes('@astrojs/starlight'))
    found.push(
      finding(
        'second-starlight',
        'clausebook() brings Starlight with it, and a build with two of them never ends.',
        'Remove starlight() from the integrations, and hand its options on: clausebook({ starlight: { … } }).',
      ),
    );
  return [...found, ...checkPlugins(names), ...checkOrder(names)];
}
