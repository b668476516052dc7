/** The editions that a new manual can follow, by their year; the first is the one to take. */
export const starterEditions = ['2018', '2011'] as const;

/** The formats that a new config can be written in; the first is the one to take. */
export const starterFormats = ['yaml', 'typescript'] as const;

/** The installers of packages that a new project can be made for; yarn 1 is called otherwise than what came after it. */
export const installers = ['npm', 'pnpm', 'yarn', 'yarn-classic'] as const;

/** What a new project is made from. */
export interface StarterAnswers {
  /** Name of the organisation. */
  name: string;
  edition: (typeof starterEditions)[number];
  format: (typeof starterFormats)[number];
  /** Whether it begins with the values and a document of an organisation that there is not. */
  example: boolean;
}

/** What is known without asking. */
export interface StarterFacts {
  /** Name of the folder, of which the name of the package is made. */
  folder: string;
  installer: (typeof installers)[number];
  /** Name and version of an installer that is not the one that machines have: `yarn@4.18.1`. */
  packageManager?: string | undefined;
  /** Ranges of the packages that the project needs, and of Node, as package.json writes them. */
  ranges: { clausebook: string; astro: string; starlight: string; node: string };
}

/** What is wrong with the name of an organisation; undefined when it will do. */
export function nameObjection(name: string): string | undefined {
  if (name.trim() === '') return 'The name is empty. Write the name of your organisation.';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(name)
    ? 'The name holds a line break or a control character. Write it in one line.'
    : undefined;
}
