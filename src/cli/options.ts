import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { checkBase } from '../build/base-path.ts';
import { dayObjection } from './control/answers.ts';
import { formats } from './formats.ts';

const option = (flags: string, description: string): Option => new Option(flags, description);

/** Options that several commands share. */
export const options = {
  root: () =>
    option('--root <folder>', 'folder of the manual')
      .argParser((folder) => resolve(folder))
      .default(process.cwd(), 'this folder'),
  base: () =>
    option('--base <path>', 'path under which the site will stand, such as /manual/').argParser(base),
  port: () => option('--port <number>', 'port to serve on').argParser(port),
  asOf: () =>
    option('--as-of <day>', 'the day that counts for what is in force; today when left out').argParser(day),
  documentsOnly: () =>
    option(
      '--documents-only',
      'publish the documents in force on that day, without roles, records and registers, which are those of today',
    ).conflicts('drafts'),
  audience: (description: string) =>
    option('--audience <name>', description).conflicts(['drafts', 'release', 'documentsOnly', 'offline']),
  host: () => option('--host <address>', 'address to serve on; this machine only when left out'),
  offline: () =>
    option(
      '--offline',
      'build a copy that a browser opens from a folder, a share or a memory stick, without a server',
    ).conflicts('base'),
  out: (description: string, leftOut = 'dist') =>
    option('--out <folder>', `${description}; ${leftOut} when left out`).argParser((folder) =>
      resolve(folder),
    ),
  format: () =>
    option('--format <format>', 'how to tell the problems')
      .choices([...formats])
      .default(formats[0]),
  json: () => option('--json', 'the same as --format json').implies({ format: 'json' }),
  release: (description: string) => option('--release', description),
  compress: () =>
    option(
      '--compress',
      'lay a .gz and a .br file beside each text file, for servers that send them',
    ).conflicts('offline'),
  dryRun: (description: string) => option('--dry-run', description).implies({ fix: true }),
  sign: () => option('--sign', 'sign what is written, with ssh-keygen'),
  key: () =>
    option(
      '--key <file>',
      'the key that signs, or its .pub file where an agent holds it; that of git when left out',
    ),
  verbose: () => option('--verbose', 'when the program fails, tell where in it'),
};

function port(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('Write a number up to 65535.');
  return Number(text);
}

function day(text: string): string {
  const objection = dayObjection(text);
  if (objection) throw new InvalidArgumentError(objection);
  return text;
}

function base(text: string): string {
  const [objection] = checkBase(text);
  if (objection) throw new InvalidArgumentError(`${objection.message} ${objection.hint}`);
  return text;
}
