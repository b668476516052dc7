import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readApprovals } from '../../src/build/read-approvals.ts';
import { signedActs } from '../../src/cli/control/signed-acts.ts';
import { alteredFiles } from '../../src/cli/control/stored-files.ts';
import { finishSite } from '../../src/cli/finishing/finish-site.ts';
import { changedHistories, listInManifest } from '../../src/cli/manifest.ts';
import type { Act } from '../../src/manual/control/acts/act.ts';
import { standingOn } from '../../src/manual/control/acts/standing.ts';
import { acts, sha256 } from './act-maker.ts';
import { pageOf, textOf, treeOf, writeSample } from './sample-acts.ts';

const { approved, revoked, withdrawn } = acts;
const day = '2026-12-31';

let root: string;
const own = (name: string) => join(root, 'content/approvals/sample', name);
const manifest = () => join(root, 'dist/manifest.json');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'forgery-'));
  mkdirSync(join(root, 'dist'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const title = 'Sample';
const life = [
  approved('1.0', '2026-01-05', { title }),
  approved('1.1', '2026-02-05', { title }),
  revoked('1.1', '2026-03-05'),
];
const rename = /Sample/;
const gone = [...life, withdrawn('2026-04-05')];

/** Who finds what was done: the reading of `check`, stored files and the manifest of an earlier build by `verify`, or signatures. */
async function finders(): Promise<string[]> {
  const { histories, problems } = readApprovals(root);
  const unsigned = await signedActs(histories, undefined, '2026-01-01');
  return [
    ...new Set(problems.map(({ code }) => code)),
    ...(alteredFiles(root, histories).length > 0 ? ['stored files'] : []),
    ...(changedHistories(manifest(), histories).length > 0 ? ['manifest'] : []),
    ...(unsigned.some(({ fails }) => fails) ? ['must be signed'] : []),
  ];
}

const inForce = () => {
  const history = readApprovals(root).histories.get('sample');
  return history && standingOn(history, day).inForce?.approval.version;
};

const read = (name: string) => readFileSync(own(name), 'utf8');
const write = (name: string, text: string) => {
  mkdirSync(dirname(own(name)), { recursive: true });
  writeFileSync(own(name), text);
};
const edit = (name: string, from: string | RegExp, to: string) => {
  expect(read(name).replace(from, to)).not.toBe(read(name));
  write(name, read(name).replace(from, to));
};
/** Puts another text in the place of an approved one, as far as hashes of the text itself go. */
const replaceText = (version: string, words: string) => {
  write(`${version}.json`, JSON.stringify(treeOf(words)));
  write(`${version}.page.json`, JSON.stringify(pageOf(words)));
};
const replaceHashes = (name: string, before: string, words: string) => {
  const [old, text] = [textOf(before), textOf(words)];
  edit(name, old.sha256, text.sha256);
  edit(name, old.stored.tree, text.stored.tree);
  edit(name, old.stored.page, text.stored.page);
};

test.each<[what: string, history: Act[], forge: () => void, found: string[]]>([
  [
    'a text changed, with its page',
    life,
    () => replaceText('1.0', 'x'),
    ['altered-approved-text', 'manifest'],
  ],
  [
    'a text changed, with its page and its act',
    life,
    () => {
      replaceText('1.0', 'x');
      replaceHashes('001.yaml', '1.0', 'x');
    },
    ['broken-chain', 'manifest'],
  ],
  [
    'the same of the last act',
    [approved('1.0', '2026-01-05')],
    () => {
      replaceText('1.0', 'x');
      replaceHashes('001.yaml', '1.0', 'x');
    },
    ['manifest', 'must be signed'],
  ],
  [
    'a whole history written anew',
    life,
    () => {
      rmSync(own('.'), { recursive: true });
      writeSample(root, [approved('1.0', '2026-01-05'), approved('3.0', '2026-02-05')]);
    },
    ['manifest', 'must be signed'],
  ],
  [
    'how a value looked, in a text that was superseded',
    life,
    () => edit('1.0.json', '4 hours', '40 hours'),
    ['altered-approved-text', 'manifest'],
  ],
  [
    'words of a page alone',
    life,
    () => edit('1.0.page.json', '"value":"1.0"', '"value":"x"'),
    ['stored files', 'must be signed'],
  ],
  [
    'the title of an act that others follow',
    life,
    () => edit('001.yaml', rename, 'Nobody need follow this'),
    ['broken-chain', 'manifest'],
  ],
  [
    'the title of the last act',
    [approved('1.0', '2026-01-05', { title })],
    () => edit('001.yaml', rename, 'Nobody need follow this'),
    ['stored files', 'manifest', 'must be signed'],
  ],
  [
    'the title of the last act, taken out',
    [approved('1.0', '2026-01-05', { title })],
    () => edit('001.yaml', /title: .*\n/, ''),
    ['manifest', 'must be signed'],
  ],
  [
    'the title of a page alone',
    life,
    () => edit('1.0.page.json', rename, 'Nobody need follow this'),
    ['stored files', 'must be signed'],
  ],
  ['a page taken away', life, () => rmSync(own('1.0.page.json')), ['stored files', 'must be signed']],
  ['a revocation taken away', life, () => rmSync(own('003.yaml')), ['manifest', 'must be signed']],
  ['a withdrawal taken away', gone, () => rmSync(own('004.yaml')), ['manifest', 'must be signed']],
  ['an act taken out of the middle', gone, () => rmSync(own('003.yaml')), ['gap-in-acts', 'manifest']],
  [
    'an act taken out of the middle, and the others renumbered',
    gone,
    () => renameSync(own('004.yaml'), own('003.yaml')),
    ['broken-chain', 'manifest'],
  ],
  [
    'two acts changed over',
    gone,
    () => {
      renameSync(own('003.yaml'), own('x'));
      renameSync(own('004.yaml'), own('003.yaml'));
      renameSync(own('x'), own('004.yaml'));
    },
    ['broken-chain', 'manifest'],
  ],
  [
    'an act under a second name',
    life,
    () => write('0001.yaml', read('001.yaml')),
    ['gap-in-acts', 'manifest'],
  ],
  ['an act twice', life, () => write('004.yaml', read('003.yaml')), ['broken-chain', 'manifest']],
  [
    'an act of another document',
    life,
    () => cpSync(own('001.yaml'), join(root, 'content/approvals/draft/001.yaml')),
    ['broken-act', 'must be signed'],
  ],
  [
    'an act and a text of another document, its name changed',
    life,
    () => {
      cpSync(own('.'), join(root, 'content/approvals/draft'), { recursive: true });
      const act = join(root, 'content/approvals/draft/001.yaml');
      writeFileSync(act, readFileSync(act, 'utf8').replace('document: sample', 'document: draft'));
    },
    ['broken-act', 'must be signed'],
  ],
  [
    'an approval dated back',
    life,
    () => append(approved('1.2', '2026-02-01')),
    ['day-goes-back', 'manifest'],
  ],
  [
    'an approval that says it was written before',
    life,
    () => append({ ...approved('1.2', '2026-03-05'), entered: '2026-02-01' }),
    ['future-act', 'manifest'],
  ],
  ['an approval by hand', life, () => append(approved('1.2', '2026-05-05')), ['must be signed']],
  [
    'an approval that comes into force before it was given',
    life,
    () => append({ ...approved('1.2', '2026-05-05'), from: '2026-01-01' }),
    ['day-goes-back', 'manifest'],
  ],
  [
    'a key twice',
    life,
    () => edit('003.yaml', 'act: revoked', 'act: revoked\nversion: "1.0"'),
    ['broken-act', 'manifest'],
  ],
  [
    'a key twice, by a merge',
    life,
    () => edit('003.yaml', 'act: revoked', 'x: &x { version: "1.0" }\n<<: *x\nact: revoked'),
    ['broken-act', 'manifest'],
  ],
  [
    'a key of the prototype',
    life,
    () => edit('003.yaml', 'act: revoked', '__proto__: { version: "1.0" }\nact: revoked'),
    ['broken-act', 'manifest'],
  ],
  [
    'a second document in the file',
    life,
    () => write('003.yaml', `${read('003.yaml')}---\n${read('001.yaml')}`),
    ['broken-act', 'manifest'],
  ],
  ['a tag', life, () => edit('003.yaml', '"1.1"', '!!binary "MS4w"'), ['broken-act', 'manifest']],
  [
    'an alias, which says the same',
    life,
    () => edit('003.yaml', /reason: .*/, 'reason: &r Wrong'),
    ['manifest', 'must be signed'],
  ],
  [
    'a byte order mark, which says nothing',
    life,
    () => write('003.yaml', `\uFEFF${read('003.yaml')}`),
    ['must be signed'],
  ],
  [
    'a key twice in a text',
    life,
    () => edit('1.0.json', '"content"', '"content": [{ "paragraph": ["x"] }], "content"'),
    ['must be signed'],
  ],
  [
    'the text that a revocation brought back, as if disposed of',
    life,
    () => write('1.0.json', '{ "disposed": "2026-06-01" }'),
    ['missing-approved-text', 'manifest'],
  ],
  [
    'another ending of an act',
    life,
    () => renameSync(own('003.yaml'), own('003.yml')),
    ['stray-approval-file', 'manifest', 'must be signed'],
  ],
  [
    'the bytes of an image',
    life,
    () => {
      const files = join(root, 'content/approvals/files');
      writeFileSync(join(files, readdirSync(files)[0] ?? ''), 'x');
    },
    ['stored files', 'must be signed'],
  ],
])('%s', async (_, history, forge, found) => {
  writeSample(root, history);
  await finishSite(join(root, 'dist'), [listInManifest(readApprovals(root))]);
  expect(await finders()).toEqual(['must be signed']);
  forge();
  expect(await finders()).toEqual(found);
});

/** Writes an approval after the last act, chained as it should be. */
function append(act: ReturnType<typeof approved>): void {
  const last = readdirSync(own('.')).filter((name) => /^\d+\.yaml$/.test(name)).length;
  const previous = sha256(read(`00${last}.yaml`));
  replaceText(act.version, act.version);
  write(`00${last + 1}.yaml`, stringify({ ...act, text: textOf(act.version), previous }, { lineWidth: 0 }));
}

test('what was forged is in force nowhere where its history is wrong', () => {
  writeSample(root, life);
  expect(inForce()).toBe('1.0');
  append(approved('1.2', '2026-02-01'));
  expect(inForce()).toBeUndefined();
});
