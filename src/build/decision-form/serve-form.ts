import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import type { z } from 'zod';
import { fieldsAt, questionsOfStep } from '../../manual/decision-form/form-fields.ts';
import type { FormStatus } from '../../manual/decision-form/form-status.ts';
import { formWordsOf } from '../../manual/decision-form/form-words.ts';
import type { Outcome, Saved } from '../../manual/decision-form/outcome.ts';
import { formatMessage, type SiteWords } from '../../manual/words/words.ts';
import type { ManualState } from '../manual-state.ts';
import { askedFields, broughtAnswers } from './asked.ts';
import { readConfigFile } from './config-file.ts';
import { answer, openConfig, wordsFor } from './desk.ts';
import { bodyOf, faultIn, type Refusal, strangerIn } from './guard.ts';

/** What decides whether answers can be given in the browser. */
export interface FormSettings {
  /** The host that the server was told to listen on; nothing where it was told none. */
  host: string | boolean | undefined;
  /** What the project trusts as much as the program. */
  trusted: readonly string[];
  /** The path that the site stands under, with a slash at both ends. */
  base: string;
}

type Answer = { status: number; body: unknown };
type Work = (body: unknown) => Promise<Answer>;

/** Answers a request, or lets the next one do it. */
type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * What stands behind the form of decisions while a manual is served. It lives in this process alone: no built site has
 * any of it. It can change values of the config, and nothing else: no approval, no document, no other file.
 */
export function formHandler(state: ManualState, { host, trusted, base }: FormSettings): Handler {
  const token = randomBytes(32).toString('base64url');
  let saved: Saved | null = null;
  // One after the other: of two savings at once the second sees the file that the first one wrote.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => {});
    return turn;
  };
  const outcome = (result: Outcome): Answer => ({ status: statuses[result.is], body: result });
  const works: Readonly<Record<string, Work>> = {
    fields: checked(askedFields, async (asked) => {
      const open = await openConfig(state);
      if (!open) return outcome({ is: 'refused', message: wordsFor(state).site.formNoConfig });
      const { config, source } = open;
      const drawn =
        'step' in asked
          ? { questions: questionsOfStep(asked.step, source) }
          : { fields: fieldsAt(asked.paths, source) };
      return { status: 200, body: { hash: config.hash, ...drawn } };
    }),
    try: checked(broughtAnswers, async (brought) =>
      outcome(await inTurn(() => answer(state, brought, false))),
    ),
    save: checked(broughtAnswers, async (brought) => {
      const result = await inTurn(() => answer(state, brought, true));
      if (result.is === 'saved') saved = result;
      return outcome(result);
    }),
  };
  const refused = ({ status, why }: Refusal): Answer => {
    const { site } = wordsFor(state);
    const message = why === 'formOffAddress' ? offMessage(site, why, fileOf(state)) : site[why];
    return { status, body: { is: 'refused', message } };
  };
  const off = (): Answer | undefined => {
    const why = host ? 'formOffHost' : trusted.length > 0 ? 'formOffTrusted' : undefined;
    if (why === undefined) return undefined;
    const { site } = wordsFor(state);
    return { status: 403, body: { is: 'refused', message: offMessage(site, why, fileOf(state)) } };
  };

  async function answerTo(request: IncomingMessage, name: string): Promise<Answer> {
    const isOff = off();
    if (isOff) return isOff;
    const stranger = strangerIn(request);
    if (stranger) return refused(stranger);
    const work = Object.hasOwn(works, name) ? works[name] : undefined;
    if (request.method === 'GET' && name === '') {
      const config = readConfigFile(state.root);
      if (!config) return outcome({ is: 'refused', message: wordsFor(state).site.formNoConfig });
      const { file, format } = config;
      const words = formWordsOf(wordsFor(state));
      const writes = format !== 'script';
      const status: FormStatus = { is: 'on', token, file, writes, base: slashed(base), words, saved };
      return { status: 200, body: status };
    }
    if (!work || request.method !== 'POST') return refused({ status: work ? 405 : 404, why: 'formRefused' });
    const fault = faultIn(request, token);
    if (fault) return refused(fault);
    const body = await bodyOf(request);
    if (body === undefined) return refused({ status: 413, why: 'formTooLarge' });
    const data = jsonIn(body);
    return data === undefined ? refused({ status: 400, why: 'formRefused' }) : work(data);
  }

  function checked<Schema extends z.ZodType>(
    schema: Schema,
    work: (brought: z.output<Schema>) => Promise<Answer>,
  ): Work {
    return async (data) => {
      const { success, data: brought } = schema.safeParse(data);
      return success ? work(brought) : refused({ status: 400, why: 'formRefused' });
    };
  }

  return (request, response, next) => {
    const path = pathIn(request.url ?? '', base);
    if (path === undefined) return next();
    if (isDecisions(path)) {
      response.setHeader('content-security-policy', "frame-ancestors 'none'");
      response.setHeader('x-frame-options', 'DENY');
      response.setHeader('cache-control', 'no-store');
      return next();
    }
    const [, name] = /^__clausebook\/decisions(?:\/([^/]*))?$/.exec(path) ?? [];
    if (!path.startsWith('__clausebook/decisions')) return next();
    void answerTo(request, name ?? '')
      .catch((error: unknown): Answer => {
        console.error(error);
        return refused({ status: 500, why: 'formRefused' });
      })
      .then(({ status, body }) => send(request, response, status, body));
  };
}

/** Puts the form's answers before all that the development server has. */
export const serveForm = (state: ManualState, trusted: readonly string[] = []): Plugin => ({
  name: 'clausebook:decision-form',
  apply: 'serve',
  configureServer({ middlewares, config }) {
    const { host } = config.server;
    middlewares.use(formHandler(state, { host, trusted, base: config.base }));
  },
});

const statuses: Readonly<Record<Outcome['is'], number>> = {
  saved: 200,
  tried: 200,
  falls: 409,
  stale: 409,
  wrong: 422,
  unwritable: 422,
  refused: 400,
};

/** A path under the base, as people would write it, however it is encoded; nothing for one outside, or of no sense. */
function pathIn(url: string, base: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, '')).replace(/\/{2,}/g, '/');
    const under = slashed(base);
    return path.startsWith(under) ? path.slice(under.length) : undefined;
  } catch {
    return undefined;
  }
}

const slashed = (base: string): string => base.replace(/\/*$/, '/');

const isDecisions = (path: string): boolean => /^registers\/decisions(?:\/|\.html|$)/i.test(path);

const offMessage = (
  site: SiteWords,
  why: 'formOffHost' | 'formOffTrusted' | 'formOffAddress',
  file: string,
): string => `${site.formOff} ${formatMessage(site[why], { file })}`;

const fileOf = ({ loaded }: ManualState): string => loaded?.file ?? 'content/organisation.yaml';

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(request: IncomingMessage, response: ServerResponse, status: number, body: unknown): void {
  // What the server tells pages of other origins about itself is not meant for this.
  response.removeHeader('access-control-allow-origin');
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    // What was not read to its end is not waited for.
    ...(request.complete ? {} : { connection: 'close' }),
  });
  response.end(JSON.stringify(body));
}
