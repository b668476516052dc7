import { dev, preview } from 'astro';
import { astroConfig, type Place } from './astro-config.ts';

export interface Server extends Place {
  port?: string | undefined;
  host?: string | undefined;
}

const server = ({ port, host }: Server) => ({
  server: { ...(port === undefined ? {} : { port: Number(port) }), ...(host === undefined ? {} : { host }) },
});

/** Serves the manual while it is written; ends with the process. */
export async function serveManual(options: Server): Promise<void> {
  await dev({ ...astroConfig(options), ...server(options), logLevel: 'info' });
}

/** Serves the built manual; ends with the process. */
export async function previewManual(options: Server): Promise<void> {
  await preview({ ...astroConfig(options), ...server(options), logLevel: 'info' });
}
