import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { agree, carryOver, review, revoke, withdraw } from '../../src/cli/control/acts.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { dispose } from '../../src/cli/control/dispose.ts';
import { actSchema } from '../../src/manual/control/acts/act.ts';
import { sha256 } from './act-maker.ts';
import { type ControlManual, controlManual, ownDocument } from './control-manual.ts';

const manuals: ControlManual[] = [];
afterEach(() => Promise.all(manuals.splice(0).map((manual) => manual.remove())));

const note = (text: string, more = '') => ownDocument('note', text, more);

/** A note approved on the first of January, and changed and approved again on the first of each month after it. */
async function approved(versions = 1, more = ''): Promise<ControlManual> {
  const manual = await controlManual(note('Text 1.', more));
  manuals.push(manual);
  for (let version = 1; version <= versions; version += 1) {
    await manual.write(note(`Text ${version}.`, more));
    const { code } = await manual.on(`2026-0${version}-01`, (root) =>
      approve(['note'], { root, name: 'Ada Quince', yes: true, summary: `Text ${version}`, change: 'minor' }),
    );
    expect(code).toBe(0);
  }
  return manual;
}

const ida = { name: 'Ida Quince' } as const;
const remover = { name: 'Ida Quince', yes: true } as const;
const approver = { name: 'Ada Quince' } as const;
const ada = { ...approver, reason: 'Wrong' } as const;

/** Fields of an act that are its own, and that they stand in the order of its schema with the chain last. */
function ownOf(manual: ControlManual, number: number): object {
  const act = manual.act('note', number);
  expect(Object.keys(actSchema.parse(act))).toEqual(Object.keys(act));
  expect(Object.keys(act).at(-1)).toBe('previous');
  expect(act.previous).toBe(sha256(manual.text(`note/00${number - 1}.yaml`)));
  const { document, language, edition, organisation, entered, previous, ...own } = act;
  expect([document, language, organisation]).toEqual(['note', 'en', 'Quince Street IT']);
  return own;
}

describe('agree', () => {
  const needs = 'consent: [customers]\n';
  const acme = { ...ida, with: 'acme', person: 'Jo Doe' } as const;

  test('records who consented for whom, until nobody is missing', async () => {
    const manual = await approved(1, needs);
    expect(
      (await manual.on('2026-01-05', (root) => agree(['note'], { root, ...acme, basis: 'Mail' }))).code,
    ).toBe(0);
    expect(ownOf(manual, 2)).toEqual({
      act: 'agreed',
      on: '2026-01-05',
      by: { role: 'incident-manager', name: 'Ida Quince', check: 'holder' },
      version: '1.0',
      agreedWith: { party: 'customers.acme', name: 'Acme', person: 'Jo Doe' },
      basis: 'Mail',
    });
    expect(await manual.state('2026-01-05', 'note')).toBe('awaiting-agreement 1.0');
    await manual.on('2026-01-09', (root) =>
      agree(['GDE-8.1'], { root, ...ida, with: 'Bolt', person: 'Al Doe', on: '2026-01-08' }),
    );
    expect(await manual.state('2026-01-07', 'note')).toBe('awaiting-agreement 1.0');
    expect(await manual.state('2026-01-08', 'note')).toBe('in-force 1.0');
  });

  test('refuses who is not needed, who has consented, and versions that there are not', async () => {
    const manual = await approved(1, needs);
    const refused = async (options: object, on = '2026-01-06') =>
      (await manual.on(on, (root) => agree(['note'], { root, ...acme, ...options }))).err.split('\n')[0];
    expect(await refused({ with: 'cork' })).toBe(
      'GDE-8.1 The note: version 1.0 needs the consent of Acme (customers.acme), Bolt (customers.bolt), and not of "cork".',
    );
    expect(await refused({ version: '2.0' })).toBe('GDE-8.1 The note: there is no approved version 2.0.');
    expect(await refused({ on: '2025-12-31' })).toBe('GDE-8.1 The note: no version of it was approved.');
    expect(await refused({ on: '2026-02-01' })).toBe('GDE-8.1 The note: 2026-02-01 has not come yet.');
    expect(manual.files()).toHaveLength(3);
    await manual.on('2026-01-06', (root) => agree(['note'], { root, ...acme }));
    expect(await refused({})).toBe('GDE-8.1 The note: Acme has consented to version 1.0 already.');
    await manual.on('2026-01-06', (root) => revoke('note', { root, ...ada }));
    expect(await refused({ with: 'bolt', version: '1.0' })).toBe(
      'GDE-8.1 The note: version 1.0 was revoked.',
    );
    expect(manual.files()).toHaveLength(5);
  });

  test('refuses where nobody’s consent is needed', async () => {
    const manual = await approved();
    const { code, err } = await manual.on('2026-01-06', (root) => agree(['note'], { root, ...acme }));
    expect([code, err]).toEqual([
      1,
      "GDE-8.1 The note: version 1.0 needs nobody's consent.\nNothing was written.",
    ]);
  });
});

