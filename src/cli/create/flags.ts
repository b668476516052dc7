import { installers, starterEditions, starterFormats } from '../../starter/answers.ts';

/** What a command that begins a manual was told by its flags. */
export interface StarterOptions {
  name?: string;
  edition?: string;
  format?: string;
  example?: boolean;
  package?: string;
  yes?: boolean;
}

/** A flag as its command describes it. */
export interface Flag {
  /** Name of the option that it sets. */
  option: keyof StarterOptions | 'help' | 'version';
  flags: string;
  description: string;
  choices?: readonly string[];
}

/** The flags of `clausebook init` and of `create-clausebook`, in the order in which they are told. */
export const starterFlags: readonly Flag[] = [
  { option: 'name', flags: '--name <name>', description: 'name of the organisation' },
  {
    option: 'edition',
    flags: '--edition <year>',
    description: 'edition of ISO/IEC 20000-1 that the manual follows',
    choices: starterEditions,
  },
  {
    option: 'format',
    flags: '--format <format>',
    description: 'what the organisation is described in',
    choices: starterFormats,
  },
  {
    option: 'example',
    flags: '--example',
    description: 'begin with the values and a document of an organisation that there is not',
  },
  { option: 'example', flags: '--no-example', description: 'begin with nothing but name and edition' },
  {
    option: 'package',
    flags: '--package <place>',
    description: 'where clausebook comes from: a version, or a file such as ../clausebook-0.1.0.tgz',
  },
  {
    option: 'yes',
    flags: '--yes',
    description: `ask nothing: what no flag says is "Your organisation", ${starterEditions[0]}, ${starterFormats[0]}, no example`,
  },
];

/** What is wrong with a word that only some stand for; undefined when it is one of them. */
export function choiceObjection(word: string, choices: readonly string[]): string | undefined {
  return choices.includes(word)
    ? undefined
    : `"${word}" is none of ${choices.join(', ')}. Write one of them.`;
}

/** The installer that a command was started by, as it says in its `npm_config_user_agent`. */
export const installerOf = (userAgent: string | undefined): (typeof installers)[number] =>
  userAgent?.startsWith('yarn/1.')
    ? 'yarn-classic'
    : (installers.find((name) => userAgent?.startsWith(`${name}/`)) ?? 'npm');

/** Which yarn it was, where it is not the first, which machines have: without that a machine takes that one. */
export function packageManagerOf(userAgent = ''): string | undefined {
  const [, version] = /^yarn\/((?!1\.)\d+\.\d+\.\d+)(?=\s|$)/.exec(userAgent) ?? [];
  return version === undefined ? undefined : `yarn@${version}`;
}
