import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { PageModule } from './page.ts';

/** Name of the module that stands for all of a page, and how those begin whose text stands in the page. */
const whole = 'offline:page';
const inPage = 'offline:in-page-';

/** What each page of a copy loads first. */
const first = fileURLToPath(new URL('../../browser/offline/start.ts', import.meta.url));

/** The script that stands in a copy for the server; `base` is the path that the site was built for. */
export const firstScript = (base: string, files: readonly string[]): Promise<string> =>
  plainScript(first, { OFFLINE_COPY: JSON.stringify({ base, files }) });

/**
 * One plain script of the modules of a page, with all that they import, at once or when it is wanted. What they fetch
 * comes from scripts too: see `browser/offline`.
 */
export function pageScript(modules: readonly PageModule[], site: string, base: string): Promise<string> {
  const inside = modules.flatMap((module) => ('text' in module ? [module.text] : []));
  const nameOf = (module: PageModule) =>
    'file' in module ? base + module.file : inPage + inside.indexOf(module.text);
  const modulesOfPage: Plugin = {
    name: 'clausebook:offline',
    enforce: 'pre',
    resolveId(name) {
      if (name === whole || name.startsWith(inPage)) return name;
      return name.startsWith(base) ? join(site, name.slice(base.length)) : undefined;
    },
    load(id) {
      if (id === whole) return modules.map((one) => `import ${JSON.stringify(nameOf(one))};`).join('\n');
      return id.startsWith(inPage) ? inside[Number(id.slice(inPage.length))] : undefined;
    },
  };
  return plainScript(whole, { fetch: 'clausebookOffline.fetch' }, modulesOfPage);
}

async function plainScript(input: string, define: Record<string, string>, plugin?: Plugin): Promise<string> {
  const made = await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    publicDir: false,
    // A module asks where it lies to load others from there; all of them are here.
    define: { 'import.meta.url': 'location.href', ...define },
    plugins: [plugin],
    build: {
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false, name: 'offline' } },
    },
  });
  const [output] = [made].flat();
  const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`No script was made of ${input}.`);
  return chunk.code;
}
