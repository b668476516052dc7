import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readApprovals } from '../../src/build/read-approvals.ts';
import type { Act } from '../../src/manual/control/acts/act.ts';
import { disposedText } from '../../src/manual/control/acts/read-tree.ts';
import { standingOn } from '../../src/manual/control/acts/standing.ts';
import { fingerprintOf } from '../../src/manual/control/fingerprint.ts';
import type { FrozenTree } from '../../src/manual/control/frozen-tree.ts';
import { acts, sha256 } from './act-maker.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'acts-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const own = 'content/approvals/sample';

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

const tree = (words: string): FrozenTree => ({
  format: 1,
  control: { owner: 'a', approver: 'top-management', type: 'guide', classification: 'internal', clauses: [] },
  content: [{ paragraph: [words] }],
  marks: [],
});

/** Writes acts as the program does: chained, each approval with its text. `change` makes a mistake in one. */
function write(all: readonly Act[], change: (act: Act, number: number) => Act = (act) => act): void {
  let previous: string | undefined;
  for (const [index, each] of all.entries()) {
    let act: Act = { ...each, ...(previous === undefined ? {} : { previous }) };
    if (act.act === 'approved') {
      const { text, marks } = fingerprintOf(tree(act.version), sha256);
      act = { ...act, text: { format: 1, sha256: text, marks } };
      put(`${own}/${act.version}.json`, `${JSON.stringify(tree(act.version), null, 2)}\n`);
    }
    const written = stringify(change(act, index + 1), { lineWidth: 0 });
    put(`${own}/${String(index + 1).padStart(3, '0')}.yaml`, written);
    previous = sha256(written);
  }
}

/** What is told, as `002.yaml:3 code`. */
const told = (): string[] =>
  readApprovals(root).problems.map(
    ({ file, line, code }) => `${file.replace(`${own}/`, '')}${line > 0 ? `:${line}` : ''} ${code}`,
  );

const known = () => readApprovals(root).histories.get('sample');

const life = [
  acts.approved('1.0', '2026-01-01'),
  acts.reviewed('1.0', '2026-02-01'),
  acts.carriedOver('0.9', '2019-01-01', '2026-02-01'),
  acts.approved('1.1', '2026-03-01', { needs: ['acme'], from: '2026-04-01' }),
  acts.agreed('1.1', '2026-03-02', 'acme'),
  acts.revoked('1.1', '2026-03-03'),
  acts.withdrawn('2026-03-04', '2026-05-01'),
];
const two = life.slice(0, 2);

const file = (name: string) => join(root, own, name);
const read = (name: string) => readFileSync(file(name), 'utf8');

