import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { review } from '../../src/cli/control/acts.ts';
import { approve } from '../../src/cli/control/approve.ts';
import { signatureChecker } from '../../src/cli/control/check-signature.ts';
import { type SigningOptions, signActs } from '../../src/cli/control/sign.ts';
import { verify } from '../../src/cli/verify.ts';
import type { Act } from '../../src/manual/control/acts/act.ts';
import { readSignature, signedText } from '../../src/manual/control/acts/signature.ts';
import { acts, sha256 } from './act-maker.ts';
import { type ControlManual, controlManual, ownDocument } from './control-manual.ts';
import { hasKeygen, type SshKeys, sshKeys } from './ssh-keys.ts';

const act = acts.approved('1.0', '2026-01-05');
let keys: SshKeys;
let ada: string;
let bo: string;
beforeAll(() => {
  keys = sshKeys();
  if (!hasKeygen) return;
  ada = keys.make('ada');
  bo = keys.make('bo', 'a secret');
});
afterAll(() => keys.remove());
afterEach(() => vi.unstubAllEnvs());

const noSigners = { root: '/', signers: '' };

async function signed(one: Act, options: SigningOptions): Promise<Act> {
  const result = await signActs(noSigners, [{ act: one }], options);
  if ('objection' in result) throw new Error(result.objection);
  return result.acts[0]?.act as Act;
}

async function objectionTo(options: SigningOptions, signers = ''): Promise<string> {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const result = await signActs({ root: keys.folder, signers }, [{ act }], options);
    return 'objection' in result ? result.objection : 'signed';
  } finally {
    write.mockRestore();
  }
}

async function checked(one: Act, signers: string | undefined) {
  const checker = signatureChecker(signers);
  try {
    return await checker.check(one);
  } finally {
    checker.close();
  }
}

const withoutPrograms = () => vi.stubEnv('PATH', keys.folder);

