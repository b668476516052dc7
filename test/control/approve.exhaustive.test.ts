import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { revoke, withdraw } from '../../src/cli/control/acts.ts';
import type { ApproveOptions } from '../../src/cli/control/approval.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { actSchema } from '../../src/manual/control/acts/act.ts';
import { projectRoot } from '../harness/project.ts';
import { sha256 } from './act-maker.ts';
import { type ControlManual, controlManual, ownDocument } from './control-manual.ts';

const manuals: ControlManual[] = [];
afterEach(() => Promise.all(manuals.splice(0).map((manual) => manual.remove())));

async function manualWith(files: Record<string, string>): Promise<ControlManual> {
  const manual = await controlManual(files);
  manuals.push(manual);
  return manual;
}

const ada = { name: 'Ada Quince', yes: true, summary: 'First issue' } as const;

/** The command, as `clausebook approve` would be called. */
const approving =
  (names: string | readonly string[], options: Partial<ApproveOptions> = {}) =>
  (root: string) =>
    approve([names].flat(), { ...ada, ...options, root });

const note = (text = 'The desk opens at eight.', more = '') => ownDocument('note', text, more);

describe('what is written', () => {
  test('is the text first and then the act, with all that was said', async () => {
    const manual = await manualWith(note());
    const { code, out } = await manual.on(
      '2026-01-05',
      approving('note', { on: '2026-01-02', from: '2026-02-01', basis: 'Minutes of 2026-01-02' }),
    );
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'GDE-8.1 The note: new, 5 words',
        'Number   Title     Version  In force         Text',
        'GDE-8.1  The note  1.0      from 2026-02-01  60f3a376',
      ].join('\n'),
    );
    expect(manual.files()).toEqual(['note/001.yaml', 'note/1.0.json', 'note/1.0.page.json']);
    expect(manual.text('note/001.yaml')).toMatchInlineSnapshot(`
      "act: approved
      document: note
      language: en
      edition: 20000-1:2011
      organisation: Quince Street IT
      version: "1.0"
      title: The note
      on: 2026-01-02
      from: 2026-02-01
      entered: 2026-01-05
      by:
        role: top-management
        name: Ada Quince
        check: holder
      summary: First issue
      basis: Minutes of 2026-01-02
      text:
        format: 1
        sha256: 60f3a37669141c772cb8af27a705e2ab1243d2789a5821de2098da7300089d0b
        marks: 5c780064e9027d858af534c88bc0c2dd8a07f63c6f67d820f9e47bd8178aa39b
        stored:
          tree: a3de27853c9489508ee76b2974b3c94177c7ba1ad9d34f6f1126fb531227bb72
          page: a53635720d21cb940d587d77eb7d1d382f08e8f2bb0abd3f7d257a808bd02bc4
      "
    `);
    expect(JSON.parse(manual.text('note/1.0.json')).content).toEqual([
      { paragraph: ['The desk opens at eight.'] },
    ]);
    expect(manual.text('note/1.0.json')).toMatch(/\n {2}"content"/);
    expect(await manual.state('2026-01-31', 'note')).toBe('scheduled 1.0');
    expect(await manual.state('2026-02-01', 'note')).toBe('in-force 1.0');
    expect(await manual.state('2026-01-01', 'note')).toBe('draft');
  });

  test('is chained to the act before, with the next version', async () => {
    const manual = await manualWith(note());
    await manual.on('2026-01-01', approving('note'));
    await manual.write(note('The desk opens at nine.'));
    expect(await manual.state('2026-02-01', 'note')).toBe('changed 1.0');
    const minor = await manual.on('2026-02-01', approving('GDE-8.1', { change: 'minor', summary: 'Later' }));
    expect(minor.out).toContain('[-eight-]{+nine+}');
    await manual.write(note('The desk opens at ten.'));
    await manual.on('2026-03-01', approving('note', { change: 'major', summary: 'Later still' }));
    const acts = [1, 2, 3].map((number) => manual.act('note', number));
    expect(acts.map((act) => 'version' in act && act.version)).toEqual(['1.0', '1.1', '2.0']);
    expect(acts.map(({ previous }) => previous)).toEqual([
      undefined,
      sha256(manual.text('note/001.yaml')),
      sha256(manual.text('note/002.yaml')),
    ]);
    for (const act of acts) expect(Object.keys(actSchema.parse(act))).toEqual(Object.keys(act));
    expect(await manual.state('2026-03-01', 'note')).toBe('in-force 2.0');
  });

  test('holds the images that the text shows, by their bytes', async () => {
    const image = readFileSync(join(projectRoot, 'test/fixtures/format-1/content/documents/form.png'));
    const manual = await manualWith(note('See ![a form](form.png).'));
    const { writeFile } = await import('node:fs/promises');
    await writeFile(join(manual.root, 'content/documents/form.png'), image);
    expect((await manual.on('2026-01-01', approving('note'))).err).toBe('');
    const [kept = ''] = manual.files().filter((file) => file.startsWith('files/'));
    expect(readFileSync(join(manual.root, 'content/approvals', kept))).toEqual(image);
    expect(manual.text('note/1.0.json')).toContain(
      `"image": "${kept.slice('files/'.length, -'.png'.length)}"`,
    );
    expect(await manual.state('2026-01-01', 'note')).toBe('in-force 1.0');
  });

  test('tells git to leave the files as they are', async () => {
    const manual = await manualWith(note());
    await manual.on('2026-01-01', approving('note'));
    expect(manual.text('.gitattributes')).toBe('* -text\n');
  });

  test('names whose consent is needed, and which defaults were accepted', async () => {
    const manual = await manualWith(
      note('Calls are recorded within {org.incidents.recordWithin}.', 'consent: [customers]\n'),
    );
    const { out } = await manual.on('2026-01-01', approving('note', { acceptDefaults: true }));
    expect(out).toContain('awaiting Acme, Bolt');
    const act = manual.act('note', 1);
    expect(act).toMatchObject({
      needs: [
        { party: 'customers.acme', name: 'Acme' },
        { party: 'customers.bolt', name: 'Bolt' },
      ],
      acceptedDefaults: ['incidents.recordWithin'],
    });
    expect(await manual.state('2026-01-01', 'note')).toBe('awaiting-agreement 1.0');
  });
});

