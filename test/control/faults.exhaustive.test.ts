import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readApprovals } from '../../src/build/read-approvals.ts';
import { ActsLocked } from '../../src/cli/control/lock.ts';
import { writeActs } from '../../src/cli/control/store.ts';
import { whyNotWritten } from '../../src/cli/control/writing.ts';
import { projectRoot } from '../harness/project.ts';
import { type Fault, systemError, withFault } from './fault-injection.ts';
import { newActs } from './new-acts.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'faults-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folder = () => join(root, 'content/approvals');
const write = (last = 1) => writeActs(root, newActs(root, last), () => {});

/** All files under content/approvals/ with what is in them. */
const files = (): Record<string, string> =>
  Object.fromEntries(
    (existsSync(folder()) ? readdirSync(folder(), { recursive: true, withFileTypes: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder().length + 1), readFileSync(path, 'utf8')];
      })
      .sort(),
  );

const withoutAttributes = (all: Record<string, string>) => {
  const { '.gitattributes': _, ...rest } = all;
  return rest;
};

/** What acts lie there, and whether anything is said of them. */
const found = () => {
  const { histories, problems } = readApprovals(root);
  return {
    acts: [...histories.values()].map(({ document, acts }) => `${document} ${acts.length}`),
    problems,
  };
};

/** What the same writing leaves when nothing goes wrong. */
function undisturbed(): Record<string, string> {
  const all = root;
  root = mkdtempSync(join(tmpdir(), 'sound-'));
  try {
    write();
    return files();
  } finally {
    rmSync(root, { recursive: true, force: true });
    root = all;
  }
}

/** Lets a lock be that of a process that ended a while ago. */
function letHolderBeDead(): void {
  const lock = join(folder(), '.lock');
  if (!existsSync(lock)) return;
  writeFileSync(lock, '999999999');
  utimesSync(lock, new Date(0), new Date(0));
}

const fullDisk: Fault = {
  // What takes away needs no room.
  instead: (name, path) => {
    if (!name.startsWith('rm')) throw systemError('ENOSPC', path);
  },
  partly: true,
  ends: false,
};

/** The number of changes that a writing makes. */
const changes = (): number => {
  const count = withFault(0, fullDisk, () => write());
  rmSync(folder(), { recursive: true });
  return count;
};

describe('a disk that is full at any change', () => {
  test('leaves each act complete or not there, and the next writing completes them', () => {
    const sound = undisturbed();
    const count = changes();
    expect(count).toBeGreaterThan(15);
    let failed = 0;
    for (let number = 1; number <= count; number += 1) {
      rmSync(folder(), { recursive: true, force: true });
      const reason = whyNotWritten(root, () => withFault(number, fullDisk, () => write()));
      if (reason !== undefined) failed += 1;
      const { acts, problems } = found();
      expect(problems, `at ${number}`).toEqual([]);
      expect([[], ['first 1'], ['first 1', 'second 1']], `at ${number}`).toContainEqual(acts);
      if (acts.length === 0) expect(withoutAttributes(files()), `at ${number}`).toEqual({});
      expect(reason ?? 'the disk is full', `at ${number}`).toContain('the disk is full');
      if (acts.length < 2) write();
      expect(files(), `at ${number}`).toEqual(sound);
    }
    expect(failed).toBeGreaterThan(12);
  });

  test('leaves earlier acts alone', () => {
    write();
    const before = files();
    const again = () => write(2);
    const count = withFault(0, fullDisk, again);
    const after = files();
    for (let number = 1; number <= count; number += 1) {
      rmSync(folder(), { recursive: true, force: true });
      write();
      const reason = whyNotWritten(root, () => void withFault(number, fullDisk, again));
      for (const [name, text] of Object.entries(before))
        expect(files()[name], `${name} at ${number}`).toBe(text);
      expect(found().problems, `at ${number}`).toEqual([]);
      if (reason !== undefined) again();
      expect(Object.keys(files()), `at ${number}`).toEqual(Object.keys(after));
    }
  });
});

