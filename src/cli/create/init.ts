import { join } from 'node:path';
import { type StarterAnswers, type StarterFacts, starterEditions } from '../../starter/answers.ts';
import { type StarterFile, starterFiles } from '../../starter/files.ts';
import { packageParts } from '../../starter/package-file.ts';
import { askStarter } from './ask.ts';
import { answered, nextSteps, refused } from './create.ts';
import { type OwnPackage, starterFacts } from './facts.ts';
import type { StarterOptions } from './flags.ts';
import { configThere, isThere, noFolders, textOf, writeNew } from './folder.ts';

/** Begins a manual in a folder that is there: writes what is missing, and says what to add to what is there. Returns the exit code. */
export async function initManual(
  options: StarterOptions & { root: string },
  own: OwnPackage,
  userAgent = process.env['npm_config_user_agent'],
): Promise<number> {
  const { root } = options;
  const facts = starterFacts(own, root, options, { userAgent });
  const config = configThere(root);
  const asked = config
    ? { answers: described(config) }
    : await answered((one) => askStarter(options, one), options);
  if (asked === undefined) return refused(['Nothing was written.']);
  if ('objections' in asked) return refused(asked.objections);
  const files = starterFiles(asked.answers, facts).filter(
    ({ path }) => !config || (path !== 'README.md' && !path.startsWith('content/')),
  );
  const obstacles = noFolders(root, files);
  if (obstacles.length > 0)
    return refused(
      obstacles.map(
        (path) =>
          `${join(root, path)} is no folder, and files have to stand in it. Rename it, or take it away.`,
      ),
    );
  const there = files.filter(({ path }) => isThere(join(root, path)));
  const missing = files.filter((file) => !there.includes(file));
  const failure = writeNew(root, missing);
  if (failure !== undefined) return refused([failure]);
  const additions = there.map((file) => additionsTo(file, root, facts));
  console.log(
    [
      ...list(
        'Written:',
        missing.map(({ path }) => path),
      ),
      ...list('Left as they are:', [
        ...(config ? [config] : []),
        ...there.filter((_, at) => additions[at]?.length === 0).map(({ path }) => path),
      ]),
      ...there.flatMap(({ path }, at) => list(`Add to ${path}:`, additions[at] ?? [])),
      ...nextSteps(root, facts, devOf(root)),
    ].join('\n'),
  );
  return 0;
}

const list = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${line}`), ''];

/** What a manual that is described already needs to have said: whatever else is in its description is its own. */
const described = (config: string): StarterAnswers => ({
  name: '',
  edition: starterEditions[0],
  format: config.endsWith('.ts') ? 'typescript' : 'yaml',
  example: false,
});

/** What a file that is there lacks, line by line. */
function additionsTo({ path, text, byLine }: StarterFile, root: string, facts: StarterFacts): string[] {
  const own = textOf(join(root, path));
  if (path === 'package.json') return additionsToPackage(own ?? '', facts);
  if (!byLine || own === undefined) return [];
  const lines = own.split(/\r?\n/).map((line) => line.trim());
  return text
    .split('\n')
    .filter((line) => line !== '' && !lines.includes(line) && !lines.includes(line.replace(/\/$/, '')));
}

/** What shows the manual where the project's own script `dev` does something else. */
function devOf(root: string): string | undefined {
  const { dev } = parsed(textOf(join(root, 'package.json')) ?? '')['scripts'] ?? {};
  return typeof dev !== 'string' || /\bclausebook dev\b/.test(dev) ? undefined : 'npx clausebook dev';
}

function additionsToPackage(text: string, facts: StarterFacts): string[] {
  const own = parsed(text);
  const { scripts, dependencies } = packageParts(facts);
  const installed = { ...own['devDependencies'], ...own['dependencies'] };
  return [
    ...lacking('scripts', scripts, own['scripts'] ?? {}),
    ...lacking('dependencies', dependencies, installed),
  ];
}

/** One line for what lacks under a key; a script of that name that does something else stays. */
function lacking(
  key: string,
  wanted: Readonly<Record<string, string>>,
  there: Readonly<Record<string, unknown>>,
): string[] {
  const missing = Object.entries(wanted).filter(([name]) => !Object.hasOwn(there, name));
  if (missing.length === 0) return [];
  return [
    `"${key}": { ${missing.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(', ')} }`,
  ];
}

/** What is no package.json lacks everything. */
function parsed(text: string): Readonly<Record<string, Record<string, unknown> | undefined>> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null
      ? (value as Record<string, Record<string, unknown>>)
      : {};
  } catch {
    return {};
  }
}
