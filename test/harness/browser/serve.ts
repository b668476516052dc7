import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A built site on a loopback port. */
export interface ServedSite {
  /** `http://127.0.0.1:<port>`, without the base. */
  origin: string;
  /** Address of the front page: origin and base, with a slash at the end. */
  url: string;
  /** Every request so far, as `200 /clauses/`. */
  log: string[];
  close(): Promise<void>;
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
};

/** How a site is served, where it is not as by a server that nobody set up. */
export interface ServeOptions {
  /** Text is sent compressed to those who take it, as hosts do. */
  gzip?: boolean;
  /** What every answer says beside the usual. */
  headers?: Readonly<Record<string, string>>;
}

/**
 * Serves a folder as a plain web server would: `index.html` for a folder, a redirect where its slash is
 * missing, `404.html` for what is not there, nothing outside `base` (which starts and ends with a slash).
 */
export async function serve(folder: string, base = '/', options: ServeOptions = {}): Promise<ServedSite> {
  const root = resolve(folder);
  const log: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
    if (options.gzip && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) compressed.add(response);
    const status = await answer(root, base, pathname, response).catch(() => refuse(response));
    log.push(`${status} ${pathname}`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: origin + base,
    log,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, base: string, pathname: string, response: ServerResponse) {
  if (!pathname.startsWith(base)) return send(response, 404, 'Outside the base path.', '.txt');
  const file = join(root, decodeURIComponent(pathname.slice(base.length)));
  if (file !== root && !file.startsWith(root + sep)) return send(response, 404, 'Outside the site.', '.txt');
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() && !pathname.endsWith('/')) {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return 301;
  }
  const page = found?.isDirectory() ? join(file, 'index.html') : file;
  const body = await readFile(page).catch(() => undefined);
  if (body !== undefined) return send(response, 200, body, extname(page), kept(pathname));
  const missing = await readFile(join(root, '404.html')).catch(() => 'Not found.');
  return send(response, 404, missing, '.html');
}

/** The answers that go out compressed. */
const compressed = new WeakSet<ServerResponse>();

/** Files that are compressed already. */
const packed = /^(?:image\/(?!svg)|font\/woff|application\/(?:octet-stream|pdf|wasm))/;

/** Whether a browser may keep a file: the names of styles, scripts and fonts change with what is in them. */
const kept = (pathname: string): boolean => pathname.includes('/_astro/');

function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  extension: string,
  keep = false,
): number {
  const type = contentTypes[extension.toLowerCase()] ?? 'application/octet-stream';
  const cache = keep ? 'max-age=31536000, immutable' : 'no-cache';
  const headers = { 'content-type': type, 'cache-control': cache };
  if (compressed.has(response) && !packed.test(type))
    response.writeHead(status, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(body));
  else response.writeHead(status, headers).end(body);
  return status;
}

function refuse(response: ServerResponse): number {
  return send(response, 400, 'Not an address of this site.', '.txt');
}