describe('what is sound', () => {
  test('is read without a word: acts of all kinds, with their texts', () => {
    write(life);
    expect(told()).toEqual([]);
    expect(known()?.acts.map(({ act }) => act.act)).toEqual(life.map(({ act }) => act));
    expect([...(known()?.trees.keys() ?? [])]).toEqual(['1.0', '1.1']);
  });

  test('is nothing at all, or a folder without acts', () => {
    expect(told()).toEqual([]);
    put('content/approvals/.gitattributes', '* -text\n');
    put('content/approvals/README.md', 'What lies here.\n');
    put(`content/approvals/files/${sha256('a')}.png`, 'a');
    put('content/approvals/files/.draft', 'a');
    expect([told(), readApprovals(root).histories.size]).toEqual([[], 0]);
  });

  test('may have line ends of Windows and a byte order mark, and the chain holds', () => {
    write(life);
    for (const name of ['001.yaml', '002.yaml', '004.yaml', '1.0.json', '1.1.json'])
      writeFileSync(file(name), `\uFEFF${read(name).replaceAll('\n', '\r\n')}`);
    expect(told()).toEqual([]);
    expect(known()?.acts.at(-1)?.act.previous).toBe(known()?.acts.at(-2)?.hash);
  });

  test('may be printed in another way: texts are proven by what they say', () => {
    write(two);
    writeFileSync(file('1.0.json'), JSON.stringify(JSON.parse(read('1.0.json'))));
    expect(told()).toEqual([]);
  });

  test('may be reached by a link', () => {
    write(two);
    writeFileSync(join(root, 'elsewhere.yaml'), read('002.yaml'));
    rmSync(file('002.yaml'));
    symlinkSync(join(root, 'elsewhere.yaml'), file('002.yaml'));
    expect(told()).toEqual([]);
    expect(known()?.acts).toHaveLength(2);
  });

  test('may have been disposed of once it had left force, with who did it or, as before, the day alone', () => {
    write(life);
    writeFileSync(file('1.0.json'), '{\n  "disposed": "2036-01-01"\n}\n');
    expect([told(), [...(known()?.trees.keys() ?? [])]]).toEqual([[], ['1.1']]);
    const by = { role: 'document-controller', name: 'Ida Quince', check: 'holder' } as const;
    writeFileSync(file('1.1.json'), disposedText({ disposed: '2036-01-01', by }));
    expect([told(), [...(known()?.trees.keys() ?? [])]]).toEqual([[], []]);
    expect([...(known()?.disposed ?? [])]).toEqual([
      ['1.0', { disposed: '2036-01-01' }],
      ['1.1', { disposed: '2036-01-01', by }],
    ]);
    for (const broken of [
      '{ "disposed": "soon" }',
      '{ "disposed": "2036-01-01", "by": "me" }',
      '{ "disposed"',
    ]) {
      writeFileSync(file('1.1.json'), broken);
      expect(told(), broken).toEqual(['1.1.json altered-approved-text']);
    }
  });

  test.each<[string, readonly Act[], string[]]>([
    ['in force', two, ['1.0.json missing-approved-text']],
    [
      'to go out of force later',
      [...two, acts.withdrawn('2026-03-01', '2036-01-02')],
      ['1.0.json missing-approved-text'],
    ],
    ['out of force on that day', [...two, acts.withdrawn('2026-03-01', '2036-01-01')], []],
    [
      'brought back by a revocation',
      [...two, acts.approved('1.1', '2026-03-01'), acts.revoked('1.1', '2036-02-01')],
      ['1.0.json missing-approved-text'],
    ],
    [
      'awaiting a consent',
      [acts.approved('1.0', '2026-01-01', { needs: ['acme'] })],
      ['1.0.json missing-approved-text'],
    ],
  ])('disposed of while it was %s', (_, all, expected) => {
    write(all);
    writeFileSync(file('1.0.json'), '{ "disposed": "2036-01-01" }');
    expect(told()).toEqual(expected);
  });
});

