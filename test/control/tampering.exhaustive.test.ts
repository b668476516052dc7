import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hashesUnder } from '../../src/build/file-hashes.ts';
import { readApprovals } from '../../src/build/read-approvals.ts';
import { signatureChecker } from '../../src/cli/control/check-signature.ts';
import { signActs } from '../../src/cli/control/sign.ts';
import { alteredFiles } from '../../src/cli/control/stored-files.ts';
import { finishSite } from '../../src/cli/finishing/finish-site.ts';
import { changedHistories, compareWithManifest, listInManifest } from '../../src/cli/manifest.ts';
import type { Act } from '../../src/manual/control/acts/act.ts';
import { acts, sha256 } from './act-maker.ts';
import { image, writeSample } from './sample-acts.ts';
import { hasKeygen, sshKeys } from './ssh-keys.ts';

let root: string;
const own = () => join(root, 'content/approvals/sample');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tampering-'));
  writeSample(root, [acts.approved('1.0', '2026-01-05'), acts.reviewed('1.0', '2026-01-06')]);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Whether anything is told of the acts and what is stored with them. */
function isTold(): boolean {
  const { histories, problems } = readApprovals(root);
  return problems.length > 0 || alteredFiles(root, histories).length > 0;
}

/** Ways in which one byte becomes another: a bit is turned, or it is wiped out. */
const ways = [(byte: number) => byte ^ 1, () => 0x20];

/** Changes each byte of a file in turn, in each way. Gives what the file says after the changes of which nothing is told. */
function untold(path: string, told: () => boolean = isTold): string[] {
  const bytes = readFileSync(path);
  expect(told(), `${path} as it was`).toBe(false);
  const found = [...bytes].flatMap((byte, at) =>
    ways.flatMap((way) => {
      const other = Buffer.from(bytes);
      other[at] = way(byte);
      if (other[at] === byte) return [];
      writeFileSync(path, other);
      return told() ? [] : [other.toString('utf8')];
    }),
  );
  writeFileSync(path, bytes);
  return found;
}

/** Names of the fields in which two acts differ. */
const differing = (a: Record<string, unknown>, b: Record<string, unknown>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
    const [one, other] = [a[key], b[key]];
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    return isGroup(one) && isGroup(other) ? differing(one, other).map((field) => `${key}.${field}`) : [key];
  });

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Fields of an act that none follows which can be changed unseen where it is not signed and no manifest knows it, and why. */
const provenBySignatureAlone = {
  'by.name': 'Whether it is the name of the holder is judged on the day of the act; roles change hands.',
  'by.role': 'A role may be gone from the config long after it acted.',
  entered: 'Any day will do that is not before the day of the act.',
  language: 'Nothing is concluded from it.',
  organisation: 'An organisation may change its name.',
};

describe('each byte of what is stored, changed in turn', () => {
  test('of an act that another one follows is found, by the chain', () => {
    expect(untold(join(own(), '001.yaml'))).toEqual([]);
  });

  test('of a tree is found, but for white space between the signs of JSON', () => {
    const path = join(own(), '1.0.json');
    const before = JSON.parse(readFileSync(path, 'utf8'));
    for (const text of untold(path)) expect(JSON.parse(text)).toEqual(before);
  });

  test('of a page is found, but for white space', () => {
    const path = join(own(), '1.0.page.json');
    const before = JSON.parse(readFileSync(path, 'utf8'));
    for (const text of untold(path)) expect(JSON.parse(text)).toEqual(before);
  });

  test('of an image or a download is found', () => {
    expect(untold(join(root, `content/approvals/files/${sha256(image)}.png`))).toEqual([]);
  });

  test('of an image keeps it from being shown with an earlier version', () => {
    const kept = join(root, `content/approvals/files/${sha256(image)}.png`);
    const isShown = () => hashesUnder(root).isKept(sha256(image), 'form.png');
    expect(isShown()).toBe(true);
    writeFileSync(kept, 'other bytes');
    expect(isShown()).toBe(false);
  });

  test('of the last act is found where it is no act any more; the rest only a signature proves', () => {
    const path = join(own(), '002.yaml');
    const before = parse(readFileSync(path, 'utf8'));
    const fields = untold(path).flatMap((text) => differing(before, parse(text)));
    expect([...new Set(fields)].sort()).toEqual(Object.keys(provenBySignatureAlone).sort());
  });

  test('of the last act is found by the manifest of a build', async () => {
    const site = join(root, 'dist');
    mkdirSync(site);
    await finishSite(site, [listInManifest(readApprovals(root))]);
    const manifest = join(site, 'manifest.json');
    const told = () => {
      const { histories, problems } = readApprovals(root);
      return problems.length > 0 || changedHistories(manifest, histories).length > 0;
    };
    expect(untold(join(own(), '002.yaml'), told)).toEqual([]);
  });
});

