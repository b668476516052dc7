import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../harness/project.ts';
import { userEnvironment } from '../harness/user-environment.ts';

/** A running `clausebook dev`. */
export interface DevServer {
  origin: string;
  /** The text of a page, and its status. */
  get(path: string): Promise<{ status: number; text: string }>;
  /** Asks for a page until it is as wanted; fails with what it was last after 60 seconds. */
  until(path: string, wanted: (page: { status: number; text: string }) => boolean): Promise<void>;
  stop(): Promise<void>;
}

/** Starts `clausebook dev` for a manual on a free port and waits until it answers. */
export async function startDev(root: string): Promise<DevServer> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = userEnvironment();
  const main = join(projectRoot, 'src/cli/main.ts');
  const child = spawn(process.execPath, [main, 'dev', '--root', root, '--port', String(port)], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
  const get = async (path: string) => {
    const response = await fetch(`${origin}${path}`, { headers: { accept: 'text/html' } });
    return { status: response.status, text: await response.text() };
  };
  const until: DevServer['until'] = async (path, wanted) => {
    let last = { status: 0, text: output };
    for (let tries = 0; tries < 300; tries++) {
      last = await get(path).catch(() => last);
      if (wanted(last)) return;
      await wait(200);
    }
    throw new Error(
      `${path} never was as wanted; last ${last.status}: ${last.text.slice(0, 2000)}\n${output}`,
    );
  };
  await until('/', ({ status }) => status !== 0);
  return { origin, get, until, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