describe('who approves', () => {
  test.each([
    ['ada  quince', 'holder', ''],
    ['Bo Quince', 'deputy', ''],
    ['Ed Quince', 'not-confirmed', ' [not-the-approver]'],
  ])('%s is %s', async (name, check, problem) => {
    const manual = await manualWith(note());
    expect((await manual.on('2026-01-01', approving('note', { name }))).code).toBe(0);
    expect(manual.act('note', 1).by).toEqual({ role: 'top-management', name, check });
    expect(await manual.state('2026-01-01', 'note')).toBe(`in-force 1.0${problem}`);
  });

  test('who was none is mended by the approval of who is one', async () => {
    const manual = await manualWith(note());
    await manual.on('2026-01-01', approving('note', { name: 'Ed Quince' }));
    const { code, out } = await manual.on('2026-01-02', approving('note', { change: 'minor' }));
    expect([code, out.split('\n')[0]]).toEqual([0, 'GDE-8.1 The note: the text of 1.0, once more']);
    expect(await manual.state('2026-01-02', 'note')).toBe('in-force 1.1');
  });

  test('a register may be approved again when it is named, since its rows move while its words stay', async () => {
    const register = Object.fromEntries(
      Object.entries(note()).map(([file, text]) => [file, text.replace('type: guide', 'type: register')]),
    );
    const manual = await manualWith(register);
    await manual.on('2026-01-01', approving('note'));
    const all = await manual.on('2026-02-01', approving([], { type: 'register', change: 'minor' }));
    expect([all.code, all.out]).toEqual([0, expect.stringContaining('Nothing needs an approval')]);
    const { code, out } = await manual.on('2026-02-01', approving('note', { change: 'minor' }));
    expect([code, out.split('\n')[0]]).toEqual([0, 'REG-8.1 The note: the text of 1.0, once more']);
    expect(await manual.state('2026-02-01', 'note')).toBe('in-force 1.1');
  });

  test('what another party has to agree to is not approved while its text says what is not in it', async () => {
    const unsaid = ownDocument(
      'annex',
      'We deliver {item.name}<When unsaid="item.users">, to users not entered yet</When>.',
      'each: services\nconsent: [customers]\n',
    );
    const services = (more: string) => ({
      'content/organisation.yaml': `name: Quince Street IT
roles: [{ id: top-management, holder: Ada Quince }]
customers: [{ id: acme, name: Acme }]
services: [{ id: mail, name: Mail, owner: incident-manager, customers: [acme]${more} }]
`,
    });
    const open = await manualWith({ ...unsaid, ...services('') });
    const refused = await open.on('2026-01-01', approving('annex.mail'));
    expect([refused.code, open.files()]).toEqual([1, []]);
    expect(refused.err).toContain('its text says that this is not entered: services.mail.users.');
    const said = await manualWith({ ...unsaid, ...services(', users: 40 clerks') });
    expect((await said.on('2026-01-01', approving('annex.mail'))).code).toBe(0);
  });

  test('many documents at once are approved as far as they are this person’s', async () => {
    const manual = await manualWith({ ...note(), ...ownDocument('memo', 'Be kind.') });
    const other = await manual.on('2026-01-01', approving([], { type: 'guide', name: 'Ed Quince' }));
    expect([other.code, manual.files()]).toEqual([1, []]);
    expect(other.err).toContain(
      'Ed Quince is neither holder nor deputy of a role that approves one of these documents.',
    );
    const { code } = await manual.on('2026-01-01', approving([], { type: 'guide', clause: '8.1' }));
    expect(code).toBe(0);
    expect(manual.files()).toEqual([
      'memo/001.yaml',
      'memo/1.0.json',
      'memo/1.0.page.json',
      'note/001.yaml',
      'note/1.0.json',
      'note/1.0.page.json',
    ]);
    const again = await manual.on('2026-01-01', approving([], { type: 'guide', clause: '8.1' }));
    expect([again.code, again.out]).toEqual([
      0,
      'Nothing needs an approval: all these texts are approved as they are.',
    ]);
  });
});

