import fs, {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draftedName, takePlace, writeTogether, writeWhole } from '../../src/build/write-whole.ts';

/** What was asked of the disk, in turn, and what it refuses. */
let asked: string[];
let refuses: (what: string) => boolean;
const real = { ...fs };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
  asked = [];
  refuses = () => false;
  const ask = (what: string) => {
    asked.push(what);
    if (refuses(what)) throw Object.assign(new Error(what), { code: 'EIO' });
  };
  Object.assign(fs, {
    fsyncSync(opened: number) {
      ask(`flush ${readFileSync(`/dev/fd/${opened}`, 'utf8')}`);
      real.fsyncSync(opened);
    },
    renameSync(from: string, to: string) {
      ask(`${basename(from)} to ${basename(to)}`);
      real.renameSync(from, to);
    },
    linkSync(from: string, to: string) {
      ask('link');
      real.linkSync(from, to);
    },
  });
  syncBuiltinESMExports();
});

afterEach(() => {
  const { fsyncSync, renameSync, linkSync } = real;
  Object.assign(fs, { fsyncSync, renameSync, linkSync });
  syncBuiltinESMExports();
  rmSync(folder, { recursive: true });
});

let folder: string;
const at = (name: string) => join(folder, name);
const put = (name: string, text: string, mode = 0o644) => {
  writeFileSync(at(name), text);
  chmodSync(at(name), mode);
};
const held = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(at(name), 'utf8')]));
const bothNew = [
  { name: 'a', content: 'new a' },
  { name: 'b', content: 'new b' },
];
const writeBoth = () => writeTogether(bothNew.map(({ name, content }) => ({ path: at(name), content })));

test('the new bytes are on the disk, under a name that nobody can know before, when they get the name of the file', () => {
  put('a', 'old');
  writeWhole(at('a'), 'new');
  writeWhole(at('a'), 'newer');
  expect(held()).toEqual({ a: 'newer' });
  const [first = '', , second = ''] = asked.filter((what) => what !== 'flush new');
  expect(asked).toEqual([
    'flush new',
    expect.stringMatching(/^\.a\.\d+-[0-9a-f]{12}\.new to a$/),
    'flush newer',
    expect.stringMatching(/^\.a\.\d+-[0-9a-f]{12}\.new to a$/),
  ]);
  expect(first).not.toBe(second);
});

test('a file keeps its rights, and a new one has those that the system gives', () => {
  put('a', 'old', 0o640);
  put('plain', '');
  writeFileSync(at('given'), '');
  writeWhole(at('a'), 'new');
  writeWhole(at('b'), 'new');
  put('draft', 'newest', 0o600);
  put('c', 'old', 0o664);
  takePlace(at('draft'), at('c'));
  const rights = (name: string) => (statSync(at(name)).mode & 0o777).toString(8);
  expect([rights('a'), rights('b'), rights('c')]).toEqual(['640', rights('given'), '664']);
});

test('a link at the place is replaced, and what it leads to stays', () => {
  put('theirs', 'theirs', 0o600);
  symlinkSync(at('theirs'), at('a'));
  writeBoth();
  expect(held()).toEqual({ theirs: 'theirs', a: 'new a', b: 'new b' });
});

test.skipIf(process.getuid?.() === 0)('a file that its owner has closed to writing stays', () => {
  put('a', 'old', 0o444);
  expect(() => writeWhole(at('a'), 'new')).toThrow(/EACCES/);
  expect(held()).toEqual({ a: 'old' });
});

test('a last look that objects changes nothing', () => {
  put('a', 'old');
  const before = () => {
    throw new Error('Somebody else wrote it.');
  };
  expect(() => writeWhole(at('a'), 'new', { before })).toThrow('Somebody else');
  expect(held()).toEqual({ a: 'old' });
});

test.each([
  ['the bytes of the second do not reach the disk', (what: string) => what === 'flush new b'],
  ['the second does not get its name', (what: string) => what.endsWith('to b')],
  [
    'old files can have no second name, and the second does not get its own',
    (what: string) => what === 'link' || what.endsWith('new to b'),
  ],
])('of several files none is changed where %s', (_, refused) => {
  put('a', 'old a');
  refuses = refused;
  expect(writeBoth).toThrow();
  expect(held()).toEqual({ a: 'old a' });
  put('b', 'old b');
  expect(writeBoth).toThrow();
  expect(held()).toEqual({ a: 'old a', b: 'old b' });
});

test('what a killed program left tells the file that it was for, and the next writing takes it away', () => {
  writeWhole(at('001.yaml'), 'new');
  const draft = asked.at(-1)?.split(' ')[0] ?? '';
  expect(draftedName(draft)).toBe('001.yaml');
  put(draft, 'half');
  put('.001.yaml.1-0123456789ab.new', 'half of another program that runs');
  writeWhole(at('001.yaml'), 'newer');
  expect(Object.keys(held())).toEqual(['.001.yaml.1-0123456789ab.new', '001.yaml']);
  expect([draftedName('001.yaml'), draftedName('.gitattributes')]).toEqual([undefined, undefined]);
});