describe('agree --all', () => {
  const needs = 'consent: [customers]\n';
  const acme = { ...ida, with: 'acme', person: 'Jo Doe', all: true } as const;

  test('consents to every version that awaits the party, and to nothing else', async () => {
    const manual = await approved(1, needs);
    await manual.write({ ...ownDocument('other', 'Words.', needs), ...ownDocument('free', 'Words.') });
    await manual.on('2026-01-02', (root) =>
      approve(['other', 'free'], { root, name: 'Ada Quince', yes: true, summary: 'New', change: 'major' }),
    );
    const all = (on: string, options = {}) =>
      manual.on(on, (root) => agree([], { root, ...acme, ...options }));
    expect((await all('2026-01-05')).code).toBe(0);
    const agreed = manual.files().filter((file) => file.endsWith('/002.yaml'));
    expect(agreed).toEqual(['note/002.yaml', 'other/002.yaml']);
    expect((await all('2026-01-06')).err).toBe(
      'No version awaits the consent of "acme" on 2026-01-06.\nNothing was written.',
    );
    expect((await all('2026-01-06', { with: 'cork' })).err).toBe(
      'No approval names a party "cork". There are customers.acme, customers.bolt.\nNothing was written.',
    );
    await manual.write({ ...ownDocument('last', 'Words.', needs) });
    await manual.on('2026-01-06', (root) =>
      approve(['last'], { root, name: 'Ada Quince', yes: true, summary: 'New', change: 'major' }),
    );
    const stranger = await all('2026-01-06', { name: 'Cy Doe' });
    expect([stranger.code, stranger.out]).toEqual([
      1,
      'Left out: 1 document that Incident manager, held by Ida Quince, owns and not Cy Doe.',
    ]);
    expect((await all('2026-01-06', { all: undefined })).err).toBe(
      'Name documents by id or number, or choose all with --all, and not both.\nNothing was written.',
    );
  });
});

describe('review of a kind', () => {
  test('reviews what is in force as it is, and tells what it leaves out', async () => {
    const manual = await approved();
    await manual.write({ ...ownDocument('other', 'Words.'), ...ownDocument('fresh', 'Words.') });
    await manual.on('2026-01-02', (root) =>
      approve(['other'], { root, name: 'Ada Quince', yes: true, summary: 'New', change: 'major' }),
    );
    await manual.write(ownDocument('other', 'Other words.'));
    const reviewed = (options: object) =>
      manual.on('2026-03-01', (root) => review([], { root, ...approver, ...options }));
    const { code, out } = await reviewed({ type: 'guide' });
    expect(code).toBe(0);
    expect(out).toContain('Left out: GDE-8.1-3 The other, whose text of today is not in force.');
    expect(out).toContain('The fresh, whose text of today is not in force.');
    expect(manual.files().filter((file) => file.endsWith('/002.yaml'))).toEqual(['note/002.yaml']);
    const [sheet = ''] = Object.values(ownDocument('sheet', 'Words.'));
    await manual.write({ 'content/documents/sheet.mdx': sheet.replace('type: guide', 'type: form') });
    expect((await reviewed({ type: 'form' })).err).toBe(
      'None of these documents is in force as it is.\nNothing was written.',
    );
    expect((await reviewed({})).err).toContain('Name documents by id or number, or choose them with');
    // Whoever owns it has it confirmed, and confirms nothing.
    const owner = await reviewed({ type: 'guide', ...ida });
    expect([owner.code, owner.out]).toEqual([
      1,
      expect.stringContaining('Top management, held by Ada Quince, approves and not Ida Quince.'),
    ]);
  });
});

