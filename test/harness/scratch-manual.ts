import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { manualFolder } from './build-manuals.ts';
import { projectRoot } from './project.ts';

/** A manual that a test may change; `remove` takes it away. */
export interface ScratchManual {
  root: string;
  /** Writes files, by their path in the manual; `null` deletes one. */
  write(files: Record<string, string | null>): Promise<void>;
  remove(): Promise<void>;
}

/**
 * For builds in which the shipped templates play no part: the config of a manual without them. Such a build takes half
 * the time.
 */
export const withoutTemplates: Record<string, string> = {
  'astro.config.mjs': `import clausebook from '${pathToFileURL(join(projectRoot, 'src/index.ts'))}';
export default { integrations: [clausebook({ templates: ${JSON.stringify(join(projectRoot, 'test/no-such-templates'))} })] };
`,
};

const written = new Set(['node_modules', 'dist', '.astro', '.clausebook']);

/**
 * Copies a manual (`demo` or the name of a fixture) to a folder of its own inside the project, so that its
 * imports find the same packages, and writes `files` over it.
 */
export async function scratchManual(
  name: string,
  files: Record<string, string | null> = {},
): Promise<ScratchManual> {
  const home = join(projectRoot, '.clausebook');
  await mkdir(home, { recursive: true });
  const root = await mkdtemp(join(home, `${name}-`));
  const from = manualFolder(name);
  const parts = name === 'demo' ? ['content', 'astro.config.mjs'] : ['.'];
  for (const part of parts) {
    await cp(join(from, part), join(root, part), {
      recursive: true,
      filter: (path) => !written.has(basename(path)),
    });
  }
  const manual: ScratchManual = {
    root,
    async write(changes) {
      for (const [path, text] of Object.entries(changes)) {
        const file = join(root, path);
        await mkdir(dirname(file), { recursive: true });
        if (text === null) await rm(file, { force: true });
        else await writeFile(file, text);
      }
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
  await manual.write(files);
  return manual;
}
