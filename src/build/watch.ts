import type { Plugin, ViteDevServer } from 'vite';
import { wayWithin } from '../diagnostics/file-path.ts';
import { readableProblems } from '../diagnostics/print/terminal.ts';
import { forget } from './forget-modules.ts';
import type { ManualState } from './manual-state.ts';
import { overlay, problemsPage } from './problems-page.ts';

/** Whether a file lies in a folder; the folder itself does not. */
const inside = (folder: string, file: string): boolean => Boolean(wayWithin(folder, file));

/**
 * Reads the manual anew when a file of it is changed, added, renamed or removed, and reloads the page.
 * While something is wrong an overlay lies over the last good page, and pages asked for say what is wrong.
 */
export function watchManual(state: ManualState, folders: readonly string[]): Plugin {
  const root = state.root.replace(/[\\/]$/, '');
  // Links lead to files under public/ too.
  const own = [`${root}/content`, `${root}/public`];
  const concerns = (file: string) =>
    [...folders, ...own].some((folder) => inside(folder, file)) || state.files.includes(file);
  // Astro itself draws own pages anew; which there are says whether one is in the way of the manual's.
  const ownPages = `${state.sources.replace(/[\\/]$/, '')}/pages`;
  return {
    name: 'clausebook:watch',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add([...folders, ...own, ...state.files]);
      let waiting: NodeJS.Timeout | undefined;
      let changed = new Set<string>();
      // One after the other: a slow reading that ends last must not bring back what was mended since.
      let reading = Promise.resolve();
      // Editors write in bursts (a temporary file, a rename): one reading for all of them.
      const later = (event: string) => (file: string) => {
        if (!concerns(file) && (event === 'change' || !inside(ownPages, file))) return;
        changed.add(file);
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          const files = changed;
          changed = new Set();
          reading = reading
            .then(() => reload(server, state, files))
            .catch((error) => server.config.logger.error(String(error)));
        }, 25);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, later(event));
      server.ws.on('connection', () => showFault(server, state));
      server.middlewares.use((request, response, next) => {
        const asksForPage = request.headers.accept?.includes('text/html') ?? false;
        if (!state.fault || !asksForPage) return next();
        response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
        response.end(problemsPage(state.fault, server.config.base));
      });
      if (state.fault) server.config.logger.error(state.fault.message);
      else if (state.problems.length > 0) server.config.logger.warn(readableProblems(state.problems));
    },
  };
}

const isDocument = (file: string): boolean => /\.mdx?$/.test(file);

/** Reads what has changed, and has pages drawn from it when they are asked for again. */
async function reload(
  server: ViteDevServer,
  state: ManualState,
  changed: ReadonlySet<string>,
): Promise<void> {
  await state.refresh([...changed].every(isDocument) ? 'documents' : undefined);
  server.watcher.add([...state.files]);
  if (state.fault) {
    server.config.logger.error(state.fault.message);
    showFault(server, state);
    return;
  }
  for (const environment of Object.values(server.environments)) forget(environment);
  server.environments['client']?.hot.send({ type: 'full-reload', path: '*' });
}

function showFault(server: ViteDevServer, { fault }: ManualState): void {
  if (fault) server.environments['client']?.hot.send(overlay(fault));
}