describe('review', () => {
  test('sets the next review anew', async () => {
    const manual = await approved();
    const said = { ...approver, summary: 'Holds', basis: 'Minutes 4' };
    expect((await manual.on('2026-03-01', (root) => review(['note'], { root, ...said }))).code).toBe(0);
    expect(ownOf(manual, 2)).toEqual({
      act: 'reviewed',
      on: '2026-03-01',
      by: { role: 'top-management', name: 'Ada Quince', check: 'holder' },
      version: '1.0',
      summary: 'Holds',
      basis: 'Minutes 4',
    });
    expect(await manual.state('2026-03-01', 'note')).toBe('in-force 1.0');
  });

  test('by somebody who does not approve the document is told, until its approver has read it', async () => {
    const manual = await approved();
    const on = (day: string, options: { name: string }) =>
      manual.on(day, (root) => review(['note'], { root, ...options }));
    expect((await on('2026-03-01', ida)).code).toBe(0);
    expect(ownOf(manual, 2)).toMatchObject({ by: { role: 'top-management', check: 'not-confirmed' } });
    expect(await manual.state('2026-02-28', 'note')).toBe('in-force 1.0');
    expect(await manual.state('2026-03-01', 'note')).toBe('in-force 1.0 [not-the-approver]');
    expect((await on('2026-03-02', approver)).code).toBe(0);
    expect(await manual.state('2026-03-02', 'note')).toBe('in-force 1.0');
  });

  test('under another role than that of the approver is told, as acts of before say it', async () => {
    const manual = await approved();
    await manual.on('2026-03-01', (root) => review(['note'], { root, ...approver }));
    const file = 'content/approvals/note/002.yaml';
    await manual.write({
      [file]: manual.text('note/002.yaml').replace('top-management', 'incident-manager'),
    });
    expect(await manual.state('2026-03-01', 'note')).toBe('in-force 1.0 [not-the-approver]');
  });

  test('refuses a text that was changed, that is not in force, or that there is not; and then reviews none', async () => {
    const manual = await approved();
    await manual.write(ownDocument('paper', 'A paper.'));
    const refused = async (names: string[]) => {
      const { code, err } = await manual.on('2026-03-01', (root) => review(names, { root, ...approver }));
      expect([code, manual.files()]).toEqual([1, ['note/001.yaml', 'note/1.0.json', 'note/1.0.page.json']]);
      return err;
    };
    expect(await refused(['note', 'paper'])).toMatch(/^GDE-8\.1-2 The paper: no version of it is in force\./);
    expect(await refused(['note', 'pper'])).toMatch(
      /^"pper" is no document of this manual\. Did you mean "paper"\?/,
    );
    await manual.write(note('Another text.'));
    expect(await refused(['note'])).toMatch(
      /^GDE-8\.1 The note: its text was changed since version 1\.0\. Approve the new one/,
    );
  });
});

describe('revoke', () => {
  test('puts the version before in force again', async () => {
    const manual = await approved(2);
    const said = { ...ada, basis: 'Minutes 4' };
    expect((await manual.on('2026-03-01', (root) => revoke('note', { root, ...said }))).code).toBe(0);
    expect(ownOf(manual, 3)).toEqual({
      act: 'revoked',
      on: '2026-03-01',
      by: { role: 'top-management', name: 'Ada Quince', check: 'holder' },
      version: '1.1',
      reason: 'Wrong',
      basis: 'Minutes 4',
    });
    expect(await manual.state('2026-03-01', 'note')).toBe('changed 1.0');
    expect(await manual.state('2026-02-28', 'note')).toBe('in-force 1.1');
    const again = await manual.on('2026-03-01', (root) => revoke('note', { root, ...ada, version: '1.1' }));
    expect(again.err).toMatch(/^GDE-8\.1 The note: version 1\.1 was revoked already\./);
  });

  test('refuses to put a text in force again that was disposed of', async () => {
    const manual = await approved(2);
    await manual.on('2036-01-01', (root) => dispose({ root, ...remover }));
    const { code, err } = await manual.on('2036-01-01', (root) => revoke('note', { root, ...ada }));
    expect([code, err.split('\n')[0]]).toEqual([
      1,
      'GDE-8.1 The note: version 1.0, which would be in force again, was disposed of. Approve a new text, or withdraw the document.',
    ]);
    expect(
      (await manual.on('2036-01-01', (root) => revoke('note', { root, ...ada, version: '1.0' }))).code,
    ).toBe(0);
  });
});

