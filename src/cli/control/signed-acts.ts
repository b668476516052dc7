import { type Act, mustBeSigned } from '../../manual/control/acts/act.ts';
import type { History, RecordedAct } from '../../manual/control/acts/history.ts';
import { type SignatureState, signatureChecker } from './check-signature.ts';

/** An act with what is known of its signature. */
export interface SignedAct {
  /** From the root of the project. */
  file: string;
  document: string;
  act: Act['act'];
  version: string | null;
  /** Name of who acted. */
  by: string;
  /** Day on which it was written, ISO 8601. */
  entered: string;
  state: SignatureState;
  /** Fingerprint of the key, `SHA256:…`. */
  key: string | null;
  /** What was found, in a sentence. */
  words: string;
  /** Whether it keeps the acts from being proven. */
  fails: boolean;
}

/** How many signatures are checked at once. */
const atOnce = 4;

/** Checks the signatures of all acts by a list of signers; `signedFrom` is the first day from which acts must be signed. */
export async function signedActs(
  histories: ReadonlyMap<string, History>,
  signers: string | undefined,
  signedFrom: string | undefined,
): Promise<SignedAct[]> {
  const all = [...histories.values()].flatMap(({ acts }) => acts);
  const checker = signatureChecker(signers);
  const checked: SignedAct[] = [];
  const waiting = all.entries();
  const work = async () => {
    for (const [index, one] of waiting)
      checked[index] = describe(one, await checker.check(one.act), signedFrom);
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    checker.close();
  }
  return checked;
}

function describe(
  { file, act, signedWith }: RecordedAct,
  { state, words }: { state: SignatureState; words: string },
  signedFrom: string | undefined,
): SignedAct {
  const isAsked = mustBeSigned(act, signedFrom);
  return {
    file,
    document: act.document,
    act: act.act,
    version: 'version' in act ? act.version : null,
    by: act.by.name,
    entered: act.entered,
    state,
    key: signedWith ?? null,
    words: state === 'unsigned' && isAsked ? `It is not signed, and must be from ${signedFrom} on.` : words,
    fails: state === 'unsigned' || state === 'not-checked' ? isAsked : state !== 'valid',
  };
}

/** Who signed how many acts with which key, of those whose signature is valid. */
export function signersOf(acts: readonly SignedAct[]): { signer: string; key: string; count: number }[] {
  const valid = acts.filter(({ state }) => state === 'valid');
  return [...Map.groupBy(valid, ({ by, key }) => `${by} ${key}`).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ signer: first.by, key: first.key ?? '', count: group.length }] : [];
  });
}
