import { dev, preview } from 'astro';
import { astroConfig, type Place } from './astro-config.ts';

export interface Server extends Place {
  port?: number | undefined;
  host?: string | undefined;
}

const server = ({ port, host }: Server) => ({
  server: { ...(port === undefined ? {} : { port }), ...(host === undefined ? {} : { host }) },
});

/** Serves the manual while it is written; ends with the process. */
export async function serveManual(options: Server): Promise<number> {
  await dev({ ...astroConfig(options), ...server(options), logLevel: 'info' });
  return 0;
}

/** Serves the built manual; ends with the process. Returns the exit code when there is nothing to serve. */
export async function previewManual(options: Server): Promise<number> {
  try {
    await preview({ ...astroConfig(options), ...server(options), logLevel: 'info' });
    return 0;
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('does not exist')) throw error;
    console.error('There is no built manual yet. Run clausebook build first.');
    return 1;
  }
}