describe.runIf(hasKeygen)('with ssh-keygen (left out where it is not installed)', () => {
  test('a signature covers the canonical bytes of the act, and ssh-keygen alone can check it', async () => {
    const one = await signed(act, { key: ada });
    const [text, signature] = [join(keys.folder, 'text'), join(keys.folder, 'text.sig')];
    writeFileSync(text, signedText(act));
    writeFileSync(signature, one.signature ?? '');
    expect(JSON.parse(signedText(one))).toEqual(JSON.parse(JSON.stringify(act)));
    const said = execFileSync(
      'ssh-keygen',
      [
        '-Y',
        'verify',
        '-f',
        keys.list(keys.line('Ada Quince', ada)),
        '-I',
        'Ada Quince',
        '-n',
        'clausebook-act',
        '-s',
        signature,
      ],
      { input: readFileSync(text), encoding: 'utf8' },
    );
    expect(said).toContain('Good "clausebook-act" signature for Ada Quince');
    expect(said).toContain(readSignature(one.signature ?? '', sha256)?.key);
  });

  test('several acts are signed by one call, each with its own', async () => {
    const three = ['1.0', '1.1', '1.2'].map((version) => ({
      act: acts.approved(version, '2026-01-05') as Act,
    }));
    const result = await signActs(noSigners, three, { key: ada });
    if ('objection' in result) throw new Error(result.objection);
    const list = keys.list(keys.line('Ada Quince', ada));
    expect(new Set(result.acts.map((one) => one.act.signature)).size).toBe(3);
    for (const one of result.acts) expect((await checked(one.act, list)).state).toBe('valid');
  });

  test('is valid for the person alone who acted, by a key that was valid on that day', async () => {
    const one = await signed(act, { key: ada });
    const state = async (...lines: string[]) => (await checked(one, keys.list(...lines))).state;
    const line = (principals: string, options = '') => keys.line(principals, ada, options);
    expect(await state(line('Ada Quince'))).toBe('valid');
    expect(await state(line('ada@example.org,Ada Quince'))).toBe('valid');
    expect(await state(line('ada  quince'))).toBe('valid');
    expect(await state(line('Bo Quince'))).toBe('wrong-principal');
    expect(await state(keys.line('Ada Quince', bo))).toBe('unknown-key');
    expect(await state('')).toBe('unknown-key');
    expect(await state(line('Ada Quince', 'valid-after="20260105"'))).toBe('valid');
    expect(await state(line('Ada Quince', 'valid-after="20260106"'))).toBe('expired-key');
    expect(await state(line('Ada Quince', 'valid-before="20260106"'))).toBe('valid');
    expect(await state(line('Ada Quince', 'valid-before="20260105"'))).toBe('expired-key');
    const forGit = await checked(one, keys.list(line('Ada Quince', 'namespaces="git"')));
    expect(forGit).toEqual({
      state: 'unknown-key',
      words: 'The list of signers does not let its key sign acts (namespaces).',
    });
    expect(await state(line('Ada Quince', 'namespaces="git,clausebook-act"'))).toBe('valid');
    expect((await checked(one, keys.list(line('Bo Quince')))).words).toBe(
      'Its key is that of Bo Quince, and not of Ada Quince.',
    );
  });

  test('is broken by any change of the act, and one of another act is none of it', async () => {
    const one = await signed(act, { key: ada });
    const list = keys.list(keys.line('Ada Quince,Bo Quince', ada));
    const state = async (change: Partial<Act>) => (await checked({ ...one, ...change } as Act, list)).state;
    expect(await state({})).toBe('valid');
    expect(await state({ by: { ...one.by, name: 'Bo Quince' } })).toBe('broken');
    expect(await state({ entered: '2026-01-06' })).toBe('broken');
    expect(await state({ previous: sha256('x') })).toBe('broken');
    const other = await signed(acts.reviewed('1.0', '2026-01-05'), { key: ada });
    expect(await state({ signature: other.signature })).toBe('broken');
    const { signature: _, ...unsigned } = one;
    expect((await checked(unsigned as Act, list)).state).toBe('unsigned');
  });

  test('needs a list of signers to be checked', async () => {
    const one = await signed(act, { key: ada });
    expect(await checked(one, undefined)).toMatchObject({
      state: 'not-checked',
      words: /documents\.signers/,
    });
    expect(await checked(one, join(keys.folder, 'none'))).toMatchObject({
      state: 'not-checked',
      words: /can't be read/,
    });
    withoutPrograms();
    expect(await checked(one, keys.list())).toMatchObject({
      state: 'not-checked',
      words: /ssh-keygen is not installed/,
    });
  });

  test('is made by an agent that holds the key of a .pub file, unless it refuses', async () => {
    const socket = join(keys.folder, 'agent');
    const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
    try {
      while (!existsSync(socket)) await new Promise(setImmediate);
      vi.stubEnv('SSH_AUTH_SOCK', socket);
      const held = keys.make('held');
      execFileSync('ssh-add', ['-q', held], { stdio: 'ignore' });
      // The agent alone has it from here on.
      writeFileSync(held, '');
      const one = await signed(act, { key: `${held}.pub` });
      expect((await checked(one, keys.list(keys.line('Ada Quince', held)))).state).toBe('valid');
      const asked = keys.make('asked');
      // A key that asks for each use, where nobody can be asked.
      vi.stubEnv('SSH_ASKPASS', '/bin/false');
      execFileSync('ssh-add', ['-q', '-c', asked], { stdio: 'ignore' });
      writeFileSync(asked, '');
      expect(await objectionTo({ key: `${asked}.pub` })).toMatch(
        /^The agent refused to sign with .*asked\.pub\./,
      );
    } finally {
      agent.kill();
    }
  });

  test('is made with the key with which git signs, where none is named', async () => {
    const config = join(keys.folder, 'gitconfig');
    vi.stubEnv('GIT_CONFIG_GLOBAL', config);
    writeFileSync(config, '');
    expect(await objectionTo({ sign: true })).toMatch(/^Say with --key which key signs/);
    writeFileSync(config, `[gpg]\nformat = openpgp\n[user]\nsigningKey = ${ada}\n`);
    expect(await objectionTo({ sign: true })).toMatch(/^Say with --key/);
    writeFileSync(config, `[gpg]\nformat = ssh\n[user]\nsigningKey = ${ada}\n`);
    expect(await objectionTo({ sign: true })).toBe('signed');
  });

  test.each<[string, () => SigningOptions, RegExp]>([
    [
      'a key that is not there',
      () => ({ key: join(keys.folder, 'none') }),
      /^There is no key .*none\. Name one with --key/,
    ],
    ['a folder', () => ({ key: keys.folder }), /is no file/],
    ['what is no key', () => ({ key: keys.list('x') }), /^ssh-keygen finds no private key for/],
    [
      'a public key that nobody holds',
      () => {
        writeFileSync(join(keys.folder, 'lone.pub'), readFileSync(`${ada}.pub`));
        return { key: join(keys.folder, 'lone.pub') };
      },
      /^ssh-keygen finds no private key for .*lone\.pub\. Name a private key, or a \.pub file whose key the agent holds/,
    ],
  ])('%s is told', async (_, options, told) => {
    vi.stubEnv('SSH_AUTH_SOCK', '');
    expect(await objectionTo(options())).toMatch(told);
  });

  test('a passphrase that nobody says is told', async () => {
    vi.stubEnv('SSH_ASKPASS', '/bin/false');
    vi.stubEnv('SSH_ASKPASS_REQUIRE', 'force');
    expect(await objectionTo({ key: bo })).toMatch(
      /^The key .*bo was not unlocked: the passphrase was wrong, or there was no terminal to ask for it\./,
    );
  });

  test.skipIf(process.platform === 'win32')('a key that others may read is told', async () => {
    const open = keys.make('open');
    execFileSync('chmod', ['644', open]);
    expect(await objectionTo({ key: open })).toMatch(/^Others than you may read the key .* chmod 600/);
  });

  test('a key of somebody else is refused before anything is written, where a list of signers is named', async () => {
    const strange = keys.list(keys.line('Bo Quince', ada));
    expect(await objectionTo({ key: ada }, strange)).toBe(
      'Nothing was signed: Its key is that of Bo Quince, and not of Ada Quince.',
    );
    expect(await objectionTo({ key: ada }, keys.list(keys.line('Ada Quince', ada)))).toBe('signed');
  });
});

