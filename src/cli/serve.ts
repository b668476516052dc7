import { join } from 'node:path';
import { dev, preview } from 'astro';
import { readProject } from '../build/project.ts';
import { anyError } from '../diagnostics/diagnostic.ts';
import { astroConfig, type BuildTarget } from './astro-config.ts';
import { baseOfSite } from './base-of-site.ts';
import { tell } from './tell.ts';

/** What to serve, and where: port and host are Astro's own unless they are named. */
export interface Server extends BuildTarget {
  port?: number | undefined;
  host?: string | undefined;
}

const server = ({ port, host }: Server) => ({
  server: { ...(port === undefined ? {} : { port }), ...(host === undefined ? {} : { host }) },
});

/** Serves the manual while it is written; ends with the process. Returns 1 when the project's config keeps it from that. */
export async function serveManual(options: Server): Promise<number> {
  const { problems } = await readProject(options.root);
  if (problems.length > 0) tell(problems, { root: options.root, failed: anyError(problems) });
  if (anyError(problems)) return 1;
  await dev({ ...astroConfig(options), ...server(options), logLevel: 'info' });
  return 0;
}

/** Serves the built manual; ends with the process. Returns the exit code when there is nothing to serve. */
export async function previewManual(options: Server): Promise<number> {
  const { root, out = join(root, 'dist') } = options;
  const base = options.base ?? baseOfSite(out);
  try {
    await preview({ ...astroConfig({ ...options, base }), ...server(options), logLevel: 'info' });
    return 0;
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('does not exist')) throw error;
    console.error('There is no built manual yet. Run clausebook build first.');
    return 1;
  }
}
