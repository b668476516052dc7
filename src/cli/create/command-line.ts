import { parseArgs } from 'node:util';
import { createManual, refused } from './create.ts';
import type { OwnPackage } from './facts.ts';
import { type Flag, type StarterOptions, starterFlags } from './flags.ts';

const allFlags: readonly Flag[] = [
  ...starterFlags,
  { option: 'version', flags: '--version', description: 'tell the version of this program' },
  { option: 'help', flags: '--help', description: 'tell what there is' },
];

/** What `create-clausebook --help` prints. */
function createHelp(): string {
  const width = Math.max(...allFlags.map(({ flags }) => flags.length));
  return [
    'Usage: npm create clausebook@latest <folder> -- [options]',
    '',
    'A new service management system manual after ISO/IEC 20000-1. What no option says is asked.',
    '',
    'Options:',
    ...allFlags.map((flag) => `  ${flag.flags.padEnd(width)}  ${flag.description}${choicesOf(flag)}`),
  ].join('\n');
}

const choicesOf = ({ choices }: Flag): string => (choices ? ` (${choices.join(', ')})` : '');

/** Runs `create-clausebook` with the words that were written after it. Returns the exit code. */
export async function runCreate(words: readonly string[], own: OwnPackage): Promise<number> {
  const { values, positionals, objection } = read(words);
  if (objection !== undefined) return refused([objection, 'Add --help to see what there is.']);
  if (values['help']) return told(createHelp());
  if (values['version']) return told(own.version);
  const [folder, more] = positionals;
  if (folder === undefined)
    return refused(['No folder is named. Name the one to make: npm create clausebook@latest my-manual']);
  if (more !== undefined)
    return refused([`"${more}" means nothing here. One folder is named; put a name with spaces in quotes.`]);
  return createManual(folder, values as StarterOptions, own);
}

function told(text: string): number {
  console.log(text);
  return 0;
}

interface Words {
  values: Readonly<Record<string, unknown>>;
  positionals: readonly string[];
  objection?: string;
}

function read(words: readonly string[]): Words {
  // A flag that takes something away is the other side of one that is listed.
  const flags = allFlags
    .filter(({ flags: text }) => !text.startsWith('--no-'))
    .map(({ option, flags: text }) => [option, { type: text.includes('<') ? 'string' : 'boolean' }] as const);
  try {
    const options = Object.fromEntries(flags);
    return parseArgs({ args: [...words], allowPositionals: true, allowNegative: true, options });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { values: {}, positionals: [], objection: `${said.split('. ')[0]?.replace(/\.$/, '')}.` };
  }
}