test.skipIf(process.platform === 'win32')(
  'an ssh-keygen that is too old is told, and nothing is concluded from it',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'old-'));
    try {
      writeFileSync(join(folder, 'ssh-keygen'), '#!/bin/sh\necho "unknown option -- Y" >&2\nexit 1\n', {
        mode: 0o755,
      });
      vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
      const key = join(folder, 'key');
      writeFileSync(key, '');
      expect(await objectionTo({ key })).toMatch(
        /^Nothing could be signed: The ssh-keygen that is installed here is too old/,
      );
      const signature = 'x';
      expect(await checked({ ...act, signature }, keys.list())).toMatchObject({
        state: 'not-checked',
        words: /too old/,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test('where ssh-keygen is not installed that is told, and nothing is signed', async () => {
  withoutPrograms();
  const key = join(keys.folder, 'any');
  writeFileSync(key, '');
  expect(await objectionTo({ key })).toMatch(
    /^Nothing could be signed: ssh-keygen is not installed here\. It comes with OpenSSH/,
  );
});

test('what is no signature of an act is none', () => {
  for (const text of ['', 'x', '-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----'])
    expect(readSignature(text, sha256)).toBeUndefined();
  const cut = `-----BEGIN SSH SIGNATURE-----\n${btoa('SSHSIG\0\0\0\x01\0\0\x01\0abc')}\n-----END SSH SIGNATURE-----\n`;
  expect(readSignature(cut, sha256)).toBeUndefined();
});

describe('in a manual', () => {
  const manuals: ControlManual[] = [];
  afterEach(() => Promise.all(manuals.splice(0).map((manual) => manual.remove())));
  const said = { name: 'Ada Quince', yes: true, summary: 'First issue' } as const;

  test.runIf(hasKeygen)(
    'acts of all kinds are signed and verified (left out without ssh-keygen)',
    async () => {
      const manual = await controlManual(ownDocument('note', 'The desk opens at eight.'));
      manuals.push(manual);
      const key = { key: ada } as const;
      const locked = await manual.on('2026-01-04', (root) =>
        approve(['note'], { root, ...said, key: join(keys.folder, 'none') }),
      );
      expect([locked.code, manual.files()]).toEqual([1, []]);
      await manual.on('2026-01-05', (root) => approve(['note'], { root, ...said, ...key }));
      await manual.on('2026-01-06', (root) => review(['note'], { root, name: 'Bo Quince', ...key }));
      const list = keys.list(keys.line('Ada Quince', ada));
      const found = await manual.on('2026-01-06', (root) => verify({ root, signers: list, format: 'json' }));
      const proof = JSON.parse(found.out);
      expect([found.code, proof.sound]).toEqual([1, false]);
      expect(
        proof.signatures.map(({ file, act, state, by }: Record<string, string>) => [file, act, state, by]),
      ).toEqual([
        ['content/approvals/note/001.yaml', 'approved', 'valid', 'Ada Quince'],
        ['content/approvals/note/002.yaml', 'reviewed', 'wrong-principal', 'Bo Quince'],
      ]);
      const both = keys.list(keys.line('Ada Quince,Bo Quince', ada));
      const sound = await manual.on('2026-01-06', (root) => verify({ root, signers: both }));
      expect(sound.code).toBe(0);
      expect(sound.out).not.toContain('unsigned');
      await manual.on('2026-01-07', (root) => review(['note'], { root, name: 'Bo Quince' }));
      const later = await manual.on('2026-01-07', (root) => verify({ root, signers: both }));
      expect([later.code, later.out]).toEqual([
        0,
        expect.stringContaining(
          'content/approvals/note/003.yaml  reviewed, as it says by Bo Quince, unsigned.',
        ),
      ]);
      expect(sound.out).toContain(`1 signed by Bo Quince, with the key ${proof.signatures[0].key}.`);
      expect(await manual.state('2026-01-06', 'note')).toBe('in-force 1.0');
    },
  );

  test('acts must be signed from the day that the config names', async () => {
    const manual = await controlManual(ownDocument('note', 'The desk opens at eight.'));
    manuals.push(manual);
    await manual.on('2026-01-05', (root) => approve(['note'], { root, ...said }));
    const config = manual.root;
    const before = readFileSync(join(config, 'content/organisation.yaml'), 'utf8');
    const from = (day: string) =>
      manual.write({ 'content/organisation.yaml': `${before}documents: { signedFrom: ${day} }\n` });
    await from('2026-01-06');
    expect(await manual.state('2026-01-06', 'note')).toBe('in-force 1.0');
    const refused = await manual.on('2026-01-06', (root) => review(['note'], { root, name: 'Ida Quince' }));
    expect(refused.err).toBe(
      'Acts are signed from 2026-01-06 on (documents.signedFrom). Sign with --sign.\nNothing was written.',
    );
    await from('2026-01-05');
    expect(await manual.state('2026-01-06', 'note')).toContain('[unsigned-act]');
    const found = await manual.on('2026-01-06', (root) => verify({ root }));
    expect(found.code).toBe(1);
    expect(found.err).toContain(
      'content/approvals/note/001.yaml  approved by Ada Quince: It is not signed, and must be from 2026-01-05 on.',
    );
  });

  test('a proof by what can not be read is none', async () => {
    const manual = await controlManual(ownDocument('note', 'The desk opens at eight.'));
    manuals.push(manual);
    await manual.on('2026-01-05', (root) => approve(['note'], { root, ...said }));
    const none = join(keys.folder, 'none');
    const found = await manual.on('2026-01-06', (root) => verify({ root, signers: none, manifest: none }));
    expect([found.code, found.err]).toEqual([
      1,
      `${none}  This list of signers can not be read.\n${none}  This is no manifest of a build.`,
    ]);
    const ahead = await manual.on('2026-01-03', (root) => verify({ root }));
    expect([ahead.code, ahead.err]).toEqual([
      1,
      'content/approvals/note/001.yaml  It says that it was written on 2026-01-05, which has not come.',
    ]);
    const nowhere = await manual.on('2026-01-06', () => verify({ root: keys.folder }));
    expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('[no-config]')]);
  });

  test('a proof without ssh-keygen tells what it could not check', async () => {
    const manual = await controlManual(ownDocument('note', 'The desk opens at eight.'));
    manuals.push(manual);
    await manual.on('2026-01-05', (root) => approve(['note'], { root, ...said }));
    const found = await manual.on('2026-01-06', (root) => verify({ root }));
    expect([found.code, found.err]).toEqual([0, '']);
    expect(found.out.replaceAll(manual.root, '')).toMatchInlineSnapshot(`
      "Proven by hashes and chains: 1 act of 1 document, 1 text.
      1 of 1 act is not signed: whoever may write the folder could have written that.
      /dist has no manifest, so nothing can be said of the site."
    `);
  });
});
