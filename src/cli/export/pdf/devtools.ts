import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What a browser answers to a command of its protocol. */
type Answer = Readonly<Record<string, unknown>>;

/** A browser, or a page of it, that ended or crashed before it did what it was asked for, or took too long. */
export class BrowserFailed extends Error {}

/** A browser that is driven by the protocol of its developer tools, over a pipe: no port is opened on the machine. */
export interface Devtools {
  /** Sends a command, to a page by its session. Rejects with what the browser objects to, or when it or the page has ended. */
  send(method: string, parameters?: object, session?: string): Promise<Answer>;
  /** Waits for the next event of a page. */
  event(method: string, session: string): Promise<Answer>;
  /** Ends the browser and waits until it is gone. */
  close(): Promise<void>;
}

/** What is waited for: an answer by its number, an event by its name and session. */
interface Waiting {
  key: string;
  session: string | undefined;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

interface Message {
  id?: number;
  method?: string;
  sessionId?: string;
  params?: Answer;
  result?: Answer;
  error?: { message: string };
}

/** Starts a program that understands the protocol. Rejects with what it said when it does not come up. */
export async function startDevtools(
  program: string,
  flags: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Devtools> {
  const child = spawn(program, ['--remote-debugging-pipe', ...flags], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const devtools = connect(child);
  try {
    await devtools.send('Browser.getVersion');
    return devtools;
  } catch (error) {
    await devtools.close();
    throw error;
  }
}

function connect(child: ChildProcess): Devtools {
  const [, , said, input, output] = child.stdio as unknown as [null, null, Readable, Writable, Readable];
  const waiting = new Set<Waiting>();
  const crashed = new Map<string, Error>();
  let last = 0;
  let gone: Error | undefined;
  let words = '';
  said.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-2000);
  });
  const ended = new Promise<void>((resolve) => {
    const end = (reason: string) => {
      gone ??= new BrowserFailed(`${reason} ${words.trim().split('\n').at(-1) ?? ''}`.trim());
      for (const one of waiting) one.reject(gone);
      waiting.clear();
      resolve();
    };
    child.once('error', (error) => end(error.message));
    child.once('close', (code, signal) => end(`The browser ended with ${signal ?? code}.`));
  });
  // A browser that is gone is told by its end; writing to it then says no more.
  input.on('error', () => {});
  const settle = (key: string, act: (one: Waiting) => void) => {
    for (const one of waiting) {
      if (one.key !== key) continue;
      waiting.delete(one);
      act(one);
    }
  };
  // A page that crashed answers nothing more, and the browser lives on without it.
  const crash = (session: string) => {
    const error = new BrowserFailed('The page crashed.');
    crashed.set(session, error);
    for (const one of waiting) {
      if (one.session !== session) continue;
      waiting.delete(one);
      one.reject(error);
    }
  };
  readMessages(output, ({ id, method, sessionId, params, result, error }) => {
    if (id !== undefined)
      settle(`answer ${id}`, (one) =>
        error ? one.reject(new Error(error.message)) : one.resolve(result ?? {}),
      );
    else if (method === 'Inspector.targetCrashed' && sessionId) crash(sessionId);
    else settle(`${method} ${sessionId}`, (one) => one.resolve(params ?? {}));
  });
  const wait = (key: string, session?: string) =>
    new Promise<Answer>((resolve, reject) => {
      const error = gone ?? crashed.get(session ?? '');
      if (error) reject(error);
      else waiting.add({ key, session, resolve, reject });
    });
  return {
    send(method, params = {}, sessionId) {
      last += 1;
      const answer = wait(`answer ${last}`, sessionId);
      // A browser that is asked for the print of a crashed page ends with all its pages.
      if (!gone && !crashed.has(sessionId ?? ''))
        input.write(`${JSON.stringify({ id: last, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
      return answer;
    },
    event: (method, session) => wait(`${method} ${session}`, session),
    async close() {
      child.kill();
      const late = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(late);
    },
  };
}

/** So many milliseconds a browser has to end by itself: one that is stuck does not. */
const patience = 10_000;

/** Messages are JSON, with a zero byte behind each. */
function readMessages(output: Readable, take: (message: Message) => void): void {
  let begun: Buffer[] = [];
  output.on('error', () => {});
  output.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
      take(JSON.parse(Buffer.concat([...begun, chunk.subarray(from, at)]).toString('utf8')));
      begun = [];
      from = at + 1;
    }
    begun.push(chunk.subarray(from));
  });
}