describe('a command that is killed at any change', () => {
  const killed: Fault = {
    instead: () => {
      throw new Error('Killed.');
    },
    partly: true,
    ends: true,
  };

  test('leaves each act complete or not there, and the next one clears what it left', () => {
    const sound = undisturbed();
    const count = changes();
    for (let number = 1; number <= count; number += 1) {
      rmSync(folder(), { recursive: true, force: true });
      expect(() => withFault(number, killed, () => write()), `at ${number}`).toThrow();
      const { acts, problems } = found();
      expect([[], ['first 1'], ['first 1', 'second 1']], `at ${number}`).toContainEqual(acts);
      for (const { code, severity } of problems)
        expect([code, severity], `at ${number}`).toEqual(['stray-approval-file', 'warning']);
      letHolderBeDead();
      if (acts.length < 2) {
        write();
        expect(files(), `at ${number}`).toEqual(sound);
      }
    }
  });

  test('is so when it is a process of its own', async () => {
    const sound = undisturbed();
    const writer = join(projectRoot, 'test/control/killed-writer.ts');
    const count = changes();
    const seen = new Set<string>();
    for (let number = 2; number <= count; number += 2) {
      rmSync(folder(), { recursive: true, force: true });
      const run = promisify(execFile)(process.execPath, [writer, root, String(number)]);
      await expect(run).rejects.toMatchObject({ signal: 'SIGKILL' });
      const { acts, problems } = found();
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      seen.add([...acts, ...problems.map(({ code }) => code)].join());
      const lock = join(folder(), '.lock');
      if (existsSync(lock)) {
        expect(() => write()).toThrow(ActsLocked);
        utimesSync(lock, new Date(0), new Date(0));
      }
      // What is written whole may have been killed when it gave its lock back, which the next writing takes.
      if (acts.length === 2) continue;
      write();
      expect(files(), `at ${number}`).toEqual(sound);
    }
    expect([...seen].some((one) => one.includes('stray-approval-file'))).toBe(true);
    expect(seen).toContain('first 1');
  });
});

describe('a folder in which somebody else writes', () => {
  const lockedBy = (holder: string, age: number) => {
    mkdirSync(folder(), { recursive: true });
    writeFileSync(join(folder(), '.lock'), holder);
    const then = new Date(Date.now() - age);
    utimesSync(join(folder(), '.lock'), then, then);
  };

  test('is left to them while they live', () => {
    lockedBy(String(process.pid), 60_000);
    expect(whyNotWritten(root, () => write())).toBe(
      `Acts are being written here by another command (process ${process.pid}). Wait until it has ended, and act again; if there is none, delete content/approvals/.lock.`,
    );
    expect(Object.keys(files())).toEqual(['.lock']);
    rmSync(join(folder(), '.lock'));
    write();
    expect(found().acts).toEqual(['first 1', 'second 1']);
  });

  test.each([
    ['a process that is no more', '999999999', 60_000, true],
    ['nobody, for a while', '', 60_000, true],
    ['nobody yet', '', 0, false],
  ])('is taken from %s: %s', (_, holder, age, taken) => {
    lockedBy(holder, age);
    expect(whyNotWritten(root, () => write()) === undefined).toBe(taken);
    expect(existsSync(join(folder(), '.lock'))).toBe(!taken);
  });

  test('is told of acts that were written since this command read them', () => {
    const mine = newActs(root);
    write();
    const before = files();
    expect(whyNotWritten(root, () => writeActs(root, mine, () => {}))).toBe(
      '001.yaml of first was written by somebody else.',
    );
    expect(files()).toEqual(before);
  });
});

test.runIf(process.platform !== 'win32')('a place in which nobody may write is told', () => {
  write();
  const acts = newActs(root, 2);
  const before = files();
  const reasons = [
    ['EACCES', 'this user may not write there'],
    ['EROFS', 'it is on a disk that can only be read'],
    ['EDQUOT', 'the disk is full'],
  ] as const;
  for (const [code, words] of reasons) {
    const fault: Fault = {
      instead: (_, path) => {
        throw systemError(code, path);
      },
      partly: false,
      ends: false,
    };
    // The first change is the folder, which is there; the second is the lock.
    const told = whyNotWritten(root, () => withFault(2, fault, () => writeActs(root, acts, () => {})));
    expect(told).toBe(`content/approvals can't be written: ${words}.`);
    expect(files()).toEqual(before);
  }
});

test('dot files of other tools stay', () => {
  write();
  const left = {
    'first/.DS_Store': 'x',
    'first/.gitkeep': '',
    'first/.002.yaml.1-0123456789ab.new': 'act: appr',
    'first/.1.1.page.json.1-0123456789ab.new': '{',
  };
  for (const [name, text] of Object.entries(left)) writeFileSync(join(folder(), name), text);
  expect(found().problems).toEqual([]);
  write(2);
  expect(Object.keys(files()).filter((name) => name.includes('/.'))).toEqual([
    'first/.DS_Store',
    'first/.gitkeep',
  ]);
});

test('an image that is changed while it is approved is not approved', () => {
  const acts = newActs(root);
  writeFileSync(join(root, 'form.png'), 'other bytes');
  expect(whyNotWritten(root, () => writeActs(root, acts, () => {}))).toBe(
    `${join(root, 'form.png')} was changed while it was being approved.`,
  );
  expect(withoutAttributes(files())).toEqual({});
});