describe('nothing is approved', () => {
  const refusals: [what: string, names: string[], options: Partial<ApproveOptions>, told: RegExp][] = [
    [
      'on a day to come',
      ['note'],
      { on: '2026-02-01' },
      /2026-02-01 has not come yet\. Approve today, with --from 2026-02-01\./,
    ],
    [
      'from a day before',
      ['note'],
      { from: '2025-12-31' },
      /approved on 2026-01-01 can't be in force from 2025-12-31\. Name that day or a later one\./,
    ],
    ['on what is no day', ['note'], { on: '1 May' }, /"1 May" is no day\. Write it as 2026-03-31\./],
    [
      'by its owner',
      ['note'],
      { name: 'Ida Quince' },
      /Ida Quince owns it \(Incident manager\), and documents\.segregation asks for another person/,
    ],
    [
      'with defaults that nobody accepts',
      ['filled'],
      {},
      /A value in GDE-8\.1 is a default that nobody decided: incidents\.recordWithin\. Decide it .*, or accept it as it is with --accept-defaults\./,
    ],
    ['that there is not', ['nte'], {}, /"nte" is no document of this manual\. Did you mean "note"\?/],
    [
      'where none is named',
      [],
      {},
      /Name documents by id or number, or choose them with --type, --clause, --approver or --all\./,
    ],
    [
      'of a type that there is not',
      [],
      { type: 'guid' },
      /No document has the type "guid"\. Did you mean "guide"\?/,
    ],
    ['of a clause that there is not', [], { clause: '81' }, /No document has the clause "81"\./],
    [
      'by nobody',
      ['note'],
      { name: undefined as unknown as string },
      /Nobody can be asked here, so say it with --name/,
    ],
    [
      'without a word',
      ['note'],
      { summary: undefined as unknown as string },
      /Nobody can be asked here, so say it with --summary\./,
    ],
    [
      'without a yes',
      ['note'],
      { yes: undefined as unknown as true },
      /Nobody can be asked here, so say it with --yes\./,
    ],
  ];

  test.each(refusals)('%s', async (_, names, options, told) => {
    const manual = await manualWith({
      ...ownDocument('filled', 'Within {org.incidents.recordWithin}.'),
      ...note(),
    });
    const { code, err } = await manual.on('2026-01-01', approving(names, options));
    expect(err).toMatch(told);
    expect(err).toMatch(/Nothing was approved\.$/);
    expect([code, manual.files()]).toEqual([1, []]);
  });

  test('that is approved as it is, or before the last act about it', async () => {
    const manual = await manualWith(note());
    await manual.on('2026-02-01', approving('note'));
    const settled = await manual.on('2026-02-02', approving('note'));
    expect([settled.code, settled.err]).toEqual([
      1,
      'GDE-8.1 The note is approved as it is, as version 1.0.\nNothing was approved.',
    ]);
    await manual.write(note('The desk opens at nine.'));
    const early = await manual.on('2026-02-02', approving('note', { on: '2026-01-31', change: 'minor' }));
    expect([early.code, early.err]).toEqual([
      1,
      'GDE-8.1 The note: the last act about it is of 2026-02-01, after 2026-01-31.\nNothing was approved.',
    ]);
    const kind = await manual.on('2026-02-02', approving('note'));
    expect([kind.code, kind.err]).toEqual([
      1,
      'Nobody can be asked here, so say it with --change.\nNothing was approved.',
    ]);
    expect(manual.files()).toEqual(['note/001.yaml', 'note/1.0.json', 'note/1.0.page.json']);
  });

  test('while anything is wrong with the manual or its acts', async () => {
    const manual = await manualWith(note('See <Clause n="99" />.'));
    const broken = await manual.on('2026-02-01', approving('note'));
    expect([broken.code, manual.files()]).toEqual([1, []]);
    expect(broken.err).toContain('[unknown-clause]');
    expect(broken.err).toContain('Nothing was written. Mend what is wrong first.');
  });
});