describe('what is wrong is told, and its document has no acts then', () => {
  const edited = (name: string, from: string | RegExp, to: string) => () => {
    const before = read(name);
    expect(before.replace(from, to)).not.toBe(before);
    writeFileSync(file(name), before.replace(from, to));
  };
  const removed = (name: string) => () => rmSync(file(name));
  const added = (name: string, content: string | Uint8Array) => () => put(`${own}/${name}`, content);

  test.each<[what: string, change: () => void, told: string[]]>([
    ['an act that was edited', edited('001.yaml', 'Changed', 'Altered'), ['002.yaml broken-chain']],
    [
      'a chain that begins later',
      edited('001.yaml', /$/, `previous: ${sha256('x')}\n`),
      ['001.yaml broken-chain', '002.yaml broken-chain'],
    ],
    ['an act without its hash', edited('002.yaml', /^previous.*\n/m, ''), ['002.yaml broken-chain']],
    ['an act that is gone', removed('001.yaml'), ['002.yaml gap-in-acts', '1.0.json stray-approval-file']],
    ['a text that is gone', removed('1.0.json'), ['001.yaml missing-approved-text']],
    ['a text that was edited', edited('1.0.json', '"1.0"', '"1.1"'), ['1.0.json altered-approved-text']],
    [
      'another owner in the text',
      edited('1.0.json', '"owner": "a"', '"owner": "b"'),
      ['1.0.json altered-approved-text'],
    ],
    ['a text that is none', added('1.0.json', '[]'), ['1.0.json altered-approved-text']],
    [
      'a text with the marks of git',
      edited('1.0.json', '{', '<<<<<<< HEAD\n{'),
      ['1.0.json altered-approved-text'],
    ],
    [
      'an act with the marks of git',
      edited('002.yaml', 'act:', '<<<<<<< HEAD\nact:'),
      ['002.yaml:1 conflicting-acts'],
    ],
    ['an empty file', added('002.yaml', ''), ['002.yaml broken-act']],
    ['a list', added('002.yaml', '- act: approved\n'), ['002.yaml broken-act']],
    ['no YAML', added('002.yaml', 'act: "approved\n'), ['002.yaml:2 broken-act']],
    ['an act of an unknown kind', edited('002.yaml', 'reviewed', 'read'), ['002.yaml:1 broken-act']],
    [
      'a field that there is not',
      edited('002.yaml', 'version:', 'note: x\nversion:'),
      ['002.yaml:6 broken-act'],
    ],
    ['no name', edited('002.yaml', 'name: Ada Quince', 'name: ""'), ['002.yaml:11 broken-act']],
    [
      'a day that there is not',
      edited('002.yaml', 'on: 2026-02-01', 'on: 2026-02-30'),
      ['002.yaml:7 broken-act'],
    ],
    ['no version', edited('002.yaml', '"1.0"', '"01.0"'), ['002.yaml:6 broken-act']],
    [
      'an edition that there is not',
      edited('002.yaml', '20000-1:2011', '20000-1:1999'),
      ['002.yaml:4 broken-act'],
    ],
    [
      'a signature of something else',
      edited('002.yaml', /previous: .*/, 'signature: x'),
      ['002.yaml:13 broken-act'],
    ],
    ['no hash', edited('002.yaml', /previous: .*/, 'previous: abc'), ['002.yaml:13 broken-act']],
    [
      'the folder of another document',
      edited('002.yaml', 'document: sample', 'document: other'),
      ['002.yaml:2 broken-act'],
    ],
    [
      'bytes that are no letters',
      added('002.yaml', new Uint8Array([0x61, 0xff, 0x62])),
      ['002.yaml:1 not-utf-8'],
    ],
    ['lone carriage returns', edited('002.yaml', /\n/g, '\r'), ['002.yaml lone-carriage-returns']],
  ])('%s', (_, change, expected) => {
    write(two);
    change();
    expect(told()).toEqual(expected);
    expect(known()).toBeUndefined();
  });

  const approved = life[0] as Act;
  test.each<[what: string, all: Act[], told: string[]]>([
    [
      'an act before the one it follows',
      [approved, acts.reviewed('1.0', '2025-12-31')],
      ['002.yaml day-goes-back'],
    ],
    [
      'the same, with an old version between',
      [approved, acts.carriedOver('0.9', '2019-01-01'), acts.reviewed('1.0', '2025-12-31')],
      ['003.yaml day-goes-back'],
    ],
    [
      'an act that was written before the one it follows',
      [approved, { ...acts.carriedOver('0.9', '2019-01-01'), entered: '2025-12-31' }],
      ['002.yaml day-goes-back'],
    ],
    [
      'an approval from a day before it',
      [acts.approved('1.0', '2026-01-01', { from: '2025-12-31' })],
      ['001.yaml day-goes-back'],
    ],
    [
      'a withdrawal from a day before it',
      [approved, acts.withdrawn('2026-02-01', '2026-01-31')],
      ['002.yaml day-goes-back'],
    ],
    [
      'a version that goes back',
      [acts.approved('1.10', '2026-01-01'), acts.approved('1.9', '2026-02-01')],
      ['002.yaml version-goes-back'],
    ],
    ['a version twice', [approved, acts.approved('1.0', '2026-02-01')], ['002.yaml version-goes-back']],
    [
      'a version below one of old',
      [acts.carriedOver('3.0', '2019-01-01'), approved],
      ['002.yaml version-goes-back'],
    ],
    [
      'a review of a version that there is not',
      [approved, acts.reviewed('1.1', '2026-02-01')],
      ['002.yaml unknown-version'],
    ],
    [
      'a consent to a version of old',
      [approved, acts.carriedOver('0.9', '2019-01-01'), acts.agreed('0.9', '2026-02-01', 'acme')],
      ['003.yaml unknown-version'],
    ],
    [
      'a revocation before the approval',
      [approved, acts.revoked('2.0', '2026-01-02'), acts.approved('2.0', '2026-01-03')],
      ['002.yaml unknown-version'],
    ],
  ])('%s', (_, all, expected) => {
    write(all);
    expect(told()).toEqual(expected);
    expect(known()).toBeUndefined();
  });

  test('an act of a day to come', () => {
    write(two, (act, number) => (number === 2 ? { ...act, on: '2026-02-02' } : act));
    expect(told()).toEqual(['002.yaml future-act']);
  });

  test('a text of a later Clausebook', () => {
    write([approved], (act) => (act.act === 'approved' ? { ...act, text: { ...act.text, format: 2 } } : act));
    expect(told()).toEqual(['1.0.json newer-approved-text']);
  });

  test('files that nothing reads are told, and change nothing', () => {
    write(two);
    for (const name of ['notes.txt', '1.yaml', '003.yml', '1.1.json', '1.1.page.json', 'old/001.yaml'])
      put(`${own}/${name}`, 'x');
    expect(told()).toEqual(
      ['003.yml', '1.1.json', '1.1.page.json', '1.yaml', 'notes.txt', 'old']
        .map((name) => `${name} stray-approval-file`)
        .sort(byTelling),
    );
    expect(known()?.acts).toHaveLength(2);
  });

  test('what may not be read is told, with its document alone left out', () => {
    write(two);
    put('content/approvals/other/notes.txt', 'x');
    asSomebody(() => {
      chmodSync(file('002.yaml'), 0o000);
      expect([told(), known()]).toEqual([
        ['002.yaml unreadable-file', 'content/approvals/other/notes.txt stray-approval-file'],
        undefined,
      ]);
      chmodSync(file('002.yaml'), 0o644);
      chmodSync(join(root, own), 0o000);
      expect(told()).toEqual([
        'content/approvals/sample unreadable-file',
        'content/approvals/other/notes.txt stray-approval-file',
      ]);
      chmodSync(join(root, own), 0o755);
      chmodSync(join(root, 'content/approvals'), 0o000);
      expect(told()).toEqual(['content/approvals unreadable-file']);
      chmodSync(join(root, 'content/approvals'), 0o755);
    });
    rmSync(join(root, 'content'), { recursive: true });
    put('content/approvals', 'a file');
    expect(told()).toEqual(['content/approvals unreadable-file']);
  });
});