describe('withdraw', () => {
  test('names the reason, the day and the successor', async () => {
    const manual = await approved();
    await manual.write(ownDocument('paper', 'A paper.'));
    const options = { ...ada, from: '2026-04-01', successor: 'paper', basis: 'Minutes 4' };
    expect((await manual.on('2026-03-01', (root) => withdraw(['note'], { root, ...options }))).code).toBe(0);
    expect(ownOf(manual, 2)).toEqual({
      act: 'withdrawn',
      on: '2026-03-01',
      by: { role: 'top-management', name: 'Ada Quince', check: 'holder' },
      from: '2026-04-01',
      reason: 'Wrong',
      successor: 'paper',
      basis: 'Minutes 4',
    });
    expect(await manual.state('2026-03-31', 'note')).toBe('in-force 1.0');
    expect(await manual.state('2026-04-01', 'note')).toBe('withdrawn 1.0');
  });

  test('refuses what is not in force, days before, and successors that there are not', async () => {
    const manual = await approved();
    const refused = async (names: string[], options: object) =>
      (await manual.on('2026-03-01', (root) => withdraw(names, { root, ...ada, ...options }))).err.split(
        '\n',
      )[0];
    await manual.write(ownDocument('paper', 'A paper.'));
    expect(await refused(['paper'], {})).toBe(
      'GDE-8.1-2 The paper: no version of it was approved, so nothing is in force.',
    );
    expect(await refused(['note'], { from: '2026-02-01' })).toBe(
      "GDE-8.1 The note: it can't go out of force on 2026-02-01, before 2026-03-01.",
    );
    expect(await refused(['note'], { from: 'soon' })).toBe(
      'GDE-8.1 The note: "soon" is no day. Write it as 2026-03-31.',
    );
    expect(await refused(['note'], { successor: 'pper' })).toBe(
      'GDE-8.1 The note: "pper" is no document of this manual.',
    );
    expect(manual.files()).toHaveLength(3);
    await manual.on('2026-03-01', (root) => withdraw(['note'], { root, ...ada }));
    expect(await refused(['note'], {})).toBe('GDE-8.1 The note: it is withdrawn since 2026-03-01.');
  });

  test('can be said of a document that is gone', async () => {
    const manual = await approved();
    await manual.write({ 'content/documents/note.mdx': null });
    expect(await manual.state('2026-03-01', 'note')).toBe('undefined [source-gone]');
    const { code, out } = await manual.on('2026-03-01', (root) => withdraw(['note'], { root, ...ada }));
    expect([code, out]).toEqual([0, expect.stringContaining('(its text is gone)')]);
    expect(await manual.state('2026-03-01', 'note')).toBe('undefined');
  });
});

