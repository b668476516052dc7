import { createInterface } from 'node:readline';
import { isDate } from '../../organisation/calendar-day.ts';

/** Something to be asked where no option says it. */
export interface Question {
  /** Option that answers it, `--name`. */
  option: string;
  text: string;
  /** What Enter stands for; without it something must be written. */
  suggestion?: string;
  /** Whether Enter says that there is none: the answer is empty then. */
  optional?: true;
  /** What is wrong with an answer; nothing when it will do. */
  objection?: (answer: string) => string | undefined;
}

/** Answers questions: a person at a terminal, the lines of a pipe or a file, or nobody. */
export interface Asker {
  /** The answer, or undefined where nobody can be asked. */
  ask(question: Question): Promise<string | undefined>;
  close(): void;
}

/**
 * Asks on the terminal, or takes the lines of what is piped in. With `--yes` nobody is asked. Nothing is read before the
 * first question. Whoever stops while they are asked, with Ctrl+C or Ctrl+D, is told by {@link Stopped}.
 */
export function asker(
  yes: boolean,
  input: NodeJS.ReadableStream & { isTTY?: boolean } = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Asker {
  if (yes) return { ask: async () => undefined, close: () => {} };
  const isPerson = input.isTTY === true;
  let lines: Lines | undefined;
  return {
    ask: async ({ text, suggestion, optional, objection }) => {
      lines ??= linesOf(input, output, isPerson);
      for (;;) {
        const shown = suggestion === undefined ? '' : ` [${suggestion}]`;
        const line = await lines.next(`${text}${shown} `);
        if (line === undefined && isPerson) throw new Stopped();
        if (line === undefined) return undefined;
        const answer = line.trim() || (suggestion ?? '');
        if (answer === '' && optional) return answer;
        const wrong = answer === '' ? 'Write something, or stop with Ctrl+C.' : objection?.(answer);
        if (wrong === undefined) return answer;
        console.log(wrong);
        // The lines that follow were written for other questions.
        if (!isPerson) throw new Stopped();
      }
    },
    close: () => lines?.close(),
  };
}

/** Somebody who was asked wants no more of it. */
export class Stopped extends Error {}

interface Lines {
  /** The next line, which may have come before it is asked for; undefined where no other comes. */
  next(prompt: string): Promise<string | undefined>;
  close(): void;
}

function linesOf(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, terminal: boolean): Lines {
  const reader = createInterface({ input, output, terminal });
  const come: string[] = [];
  let isOver = false;
  let waiting: ((line: string | undefined) => void) | undefined;
  reader.on('line', (line) => {
    if (!waiting) come.push(line);
    else waiting(line);
    waiting = undefined;
  });
  reader.on('close', () => {
    isOver = true;
    waiting?.(undefined);
  });
  return {
    next: (prompt) => {
      const early = come.shift();
      if (early === undefined && isOver) return Promise.resolve(undefined);
      reader.setPrompt(prompt);
      if (early === undefined) {
        reader.prompt();
        return new Promise((resolve) => {
          waiting = (line) => {
            // A terminal shows what is typed.
            if (!terminal) output.write(`${line ?? ''}\n`);
            resolve(line);
          };
        });
      }
      output.write(`${prompt}${early}\n`);
      return Promise.resolve(early);
    },
    close: () => reader.close(),
  };
}

/** What is wrong with a text that should be a day. */
export const dayObjection = (text: string): string | undefined =>
  isDate(text) ? undefined : `"${text}" is no day. Write it as 2026-03-31.`;

/** The options whose answers are missing where nobody can be asked. */
export const missing = (options: readonly string[]): string =>
  `Nobody can be asked here, so say it with ${options.join(', ')}.`;
