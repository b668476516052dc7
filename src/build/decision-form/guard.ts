import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is not answered, as the names of words; the address is this machine's own and nobody else's. */
export type Refusal = { status: number; why: 'formOffAddress' | 'formRefused' | 'formTooLarge' };

/** More than this is no answer to a question. */
const mostBytes = 64 * 1024;

/** The header that carries what a page of this server was given. */
const tokenHeader = 'x-clausebook-token';

const ownNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const ownAddresses: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * What speaks against answering a request: it has to come from this machine, to a name that is only this machine's (a name
 * that somebody has led here would let their pages in), and from a page of this very server.
 */
export function strangerIn(request: IncomingMessage): Refusal | undefined {
  const { headers, socket } = request;
  const host = headers.host ?? '';
  const isOwn = ownNames.has(host.replace(/:\d{1,5}$/, '').toLowerCase());
  if (!isOwn || !ownAddresses.has(socket.remoteAddress ?? '')) return { status: 403, why: 'formOffAddress' };
  const scheme = 'encrypted' in socket && socket.encrypted ? 'https' : 'http';
  const isRead = request.method === 'GET';
  // Browsers name the origin of whatever changes something, and of what is asked for across origins.
  const isSameOrigin = headers.origin === undefined ? isRead : headers.origin === `${scheme}://${host}`;
  if (!isSameOrigin || headers['sec-fetch-site'] !== 'same-origin')
    return { status: 403, why: 'formRefused' };
  const destination = headers['sec-fetch-dest'];
  return destination === undefined || destination === 'empty'
    ? undefined
    : { status: 403, why: 'formRefused' };
}

/** What speaks against what a request brings: it has to be JSON of a sensible size, with the token of this start. */
export function faultIn({ headers }: IncomingMessage, token: string): Refusal | undefined {
  const isJson = /^application\/json(?:;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? '');
  if (!isJson || headers['content-encoding'] !== undefined) return { status: 415, why: 'formRefused' };
  if (!isSame(String(headers[tokenHeader] ?? ''), token)) return { status: 403, why: 'formRefused' };
  return Number(headers['content-length'] ?? 0) > mostBytes
    ? { status: 413, why: 'formTooLarge' }
    : undefined;
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The body of a request; nothing of one that is larger than it may be, however much it says that it is. */
export async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
