import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Act, mustBeSigned } from '../../manual/control/acts/act.ts';
import { signatureNamespace, signedText } from '../../manual/control/acts/signature.ts';
import { signatureChecker } from './check-signature.ts';
import type { OpenManual } from './open.ts';
import { signingKey } from './signing-key.ts';
import { isTooOld, type Keygen, keygenMissing, keygenTooOld, sshKeygen } from './ssh-keygen.ts';

/** What may be said about signing on the command line. */
export interface SigningOptions {
  sign?: true;
  /** A private key, or a public one whose private one an agent holds. */
  key?: string;
}

/** Why acts can't be written now, signed or not, as far as it can be told before anybody is asked; undefined where they can. */
export function signingObjection(
  { signedFrom, today }: Pick<OpenManual, 'signedFrom' | 'today'>,
  signing: SigningOptions,
): string | undefined {
  if (isAsked(signing)) {
    const key = signingKey(signing.key);
    return 'objection' in key ? key.objection : undefined;
  }
  return mustBeSigned({ entered: today }, signedFrom)
    ? `Acts are signed from ${signedFrom} on (documents.signedFrom). Sign with --sign.`
    : undefined;
}

const isAsked = ({ sign, key }: SigningOptions): boolean => sign === true || key !== undefined;

/** Acts with their signatures, or why they have none. */
type Signed<One> = { acts: One[] } | { objection: string };

/** Signs acts by one call of ssh-keygen, which asks for a passphrase once. Where no signature is asked for they stay as they are. */
export async function signActs<One extends { act: Act }>(
  { root, signers }: Pick<OpenManual, 'root' | 'signers'>,
  acts: readonly One[],
  signing: SigningOptions,
): Promise<Signed<One>> {
  const [first] = acts;
  if (!first || !isAsked(signing)) return { acts: [...acts] };
  const key = signingKey(signing.key);
  if ('objection' in key) return key;
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-sign-'));
  try {
    const file = key.file ?? join(folder, 'key.pub');
    if (key.text !== undefined) writeFileSync(file, `${key.text}\n`);
    const names = acts.map(({ act }, index) => {
      writeFileSync(join(folder, String(index)), signedText(act));
      return String(index);
    });
    const keygen = await sshKeygen(['-q', '-Y', 'sign', '-f', file, '-n', signatureNamespace, ...names], {
      folder,
    });
    if (keygen.code !== 0) return { objection: whyNotSigned(file, keygen) };
    const signed = acts.map((one, index) => ({
      ...one,
      act: {
        ...one.act,
        signature: readFileSync(join(folder, `${index}.sig`), 'utf8').replaceAll('\r\n', '\n'),
      },
    }));
    const objection = signers === '' ? undefined : await strangeKey(signed[0]?.act, resolve(root, signers));
    return objection === undefined ? { acts: signed } : { objection };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An act can't be signed again, so a key that the list doesn't know as that of its person is told before. */
async function strangeKey(act: Act | undefined, signers: string): Promise<string | undefined> {
  if (!act) return undefined;
  const checker = signatureChecker(signers);
  try {
    const { state, words } = await checker.check(act);
    if (state === 'not-checked') console.log(`The signature is not checked. ${words}`);
    return state === 'valid' || state === 'not-checked' ? undefined : `Nothing was signed: ${words}`;
  } finally {
    checker.close();
  }
}

/** By what ssh-keygen says. */
const reasons: readonly (readonly [says: RegExp, means: (file: string) => string])[] = [
  [
    /UNPROTECTED PRIVATE KEY FILE/,
    (file) =>
      `Others than you may read the key ${file}, so it is not used. Keep it to yourself: chmod 600 ${file}.`,
  ],
  [
    /agent refused operation/,
    (file) =>
      `The agent refused to sign with ${file}. Confirm where it asks, touch the device, or unlock the agent.`,
  ],
  [
    /incorrect passphrase/,
    (file) =>
      `The key ${file} was not unlocked: the passphrase was wrong, or there was no terminal to ask for it. Try again, or hand the key to an agent (ssh-add) and name its .pub file.`,
  ],
  [
    /Couldn't load public key|No private key found|invalid format|error in libcrypto|No such file or directory/,
    (file) =>
      `ssh-keygen finds no private key for ${file}. Name a private key, or a .pub file whose key the agent holds (ssh-add -l lists them).`,
  ],
];

function whyNotSigned(file: string, keygen: Keygen): string {
  const { isMissing, err } = keygen;
  if (isMissing) return `Nothing could be signed: ${keygenMissing}`;
  if (isTooOld(keygen)) return `Nothing could be signed: ${keygenTooOld}`;
  const known = reasons.find(([says]) => says.test(err));
  return known
    ? known[1](file)
    : `ssh-keygen did not sign with ${file}${err.trim() === '' ? '' : `: ${err.trim()}`}. Nothing was signed.`;
}
