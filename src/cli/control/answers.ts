import { createInterface } from 'node:readline/promises';
import { isDate } from '../../manual/registers/cell.ts';

/** Something to be asked where no option says it. */
export interface Question {
  /** Option that answers it, `--name`. */
  option: string;
  text: string;
  /** What Enter stands for; without it something must be written. */
  suggestion?: string;
  /** What is wrong with an answer; nothing when it will do. */
  objection?: (answer: string) => string | undefined;
}

/** Answers questions: a person at a terminal, or nobody. */
export interface Asker {
  /** The answer, or undefined where nobody can be asked. */
  ask(question: Question): Promise<string | undefined>;
  close(): void;
}

/** Asks on the terminal. Where there is none, or with `--yes`, nobody is asked. */
export function asker(yes: boolean): Asker {
  if (yes || !process.stdin.isTTY) return { ask: async () => undefined, close: () => {} };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return {
    ask: async ({ text, suggestion, objection }) => {
      for (;;) {
        const shown = suggestion === undefined ? '' : ` [${suggestion}]`;
        const answer = (await terminal.question(`${text}${shown} `)).trim() || (suggestion ?? '');
        const wrong = answer === '' ? 'Write something, or stop with Ctrl+C.' : objection?.(answer);
        if (wrong === undefined) return answer;
        console.log(wrong);
      }
    },
    close: () => terminal.close(),
  };
}

/** What is wrong with a text that should be a day. */
export const dayObjection = (text: string): string | undefined =>
  isDate(text) ? undefined : `"${text}" is no day. Write it as 2026-03-31.`;

/** The options whose answers are missing where nobody can be asked. */
export const missing = (options: readonly string[]): string =>
  `Nobody can be asked here, so say it with ${options.join(', ')}.`;