const byTelling = (a: string, b: string): number => {
  const isText = (one: string) => Number(/\d\.\d/.test(one));
  return isText(a) - isText(b) || (a < b ? -1 : 1);
};

/** An administrator may read everything, so what is asked is asked as the owner of the files, who is none. */
function asSomebody(ask: () => void): void {
  if (process.getuid?.() !== 0) {
    ask();
    return;
  }
  execFileSync('chown', ['-R', '65534', root]);
  process.seteuid?.(65_534);
  try {
    ask();
  } finally {
    process.seteuid?.(0);
  }
}

test('every byte of an act that others follow, and of its text, is bound', () => {
  write(two);
  for (const name of ['001.yaml', '1.0.json']) {
    const bytes = readFileSync(file(name));
    for (let at = 0; at < bytes.length; at += 1) {
      const other = Buffer.from(bytes);
      other[at] = bytes[at] === 0x7a ? 0x79 : 0x7a;
      writeFileSync(file(name), other);
      const { problems } = readApprovals(root);
      expect(
        problems.some(({ severity }) => severity === 'error'),
        `${name} at ${at}`,
      ).toBe(true);
    }
    writeFileSync(file(name), bytes);
  }
  expect(told()).toEqual([]);
});

test('two acts at once, joined by git, are told, and mended as is said', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
      cwd: root,
      stdio: 'pipe',
    });
  write(life.slice(0, 1));
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'first');
  git('checkout', '-qb', 'other');
  const [first] = life as [Act];
  write([first, acts.approved('1.1', '2026-02-01', { from: '2026-03-01' })]);
  git('add', '.');
  git('commit', '-qm', 'theirs');
  git('checkout', '-q', 'main');
  write([first, acts.revoked('1.0', '2026-02-02')]);
  git('add', '.');
  git('commit', '-qm', 'ours');
  expect(() => git('merge', '-q', 'other')).toThrow();
  expect(told()).toContain('002.yaml:1 conflicting-acts');
  const { hint } = readApprovals(root).problems[0] ?? { hint: '' };
  expect(hint).toContain(`git checkout --ours or --theirs ${own}`);
  git('checkout', '--ours', own);
  expect(told()).toEqual(['1.1.json stray-approval-file']);
  expect(standingOn(known() ?? { acts: [] }, '2026-04-01').versions[0]?.state).toBe('revoked');
});
