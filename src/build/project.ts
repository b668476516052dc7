import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { anyError, type Diagnostic, placed } from '../diagnostics/diagnostic.ts';
import { wholeFile } from '../diagnostics/place.ts';
import { checkBase } from './base-path.ts';
import { type ClausebookOptions, checkIntegrations, checkOptions } from './options.ts';
import { problemsOf } from './problems-of.ts';
import { drawnLanguages, type ProjectFacts } from './project-facts.ts';
import { checkRoot } from './root-path.ts';
import { checkSettings, type Settings } from './settings.ts';

/** What a project says about the making of its manual in a config of Astro's own. */
export interface Project {
  /** The config's name; undefined when the project has none. */
  file: string | undefined;
  options: ClausebookOptions & ProjectFacts;
  /** The path that the site stands under, where the config names one. */
  base?: string | undefined;
  problems: readonly Diagnostic[];
}

interface Integration {
  name?: unknown;
  options?: ClausebookOptions;
}

const names = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'].map((extension) => `astro.config.${extension}`);

/** The name of the project's own config of Astro; undefined when it has none. */
export const projectConfig = (root: string): string | undefined =>
  names.find((name) => existsSync(join(root, name)));

/** Tells what in a project would keep the manual from being made: how its folder is called, and its config. */
export async function readProject(root: string): Promise<Project> {
  const project = await readConfig(root);
  const folder = checkRoot(root).map((objection) => placed({ file: root, ...wholeFile }, objection));
  return { ...project, problems: [...folder, ...project.problems] };
}

async function readConfig(root: string): Promise<Project> {
  const file = projectConfig(root);
  if (file === undefined) return { file, options: {}, problems: [] };
  try {
    const config = await configIn(join(root, file), root);
    const integrations = await flattened(config.integrations);
    const options = integrations.find(({ name }) => name === 'clausebook')?.options ?? {};
    const objections = [
      ...checkIntegrations(integrations.map(({ name }) => String(name))),
      ...checkOptions(options),
      ...checkBase(config.base ?? '/'),
      ...checkSettings(config),
    ];
    const problems = objections.map((objection) => placed({ file, ...wholeFile }, objection));
    const { srcDir, redirects, markdown } = config;
    const facts: ProjectFacts = {
      added: { srcDir, redirects, config: file },
      drawn: drawnLanguages({ names: namesOf(integrations, options), processor: markdown?.processor }),
    };
    // Options that are none are told, and not used.
    return {
      file,
      options: { ...(anyError(problems) ? {} : options), ...facts },
      base: config.base,
      problems,
    };
  } catch (thrown) {
    // An error of the config's own is told for the config, whatever module it came out of.
    const found = problemsOf(thrown, root).map((one) => ({ ...one, file: one.file || file }));
    return { file, options: {}, problems: found };
  }
}

interface Config extends Settings {
  integrations?: unknown;
  base?: string;
  srcDir?: string;
  redirects?: Readonly<Record<string, unknown>>;
}

/** What Node says of files that only Vite can read: TypeScript, also in packages, and imports as bundlers take them. */
const onlyForVite = new Set([
  'ERR_IMPORT_ATTRIBUTE_MISSING',
  'ERR_MODULE_NOT_FOUND',
  'ERR_UNKNOWN_FILE_EXTENSION',
  'ERR_UNSUPPORTED_DIR_IMPORT',
  'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING',
]);

/** Node reads most configs itself; what it can't (many plugins of Starlight are TypeScript) Vite can, as for Astro. */
async function configIn(path: string, root: string): Promise<Config> {
  const module = await import(pathToFileURL(path).href).catch(async (error: { code?: string }) => {
    if (!/\.[cm]?ts$/.test(path) && !onlyForVite.has(error.code ?? '')) throw error;
    return importedByVite(path, root).catch((other: { code?: string }) => {
      // What Vite says of a missing file is no better than what Node says. Node never came to what else Vite found.
      throw other.code === 'ERR_LOAD_URL' && error.code === 'ERR_MODULE_NOT_FOUND' ? error : other;
    });
  });
  return module.default ?? {};
}

async function importedByVite(path: string, root: string): Promise<{ default?: Config }> {
  const { createServer, isRunnableDevEnvironment } = await import('vite');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { tsconfigPaths: true },
  });
  try {
    const { ssr } = server.environments;
    return isRunnableDevEnvironment(ssr) ? await ssr.runner.import(path) : {};
  } finally {
    await server.close();
  }
}

/** The names of integrations, and of the plugins of Starlight that clausebook() is given. */
export function namesOf(
  integrations: readonly { name?: unknown }[],
  { starlight }: ClausebookOptions,
): string[] {
  const plugins = Array.isArray(starlight?.plugins) ? starlight.plugins : [];
  return [...integrations, ...plugins].map((one) => String(one?.name));
}

/** Integrations may come in lists of lists, late, or not at all. */
async function flattened(integrations: unknown): Promise<Integration[]> {
  const one = await integrations;
  if (Array.isArray(one)) return (await Promise.all(one.map(flattened))).flat();
  return typeof one === 'object' && one !== null ? [one] : [];
}
