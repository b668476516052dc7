import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { formHandler } from '../../src/build/decision-form/serve-form.ts';
import { ManualState } from '../../src/build/manual-state.ts';
import { sha256 } from '../../src/build/sha256.ts';
import { configIn } from '../../src/organisation/load-which.ts';
import { noTemplates } from '../harness/shared-reading.ts';

/** What a server gave back. */
export interface Given {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at what is there
  body: any;
}

/** A request as its test wants it: what is not named is as a page of the server would send it. */
export interface Wanted {
  method?: string;
  body?: unknown;
  /** Sent as it stands, in the place of a body in JSON. */
  raw?: string | Buffer;
  headers?: Record<string, string | undefined>;
}

/** The form's part of a development server, by itself on a free port. */
export interface FormUnderTest {
  state: ManualState;
  origin: string;
  ask(path: string, wanted?: Wanted): Promise<Given>;
  /** Sends answers with the token of the server and the hash of the file, unless others are named. */
  send(
    kind: 'try' | 'save',
    values: Record<string, unknown>,
    other?: Record<string, unknown>,
  ): Promise<Given>;
  /** The hash of the file as a page would know it now. */
  hash(): Promise<string>;
  token(): Promise<string>;
  close(): Promise<void>;
}

const at = '/__clausebook/decisions';

/** The config of a manual, whichever way it is written in. */
const configOf = (root: string): string => join(root, configIn(root).file);

/** Serves the form of a manual that has no shipped templates. */
export async function formUnderTest(
  root: string,
  settings: { host?: string | boolean; trusted?: readonly string[]; base?: string } = {},
): Promise<FormUnderTest> {
  const state = new ManualState(root, noTemplates);
  await state.refresh();
  const { host, trusted = [], base = '/' } = settings;
  const handler = formHandler(state, { host, trusted, base });
  const server = createServer((incoming, response) =>
    handler(incoming, response, () => response.writeHead(404).end('not of the form')),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;

  const ask: FormUnderTest['ask'] = (path, { method, body, raw, headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
      const verb = method ?? (sent === undefined ? 'GET' : 'POST');
      const all = {
        host: `localhost:${port}`,
        'sec-fetch-site': 'same-origin',
        'sec-fetch-dest': 'empty',
        ...(verb === 'GET' ? {} : { origin, 'content-type': 'application/json' }),
        ...headers,
      };
      const set = Object.entries(all).filter((one): one is [string, string] => one[1] !== undefined);
      const asked = request(
        { port, host: '127.0.0.1', path, method: verb, headers: Object.fromEntries(set) },
        (response) => {
          let text = '';
          response.on('data', (data) => (text += data));
          response.on('end', () => {
            const isJson = response.headers['content-type']?.includes('json');
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text,
              body: isJson ? JSON.parse(text) : undefined,
            });
          });
        },
      );
      asked.on('error', reject);
      asked.end(sent);
    });
  const token = async () => (await ask(at)).body.token as string;
  const withToken = async () => ({ 'x-clausebook-token': await token() });
  const hash = async () => sha256(readFileSync(configOf(root)));
  return {
    state,
    origin,
    ask,
    hash,
    token,
    async send(kind, values, other = {}) {
      const body = {
        values: Object.entries(values).map(([path, value]) => ({ path, value })),
        hash: await hash(),
        accepted: [],
        id: 'saving-of-a-test',
        ...other,
      };
      return ask(`${at}/${kind}`, { body, headers: await withToken() });
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