describe('carry-over', () => {
  test('enters a version of old with the hash of its file, and changes no state', async () => {
    const manual = await approved();
    await manual.write({ 'old.doc': 'old bytes' });
    const options = { ...ida, version: '0.9', on: '2019-05-01', summary: 'By hand' };
    const { code } = await manual.on('2026-03-01', (root) =>
      carryOver('note', { root, ...options, file: join(root, 'old.doc') }),
    );
    expect(code).toBe(0);
    expect(ownOf(manual, 2)).toMatchObject({
      act: 'carried-over',
      on: '2019-05-01',
      version: '0.9',
      summary: 'By hand',
      file: { name: 'old.doc', sha256: sha256('old bytes') },
    });
    expect(await manual.state('2026-03-01', 'note')).toBe('in-force 1.0');
    expect(await manual.state('2020-01-01', 'note')).toBe('draft');
    expect((await manual.on('2026-03-02', (root) => review(['note'], { root, ...approver }))).code).toBe(0);
    expect(await manual.state('2026-03-02', 'note')).toBe('in-force 1.0');
  });

  test('before the first approval counts on from there', async () => {
    const manual = await controlManual(note('Text.'));
    manuals.push(manual);
    await manual.on('2026-01-01', (root) =>
      carryOver('note', { root, ...ida, version: '3.2', on: '2019-05-01' }),
    );
    expect(await manual.state('2026-01-01', 'note')).toBe('draft');
    const { out } = await manual.on('2026-01-01', (root) =>
      approve(['note'], { root, name: 'Ada Quince', yes: true, summary: 'First here', change: 'major' }),
    );
    expect(out).toContain('new, 1 words');
    expect(await manual.state('2026-01-01', 'note')).toBe('in-force 4.0');
  });

  test('refuses versions that are none or there already, no day, days to come and files that there are not', async () => {
    const manual = await approved();
    const refused = async (options: object) =>
      (
        await manual.on('2026-03-01', (root) =>
          carryOver('note', { root, ...ida, version: '0.9', on: '2019-05-01', ...options }),
        )
      ).err.split('\n')[0];
    expect(await refused({ version: 'A' })).toBe('GDE-8.1 The note: "A" is no version. Write it as 2.1.');
    expect(await refused({ version: '1.0' })).toBe('GDE-8.1 The note: there is a version 1.0 already.');
    expect(await refused({ on: undefined })).toBe(
      'GDE-8.1 The note: say with --on on which day it was approved.',
    );
    expect(await refused({ on: '2026-04-01' })).toBe('GDE-8.1 The note: 2026-04-01 has not come yet.');
    expect(await refused({ file: 'nowhere.doc' })).toBe('GDE-8.1 The note: there is no file nowhere.doc.');
    expect(await refused({ file: manual.root })).toBe(`GDE-8.1 The note: ${manual.root} is no file.`);
    expect(manual.files()).toHaveLength(3);
  });
});

