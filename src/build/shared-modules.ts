import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Folders of this program whose modules are plain functions: they know neither Astro nor the project. */
const plain = /[\\/](?:diagnostics|export|language|manual|organisation|standard)[\\/]/;
const program = fileURLToPath(new URL('..', import.meta.url));

/**
 * Leaves the program's own functions out of the bundle of a build: the process that read the manual has loaded them
 * already, and pages are made in that process. What goes to the reader's browser is bundled as ever.
 */
export const sharedModules = (): Plugin => ({
  name: 'clausebook:shared-modules',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name !== 'client',
  resolveId: {
    filter: { id: /^\.{1,2}\// },
    handler(id, importer) {
      if (!importer?.startsWith(program) || !/\.(?:ts|js)$/.test(id)) return undefined;
      const path = resolve(dirname(importer.replace(/\?.*$/, '')), id);
      return path.startsWith(program) && plain.test(path.slice(program.length - 1))
        ? { id: pathToFileURL(path).href, external: true }
        : undefined;
    },
  },
});
