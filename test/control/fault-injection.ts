import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** All that changes files. */
const changing = ['writeFileSync', 'renameSync', 'mkdirSync', 'rmSync', 'rmdirSync'] as const;

/** What goes wrong at a change, and whether the process lives on. */
export interface Fault {
  /** Called in the place of the change, whose name and first argument are given; what it throws is the system's answer. */
  instead(name: (typeof changing)[number], path: string): void;
  /** Whether it comes in the middle of a file. */
  partly: boolean;
  /** Whether nothing can be changed any more after it, as when the process has ended. */
  ends: boolean;
}

/** Does work in which the change with the given number, from 1, goes wrong. Returns how many changes were begun. */
export function withFault(number: number, fault: Fault, work: () => void): number {
  let begun = 0;
  const real = Object.fromEntries(changing.map((name) => [name, fs[name]]));
  for (const name of changing) {
    const change = fs[name] as (...all: unknown[]) => unknown;
    Object.assign(fs, {
      [name]: (...all: unknown[]) => {
        begun += 1;
        if (begun === number) {
          if (fault.partly && name === 'writeFileSync') change(all[0], String(all[1]).slice(0, 20));
          fault.instead(name, String(all[0]));
        }
        if (begun > number && fault.ends) throw new Error('A process that has ended changes nothing.');
        return change(...all);
      },
    });
  }
  syncBuiltinESMExports();
  try {
    work();
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
  return begun;
}

/** An error as the system answers. */
export const systemError = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${path}`), { code, path });