describe('dispose', () => {
  test('lists first, then removes texts of superseded versions that were kept long enough, and no act', async () => {
    const manual = await approved(3);
    const early = await manual.on('2026-04-01', (root) => dispose({ root, ...remover }));
    expect(early.out).toMatch(/^No text has been out of force for P\d+Y yet\.$/);
    const before = manual.files().map((file) => [file, manual.text(file)]);
    const listed = await manual.on('2036-01-01', (root) => dispose({ root }));
    expect(listed.out).toContain('note      1.0      2026-02-01');
    expect(listed.out).toContain('note      1.1      2026-03-01');
    expect(listed.out).not.toContain('1.2');
    expect(manual.files().map((file) => [file, manual.text(file)])).toEqual(before);
    const done = await manual.on('2036-01-01', (root) => dispose({ root, ...remover }));
    expect([done.code, done.out]).toEqual([0, expect.stringContaining('2 texts were removed')]);
    expect(JSON.parse(manual.text('note/1.0.json'))).toEqual({
      disposed: '2036-01-01',
      by: { role: 'document-controller', name: 'Ida Quince', check: 'not-confirmed' },
    });
    expect(JSON.parse(manual.text('note/1.2.json'))).toHaveProperty('content');
    expect(manual.files().filter((file) => file.endsWith('page.json'))).toEqual(['note/1.2.page.json']);
    expect(await manual.state('2036-01-01', 'note')).toBe('in-force 1.2');
    const again = await manual.on('2036-01-01', (root) => dispose({ root, ...remover }));
    expect(again.out).toMatch(/^No text has been/);
  });

  test('removes what was withdrawn or revoked too, from the day on which it left force', async () => {
    const manual = await approved(2);
    await manual.write(ownDocument('only', 'Words.'));
    const options = { name: 'Ada Quince', yes: true, summary: 'New' } as const;
    await manual.on('2026-03-01', (root) => approve(['only'], { root, ...options }));
    await manual.on('2026-04-01', (root) => revoke('only', { root, ...ada }));
    await manual.on('2026-04-01', (root) => withdraw(['note'], { root, ...ada, from: '2026-06-01' }));
    const retention = /P(\d+)Y/.exec((await manual.on('2026-07-01', (root) => dispose({ root }))).out)?.[1];
    const year = 2026 + Number(retention);
    const listed = async (day: string) =>
      (await manual.on(`${year}-${day}`, (root) => dispose({ root }))).out.match(/^(?:note|only) +\d\.\d/gm);
    expect(await listed('01-31')).toBeNull();
    expect(await listed('03-31')).toEqual(['note      1.0']);
    expect(await listed('05-31')).toEqual(['note      1.0', 'only      1.0']);
    expect(await listed('06-01')).toEqual(['note      1.0', 'note      1.1', 'only      1.0']);
    const done = await manual.on(`${year}-06-01`, (root) => dispose({ root, ...remover }));
    expect([done.code, done.out]).toEqual([0, expect.stringContaining('3 texts were removed')]);
    for (const file of ['note/1.0.json', 'note/1.1.json', 'only/1.0.json'])
      expect(JSON.parse(manual.text(file))).toMatchObject({ disposed: `${year}-06-01` });
    // Nothing is wrong with what is left, and it can be begun anew.
    expect(await manual.state(`${year}-06-02`, 'note')).toBe('withdrawn 1.1');
    expect(await manual.state(`${year}-06-02`, 'only')).toBe('draft');
    const again = await manual.on(`${year}-06-02`, (root) =>
      approve(['note', 'only'], { root, ...options, change: 'major' }),
    );
    expect([again.code, again.err]).toEqual([0, '']);
    expect(await manual.state(`${year}-06-02`, 'note')).toBe('in-force 2.0');
    expect(await manual.state(`${year}-06-02`, 'only')).toBe('in-force 2.0');
  });

  test('removes nothing while nobody says who removes it', async () => {
    const manual = await approved(2);
    const { code, err } = await manual.on('2036-01-01', (root) => dispose({ root, yes: true }));
    expect([code, err]).toEqual([
      1,
      'Nobody can be asked here, so say it with --name.\nNothing was removed.',
    ]);
    expect(JSON.parse(manual.text('note/1.0.json'))).toHaveProperty('content');
  });

  test('removes files that no text shows any more', async () => {
    const manual = await controlManual(note('See [the form](/old.txt).'));
    manuals.push(manual);
    await manual.write({ 'public/old.txt': 'old', 'public/new.txt': 'new' });
    const options = { name: 'Ada Quince', yes: true, summary: 'Form', change: 'minor' } as const;
    expect((await manual.on('2026-01-01', (root) => approve(['note'], { root, ...options }))).err).toBe('');
    await manual.write(note('See [the form](/new.txt).'));
    await manual.on('2026-02-01', (root) => approve(['note'], { root, ...options }));
    const kept = (text: string) => manual.files().includes(`files/${sha256(text)}.txt`);
    expect([kept('old'), kept('new')]).toEqual([true, true]);
    expect(manual.text(`files/${sha256('old')}.txt`)).toBe('old');
    await manual.on('2036-01-01', (root) => dispose({ root, ...remover }));
    expect([kept('old'), kept('new')]).toEqual([false, true]);
    expect(await manual.state('2036-01-01', 'note')).toBe('in-force 1.1');
  });
});

test('nothing is written by a clock that goes before the last act', async () => {
  const manual = await approved();
  await manual.write(note('Text 2.'));
  const early = [
    (root: string) => review(['note'], { root, ...approver, on: '2025-12-31' }),
    (root: string) => carryOver('note', { root, ...ida, version: '0.9', on: '2019-01-01' }),
    (root: string) =>
      approve(['note'], {
        root,
        name: 'Ada Quince',
        yes: true,
        summary: 'x',
        change: 'minor',
        on: '2025-12-31',
      }),
  ];
  for (const command of early) {
    const { code, err } = await manual.on('2025-12-31', command);
    expect([code, err]).toEqual([1, expect.stringMatching(/written on 2026-01-01, and today is 2025-12-31/)]);
  }
  expect(manual.files()).toEqual(['note/001.yaml', 'note/1.0.json', 'note/1.0.page.json']);
});
