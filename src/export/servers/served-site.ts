/** What the config of a server is made from. */
export interface ServedSite {
  /** The content security policy of the whole site. */
  policy: string;
  /** The path that the site was built for, with a slash at both ends. */
  base: string;
}

/** Where recipes lay the built site on a server; whoever has it elsewhere writes that. */
export const folderOnServer = '/srv/manual';

/** The first lines of each file, behind the sign of a comment. */
export const headLines = (use: readonly string[]): string[] => [
  '# Written by clausebook export servers from the built manual. Write it anew after each build: the policy names',
  '# texts of the pages by their hashes.',
  ...use.map((line) => `# ${line}`),
];

/** What each file says of the log-in. */
export const logIn = [
  '# Nobody reads anything without a log-in. Take these lines away where something before this server asks for one.',
] as const;
