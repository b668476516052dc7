import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Diagnostic, placed } from '../diagnostics/diagnostic.ts';
import { wholeFile } from '../diagnostics/place.ts';
import { checkBase } from './base-path.ts';
import { type ClausebookOptions, checkIntegrations, checkOptions } from './options.ts';
import { problemsOf } from './problems-of.ts';
import { checkRoot } from './root-path.ts';

/** What a project says about the making of its manual in a config of Astro's own. */
export interface Project {
  /** The config's name; undefined when the project has none. */
  file: string | undefined;
  options: ClausebookOptions;
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
    ];
    const problems = objections.map((objection) => placed({ file, ...wholeFile }, objection));
    // Options that are none are told, and not used.
    return { file, options: problems.length > 0 ? {} : options, base: config.base, problems };
  } catch (thrown) {
    // An error of the config's own is told for the config, whatever module it came out of.
    const found = problemsOf(thrown, root).map((one) => ({ ...one, file: one.file || file }));
    return { file, options: {}, problems: found };
  }
}

interface Config {
  integrations?: unknown;
  base?: string;
}

/** Node reads most configs itself; what it can't (TypeScript that is more than types) Vite can. */
async function configIn(path: string, root: string): Promise<Config> {
  const module = await import(pathToFileURL(path).href).catch(async (error: unknown) => {
    if (!/\.[cm]?ts$/.test(path)) throw error;
    const { runnerImport } = await import('vite');
    return (await runnerImport<{ default?: Config }>(path, { configFile: false, root, logLevel: 'silent' }))
      .module;
  });
  return module.default ?? {};
}

/** Integrations may come in lists of lists, late, or not at all. */
async function flattened(integrations: unknown): Promise<Integration[]> {
  const one = await integrations;
  if (Array.isArray(one)) return (await Promise.all(one.map(flattened))).flat();
  return typeof one === 'object' && one !== null ? [one] : [];
}
