import { relative, resolve } from 'node:path';
import { unfitRoot } from '../../build/root-sign.ts';
import { type StarterFacts, starterEditions } from '../../starter/answers.ts';
import { calls } from '../../starter/continuous.ts';
import { starterFiles } from '../../starter/files.ts';
import { type Asker, asker, Stopped } from '../control/answers.ts';
import { askStarter } from './ask.ts';
import { type OwnPackage, starterFacts } from './facts.ts';
import type { StarterOptions } from './flags.ts';
import { inTheWay, writeNew } from './folder.ts';

/** Begins a manual in a new folder. Returns the exit code. */
export async function createManual(
  folder: string,
  options: StarterOptions,
  own: OwnPackage,
  userAgent = process.env['npm_config_user_agent'],
): Promise<number> {
  const root = resolve(folder);
  const objection = unfitRoot(root);
  if (objection !== undefined) return refused([`${objection} Name another folder.`]);
  const facts = starterFacts(own, root, options, { userAgent });
  // Where a folder is full nothing need be asked, whatever the answers would be.
  const settled = starterFiles(
    { name: '', edition: starterEditions[0], format: 'yaml', example: true },
    facts,
  );
  const obstacles = inTheWay(root, settled);
  if (obstacles.length > 0) return refused(fullFolder(folder, obstacles));
  const asked = await answered((person) => askStarter(options, person), options);
  if (asked === undefined) return refused(['Nothing was written.']);
  if ('objections' in asked) return refused(asked.objections);
  const files = starterFiles(asked.answers, facts);
  const late = inTheWay(root, files);
  if (late.length > 0) return refused(fullFolder(folder, late));
  const failure = writeNew(root, files);
  if (failure !== undefined) return refused([failure]);
  const { name, edition } = asked.answers;
  console.log(
    [
      `${folder} holds the beginning of a manual of ${name} after ISO/IEC 20000-1:${edition}:`,
      ...files.map(({ path }) => `  ${path}`),
      '',
      ...nextSteps(root, facts),
    ].join('\n'),
  );
  return 0;
}

const fullFolder = (folder: string, obstacles: readonly string[]): string[] => [
  `${folder} holds what a new manual would write, so nothing was written. In the way:`,
  ...obstacles.map((path) => `  ${path === '.' ? `${folder} itself, which is no folder` : path}`),
  'Name another folder, or move these away. To keep them, install clausebook there and run npx clausebook init, which adds only what is missing.',
];

/** Asks a person, or takes what was piped in; undefined where they stopped. */
export async function answered<Answer>(
  ask: (person: Asker) => Promise<Answer>,
  { yes = false }: StarterOptions,
): Promise<Answer | undefined> {
  const person = asker(yes);
  try {
    return await ask(person);
  } catch (thrown) {
    if (thrown instanceof Stopped) return undefined;
    throw thrown;
  } finally {
    person.close();
  }
}

/** Tells why something was not done. Returns the exit code. */
export function refused(lines: readonly string[]): number {
  console.error(lines.join('\n'));
  return 1;
}

/** What to do next, from the folder in which the command was given; `dev` is what shows the manual where `npm run dev` would not. */
export function nextSteps(
  root: string,
  { installer }: Pick<StarterFacts, 'installer'>,
  dev: string = `${calls[installer].run} dev`,
): string[] {
  const { install } = calls[installer];
  const folder = relative(process.cwd(), root);
  return [
    'Next:',
    ...(folder === '' ? [] : [`  cd ${/\s/.test(folder) ? `"${folder}"` : folder}`]),
    `  ${install}`,
    `  ${dev}`,
    'The front page says under "Make it yours" what to decide first.',
  ];
}