describe('each byte of a built site, changed in turn', () => {
  const site = () => join(root, 'dist');
  const isOther = () => {
    const differences = compareWithManifest(site());
    const manifest = join(site(), 'manifest.json');
    return (
      differences === undefined ||
      Object.values(differences).some((paths) => paths.length > 0) ||
      changedHistories(manifest, readApprovals(root).histories).length > 0
    );
  };
  beforeEach(async () => {
    mkdirSync(join(site(), 'documents/sample'), { recursive: true });
    writeFileSync(join(site(), 'documents/sample/index.html'), '<!doctype html><title>Sample</title>\n');
    await finishSite(site(), [listInManifest(readApprovals(root))]);
  });

  test('of a page is found', () => {
    expect(untold(join(site(), 'documents/sample/index.html'), isOther)).toEqual([]);
  });

  test('of the manifest is found, but for white space', () => {
    const path = join(site(), 'manifest.json');
    const before = JSON.parse(readFileSync(path, 'utf8'));
    for (const text of untold(path, isOther)) expect(JSON.parse(text)).toEqual(before);
  });
});

test.runIf(hasKeygen)(
  'each byte of a small signed act and of its signature, changed in turn, is refused by ssh-keygen (left out without it)',
  async () => {
    const keys = sshKeys();
    try {
      const signed = await signActs({ root, signers: '' }, [{ act: small }], { key: keys.make('a') });
      if ('objection' in signed) throw new Error(signed.objection);
      const act = signed.acts[0]?.act as Act;
      const signers = keys.list(keys.line('Al,Bo', join(keys.folder, 'a')));
      const checker = signatureChecker(signers);
      expect((await checker.check(act)).state).toBe('valid');
      const waiting = changesOf(act);
      const accepted: Act[] = [];
      const work = async () => {
        for (let one = waiting.pop(); one; one = waiting.pop())
          if ((await checker.check(one)).state === 'valid') accepted.push(one);
      };
      await Promise.all([work(), work()]);
      checker.close();
      // Line breaks and the bits that end base64 are no part of a signature.
      for (const one of accepted) {
        expect({ ...one, signature: '' }).toEqual({ ...act, signature: '' });
        expect(bytesOf(one)).toEqual(bytesOf(act));
      }
    } finally {
      keys.remove();
    }
  },
);

const small: Act = {
  ...acts.reviewed('1.0', '2026-01-07'),
  document: 'a',
  organisation: 'E',
  by: { role: 'b', name: 'Al', check: 'holder' },
};

const bytesOf = ({ signature = '' }: Act): Buffer =>
  Buffer.from(/SIGNATURE-----([^-]*)-----END/.exec(signature)?.[1] ?? '', 'base64');

/** Acts with one letter changed, in each field and in the signature. */
function changesOf(act: Act): Act[] {
  const letters = (text: string) =>
    [...text].map((letter, at) => `${text.slice(0, at)}${letter === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`);
  const fields = [
    'act',
    'document',
    'language',
    'edition',
    'organisation',
    'version',
    'on',
    'entered',
  ] as const;
  return [
    ...fields.flatMap((field) =>
      letters(String(act[field as keyof Act])).map((changed) => ({ ...act, [field]: changed }) as Act),
    ),
    // Of the signature some, for the time that it takes.
    ...letters(act.signature ?? '')
      .filter((_, index) => index % 7 === 0)
      .map((signature): Act => ({ ...act, signature })),
    ...(['role', 'name', 'check'] as const).flatMap((field) =>
      letters(act.by[field]).map((changed) => ({ ...act, by: { ...act.by, [field]: changed } }) as Act),
    ),
  ];
}