test('what can not be written of many is told, and approved by the same command again', async () => {
  const manual = await manualWith({
    ...note(),
    ...ownDocument('memo', 'Be kind.'),
    'content/approvals/note': 'a file',
  });
  const all = approving([], { type: 'guide', clause: '8.1' });
  const failed = await manual.on('2026-01-01', all);
  expect([failed.code, failed.err]).toEqual([
    1,
    "content/approvals/note can't be written: something else has that name.\n1 of 2 documents were approved. Approve the others again.",
  ]);
  expect(failed.out).toMatch(/The memo {2,}1\.0/);
  expect(await manual.state('2026-01-01', 'memo')).toBe('in-force 1.0');
  await manual.write({ 'content/approvals/note': null as unknown as string });
  const rest = await manual.on('2026-01-01', all);
  expect([rest.code, rest.out]).toEqual([0, expect.not.stringContaining('memo')]);
  expect(await manual.state('2026-01-01', 'note')).toBe('in-force 1.0');
});

describe('what was approved may be approved again', () => {
  test('when other points are answered', async () => {
    const manual = await manualWith(note('<Requirement id="8.1-1">The desk opens at eight.</Requirement>'));
    await manual.on('2026-01-01', approving('note'));
    await manual.write(note('<Requirement id="8.1-2">The desk opens at eight.</Requirement>'));
    expect(await manual.state('2026-01-02', 'note')).toBe('in-force 1.0 (answers changed)');
    const all = await manual.on('2026-01-02', approving([], { type: 'guide', clause: '8.1' }));
    expect(all.out).toBe('Nothing needs an approval: all these texts are approved as they are.');
    const { code } = await manual.on(
      '2026-01-02',
      approving('note', { change: 'minor', from: '2026-02-01' }),
    );
    expect(code).toBe(0);
    expect((await manual.on('2026-01-03', approving('note', { change: 'minor' }))).code).toBe(1);
    expect(await manual.state('2026-02-01', 'note')).toBe('in-force 1.1');
  });

  test('to bring a withdrawn document back, or to keep one that goes', async () => {
    const manual = await manualWith(note());
    await manual.on('2026-01-01', approving('note'));
    const going = { name: 'Ada Quince', reason: 'Not needed', from: '2026-03-01' };
    await manual.on('2026-02-01', (root) => withdraw(['note'], { ...going, root }));
    expect(await manual.state('2026-03-01', 'note')).toBe('withdrawn 1.0');
    expect((await manual.on('2026-02-02', approving('note', { change: 'minor' }))).code).toBe(0);
    expect(await manual.state('2026-03-01', 'note')).toBe('in-force 1.1');
    await manual.on('2026-03-01', (root) => withdraw(['note'], { ...going, root }));
    expect((await manual.on('2026-03-02', approving([], { type: 'guide', clause: '8.1' }))).out).toContain(
      'Nothing needs an approval',
    );
    expect((await manual.on('2026-03-02', approving('note', { change: 'major' }))).code).toBe(0);
    expect(await manual.state('2026-03-02', 'note')).toBe('in-force 2.0');
  });

  test('after it was revoked, compared with the text that holds', async () => {
    const manual = await manualWith(note());
    await manual.on('2026-01-01', approving('note'));
    await manual.write(note('The desk opens at nine.'));
    await manual.on('2026-01-02', approving('note', { change: 'minor' }));
    await manual.on('2026-01-03', (root) => revoke('note', { name: 'Ada Quince', reason: 'Wrong', root }));
    const { out } = await manual.on('2026-01-04', approving('note', { change: 'minor' }));
    expect(out).toContain('changed since 1.0');
    expect(await manual.state('2026-01-04', 'note')).toBe('in-force 1.2');
  });
});

