import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ActsLocked, withLock } from '../../src/cli/control/lock.ts';
import { projectRoot } from '../harness/project.ts';
import { withFault } from './fault-injection.ts';

let signs: string;
let others: ChildProcess[];
beforeEach(() => {
  signs = mkdtempSync(join(tmpdir(), 'lock-'));
  others = [];
});
afterEach(async () => {
  closeSync(openSync(join(signs, 'end'), 'a'));
  await Promise.all(others.map(ended));
  rmSync(signs, { recursive: true, force: true });
});

const ended = (child: ChildProcess): Promise<unknown> =>
  child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : Promise.resolve();

const folder = () => join(signs, 'approvals');

/** A lock whose holder has ended a while ago. */
function leaveLock(): void {
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), '.lock'), '999999999');
  utimesSync(join(folder(), '.lock'), new Date(0), new Date(0));
}

/** A process that takes the lock when there is a file `go`. */
async function another(name: string): Promise<void> {
  others.push(
    spawn(process.execPath, [join(projectRoot, 'test/control/lock-taker.ts'), folder(), name], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  await there(`${name}.ready`);
}

async function there(sign: string): Promise<void> {
  while (!existsSync(join(signs, sign))) await new Promise(setImmediate);
}

const answerOf = async (name: string): Promise<string> => {
  await there(`${name}.answer`);
  for (;;) {
    const text = await readFile(join(signs, `${name}.answer`), 'utf8');
    if (text !== '') return text;
  }
};

function go(): void {
  closeSync(openSync(join(signs, 'go'), 'a'));
}

/** How many changes of files the taking of a left lock makes, and its giving back. */
function changesOfTaking(): number {
  leaveLock();
  const fault = { instead: () => {}, partly: false, ends: false };
  return withFault(0, fault, () => withLock(folder(), () => {}));
}

test('a lock that was left is never taken by two, whenever the other process comes', async () => {
  const count = changesOfTaking();
  expect(count).toBeGreaterThan(4);
  const seen = new Set<string>();
  for (let number = 1; number <= count; number += 1) {
    const name = `other-${number}`;
    rmSync(join(signs, 'go'), { force: true });
    leaveLock();
    await another(name);
    let mine = 'refused';
    let both = false;
    const comes = () => {
      go();
      while (!existsSync(join(signs, `${name}.answer`)));
    };
    try {
      withFault(number, { instead: comes, partly: false, ends: false }, () =>
        withLock(folder(), () => {
          mine = 'inside';
          both = existsSync(join(signs, 'inside'));
        }),
      );
    } catch (error) {
      expect(error).toBeInstanceOf(ActsLocked);
    }
    seen.add(`${mine}, ${await answerOf(name)}`);
    // Who gives back last may come after the other has.
    expect(both, `at ${number}`).toBe(false);
    closeSync(openSync(join(signs, 'end'), 'a'));
    await ended(others.at(-1) as ChildProcess);
    rmSync(join(signs, 'end'));
    expect(existsSync(join(folder(), '.lock')), `at ${number}`).toBe(false);
  }
  expect([...seen].sort()).toEqual(['inside, refused', 'refused, inside']);
});

test('of several processes that find it at once one gets it, and the others are refused', async () => {
  for (const round of ['a', 'b', 'c']) {
    leaveLock();
    const names = ['1', '2', '3', '4'].map((number) => round + number);
    await Promise.all(names.map(another));
    go();
    const answers = await Promise.all(names.map(answerOf));
    expect(answers.toSorted()).toEqual(['inside', 'refused', 'refused', 'refused']);
    closeSync(openSync(join(signs, 'end'), 'a'));
    await Promise.all(others.map(ended));
    for (const sign of ['end', 'go']) rmSync(join(signs, sign));
  }
});
