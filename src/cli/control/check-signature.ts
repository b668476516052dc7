import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Act } from '../../manual/control/acts/act.ts';
import { signatureNamespace, signedText } from '../../manual/control/acts/signature.ts';
import { plainName } from './open.ts';
import { isTooOld, keygenMissing, keygenTooOld, sshKeygen } from './ssh-keygen.ts';

/** What became of the check of a signature. */
export type SignatureState =
  | 'valid'
  | 'unsigned'
  /** Its key is not in the list of signers, or not for acts. */
  | 'unknown-key'
  /** Its key is that of somebody else than the act names. */
  | 'wrong-principal'
  /** Its key was not valid on the day on which the act was written. */
  | 'expired-key'
  /** It covers something else than the act. */
  | 'broken'
  /** There is no ssh-keygen, or no list of signers. */
  | 'not-checked';

/** A signature as it was found, in a state and in words that end with a full stop. */
export interface CheckedSignature {
  state: SignatureState;
  words: string;
}

/** Checks signatures of acts with the installed ssh-keygen. */
export interface SignatureChecker {
  check(act: Act): Promise<CheckedSignature>;
  /** Takes away what the checks left in the temporary folder. */
  close(): void;
}

/**
 * Checks by a list of signers in the form of `allowed_signers`; without one nothing can be told. The key's principal must
 * be the name that the act has under `by`, and the key valid at noon (UTC) of the day on which the act was written.
 */
export function signatureChecker(signers: string | undefined): SignatureChecker {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-verify-'));
  const close = () => rmSync(folder, { recursive: true, force: true });
  const unlisted = whyUnlisted(signers);
  let number = 0;
  return {
    close,
    check: async (act) => {
      if (act.signature === undefined) return { state: 'unsigned', words: 'It is not signed.' };
      if (signers === undefined || unlisted !== undefined)
        return { state: 'not-checked', words: unlisted ?? '' };
      number += 1;
      const signature = join(folder, `${number}.sig`);
      writeFileSync(signature, act.signature);
      const day = `-Overify-time=${act.entered.replaceAll('-', '')}120000`;
      const ask = (args: readonly string[]) =>
        sshKeygen([...args, '-s', signature], { folder, input: signedText(act), timeZone: 'UTC' });
      const verify = (principal: string) =>
        ask(['-Y', 'verify', '-n', signatureNamespace, '-f', signers, '-I', principal, day]);
      const { name } = act.by;
      const found = await verify(name);
      if (found.isMissing) return { state: 'not-checked', words: keygenMissing };
      if (found.code === 0) return valid;
      if (isTooOld(found)) return { state: 'not-checked', words: keygenTooOld };
      const bytes = await ask(['-Y', 'check-novalidate', '-n', signatureNamespace]);
      if (bytes.code !== 0)
        return {
          state: 'broken',
          words: 'The act is not the one that was signed, or its signature was changed.',
        };
      const listed = await ask(['-Y', 'find-principals', '-f', signers, day]);
      const principals = listed.out.split('\n').filter(Boolean);
      // A name is the same however it is spaced and written in capitals.
      const same = principals.find((one) => plainName(one) === plainName(name));
      if (same !== undefined && (await verify(same)).code === 0) return valid;
      const until = /key (?:is not yet valid|has expired)/.exec(found.err + listed.err)?.[0];
      if (until)
        return {
          state: 'expired-key',
          words: `On ${act.entered} its ${until.replace('is not yet valid', 'was not yet valid').replace('has expired', 'had expired')}.`,
        };
      if (/not permitted for use in signature namespace/.test(found.err))
        return {
          state: 'unknown-key',
          words: 'The list of signers does not let its key sign acts (namespaces).',
        };
      if (principals.length > 0)
        return {
          state: 'wrong-principal',
          words: `Its key is that of ${principals.join(', ')}, and not of ${name}.`,
        };
      return { state: 'unknown-key', words: `Its key is not in the list of signers ${signers}.` };
    },
  };
}

const valid: CheckedSignature = { state: 'valid', words: 'Signed by whom it names.' };

function whyUnlisted(signers: string | undefined): string | undefined {
  if (signers === undefined)
    return 'No list of signers is named, in documents.signers or with --signers, so nobody can tell whose keys these are.';
  try {
    accessSync(signers, constants.R_OK);
    return undefined;
  } catch {
    return `The list of signers ${signers} can't be read.`;
  }
}