test('a document whose id is another one now goes on with its acts', async () => {
  const manual = await manualWith(note());
  await manual.on('2026-01-01', approving('note'));
  await manual.write({ 'content/documents/note.mdx': null as unknown as string });
  const memo = (more: string) => ({
    'content/documents/memo.mdx':
      note('The desk opens at eight.', more)['content/documents/note.mdx']?.replace('id: note', 'id: memo') ??
      '',
  });
  await manual.write(memo(''));
  expect(await manual.state('2026-01-02', 'memo')).toBe('draft [source-gone]');
  await manual.write(memo('formerIds: [note]\n'));
  expect(await manual.state('2026-01-02', 'memo')).toBe('in-force 1.0');
  await manual.write(ownDocument('memo', 'The desk opens at nine.', 'formerIds: [note]\n'));
  expect((await manual.on('2026-01-02', approving('memo', { change: 'minor' }))).code).toBe(0);
  expect(manual.files()).toEqual([
    'note/001.yaml',
    'note/002.yaml',
    'note/1.0.json',
    'note/1.0.page.json',
    'note/1.1.json',
    'note/1.1.page.json',
  ]);
  expect(await manual.state('2026-01-02', 'memo')).toBe('in-force 1.1');
});

test('what was done under an id belongs to one document', async () => {
  const manual = await manualWith({ ...note(), ...ownDocument('memo', 'Be kind.', 'formerIds: [note]\n') });
  expect((await manual.on('2026-01-01', approving('note'))).err).toContain(
    'content/documents/memo.mdx:8:1  The id "note" is taken by content/documents/note.mdx. Take it out of `formerIds`: what was done under an id belongs to one document. [duplicate-id]',
  );
  await manual.write(ownDocument('memo', 'Be kind.'));
  await manual.on('2026-01-01', approving(['note', 'memo']));
  await manual.write({ 'content/documents/note.mdx': null as unknown as string });
  await manual.write(ownDocument('memo', 'Be kind.', 'formerIds: [note]\n'));
  expect(await manual.state('2026-01-02', 'memo')).toBe('in-force 1.0 [source-gone]');
  const going = { name: 'Ada Quince', reason: 'Merged', successor: 'memo' };
  expect((await manual.on('2026-01-02', (root) => withdraw(['note'], { ...going, root }))).err).toBe('');
  expect(await manual.state('2026-01-02', 'memo')).toBe('in-force 1.0');
});

test('a document may be called as the folder of approved files is', async () => {
  const manual = await manualWith(ownDocument('files', 'Keep them.'));
  expect((await manual.on('2026-01-01', approving('files'))).code).toBe(0);
  expect(await manual.state('2026-01-01', 'files')).toBe('in-force 1.0');
});

test('a sheet to sign names each text by its fingerprint, and approves nothing', async () => {
  const manual = await manualWith({ ...note(), ...ownDocument('memo', 'Say "a < b, & c".') });
  const sheet = join(manual.root, 'sheet');
  const { code, out } = await manual.on('2026-01-01', approving(['note', 'memo'], { sheet }));
  expect([code, manual.files()]).toEqual([0, []]);
  expect(out).toContain('2 documents to sign in');
  const alone = await manual.on('2026-01-01', approving('memo', { sheet: join(manual.root, 'alone') }));
  expect(alone.out).toContain('1 document to sign in');
  const read = (name: string) => readFileSync(join(sheet, name), 'utf8');
  expect(read('approval-sheet.csv')).toContain('60f3a3766914');
  expect(read('approval-sheet.html')).toContain('<td>60f3a3766914</td>');
  await manual.on('2026-01-01', approving('note'));
  expect((manual.act('note', 1) as { text: { sha256: string } }).text.sha256).toMatch(/^60f3a3766914/);
  await manual.write({ taken: 'a file' });
  const taken = await manual.on('2026-01-02', approving('memo', { sheet: join(manual.root, 'taken') }));
  expect([taken.code, taken.err]).toEqual([
    1,
    "taken can't be written: something else has that name.\nName another folder with --sheet.",
  ]);
});
