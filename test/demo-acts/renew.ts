/**
 * Writes the acts of the demo anew: `npm run demo:acts`. It goes through the history of the fictional organisation day by
 * day, sets the texts back to how they read then, and runs the commands that its people would have run. The same texts
 * and the same history give the same acts. Run it after a text of the library or a value of the demo has changed.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../harness/project.ts';
import { scratchManual } from '../harness/scratch-manual.ts';
import type { EarlierText } from './chapter.ts';
import { earlierTexts } from './earlier-texts.ts';
import { history } from './history.ts';

const approvals = 'content/approvals';
const library = 'templates/en/';

const run = promisify(execFile);

/** Where a file of the project lies in the manual of a day. */
const placeOf = (file: string): string =>
  file.startsWith(library) ? `content/documents/${file.slice(library.length)}` : file;

const readsSo = ({ from = '', until }: EarlierText, day: string): boolean => from <= day && day < until;

/** Files as they read on a day, by their place in the manual; `null` where today's template holds. */
async function filesOn(day: string): Promise<Record<string, string | null>> {
  const files: Record<string, string | null> = {};
  for (const [file, texts] of Map.groupBy(earlierTexts, (text) => text.file)) {
    const today = await readFile(join(projectRoot, file), 'utf8');
    const then = texts.filter((text) => readsSo(text, day));
    const changed = then.flatMap(({ words }) => words);
    for (const [words] of texts.flatMap((text) => text.words))
      if (today.split(words).length !== 2)
        throw new Error(
          `${file} has these words not exactly once; mend test/demo-acts/earlier-texts.ts: ${words}`,
        );
    const text = changed.reduce((before, [words, earlier]) => before.replace(words, () => earlier), today);
    files[placeOf(file)] = file.startsWith(library) && then.length === 0 ? null : text;
  }
  return files;
}

/** Runs a command of the program on a day of the story; throws what it said when it refuses. */
async function actOn(root: string, day: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) };
  const main = join(projectRoot, 'src/cli/main.ts');
  const [command = '', ...rest] = args;
  try {
    const { stdout } = await run(process.execPath, [main, command, ...rest, '--root', root], {
      env,
      maxBuffer: 2 ** 26,
    });
    const written = stdout
      .trim()
      .split('\n')
      .slice(
        stdout
          .trim()
          .split('\n')
          .findIndex((line) => line.startsWith('Number')) + 1,
      );
    console.log(`${day}  ${args.join(' ').slice(0, 90)}: ${written.length}`);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`On ${day} this was refused: ${args.join(' ')}\n${stdout}${stderr}`);
  }
}

const manual = await scratchManual('demo', {
  'astro.config.mjs':
    "import { defineConfig } from 'astro/config';\nimport clausebook from 'clausebook';\n\nexport default defineConfig({ integrations: [clausebook()] });\n",
});
try {
  await cp(join(projectRoot, 'public'), join(manual.root, 'public'), { recursive: true });
  await rm(join(manual.root, approvals), { recursive: true, force: true });
  for (const { day, acts } of history) {
    await manual.write(await filesOn(day));
    for (const args of acts) await actOn(manual.root, day, args);
  }
  await rm(join(projectRoot, approvals), { recursive: true, force: true });
  await mkdir(dirname(join(projectRoot, approvals)), { recursive: true });
  await cp(join(manual.root, approvals), join(projectRoot, approvals), { recursive: true });
  await rm(join(projectRoot, approvals, '.lock'), { force: true });
} finally {
  await manual.remove();
}
