import type { Fingerprint } from '../fingerprint.ts';
import { isSameTitle } from '../plain-form.ts';
import type { ControlState, VersionState } from '../state.ts';
import type { ActOf, Party } from './act.ts';
import { actsOf, type History } from './history.ts';

/** Somebody outside who consented to a version. */
export interface Consent extends Party {
  /** ISO 8601 date. */
  on: string;
  /** Where it can be seen; `null` where nothing is said. */
  basis: string | null;
}

/** An approved version as it stands on a day. */
export interface Version {
  approval: ActOf<'approved'>;
  state: VersionState;
  /** Needed consents that were given by then. */
  agreed: readonly Consent[];
  /** Parties who have not consented by then. */
  awaiting: readonly Party[];
  /** First day of force; `null` while consent is missing. */
  inForceFrom: string | null;
  revoked: ActOf<'revoked'> | undefined;
  /** The withdrawal that ended it, or kept it from beginning. */
  withdrawal: ActOf<'withdrawn'> | undefined;
}

/** What was done about a document by a day, whatever its text says now. */
export interface Standing {
  /** In the order of their approval. */
  versions: readonly Version[];
  /** The version in force that day. */
  inForce: Version | undefined;
  /** The latest approval that may still come into force. */
  pending: Version | undefined;
  /** The withdrawal since which nothing is in force. */
  withdrawn: ActOf<'withdrawn'> | undefined;
  /** The withdrawal whose day is still to come, where nothing was approved after it. */
  withdrawalAhead: ActOf<'withdrawn'> | undefined;
  /** The last day on which the version in force was approved or read again. */
  lastLooked: string | undefined;
}

/**
 * Where a document stands on a day by its acts: later acts are not known then. In force is the latest approval whose day
 * has come, to which all needed consents were given, and that was neither revoked nor withdrawn. A withdrawal ends the
 * versions that were approved before it; one whose day has not come is replaced by the next one.
 */
export function standingOn(history: Pick<History, 'acts'>, day: string): Standing {
  const known = { acts: history.acts.filter(({ act }) => act.on <= day) };
  const begun = actsOf(known, 'approved').map((approval) => beginning(approval, known));
  const withdrawals = withdrawalsIn(known);
  const facts = begun.map((one) => ({ ...one, end: endOf(one, withdrawals(one.approval), day) }));
  const holding = facts.filter(({ revoked, end }) => !revoked && !end);
  const inForce = holding.findLast((one) => hasBegun(one, day));
  const stateOf = (one: (typeof facts)[number]): VersionState => {
    if (one.revoked) return 'revoked';
    const after = facts.slice(facts.indexOf(one) + 1).filter(({ revoked }) => !revoked);
    const { end } = one;
    if (end) {
      const successor = after.some((next) => next.inForceFrom !== null && next.inForceFrom < end.from);
      return successor ? 'superseded' : 'withdrawn';
    }
    if (one === inForce) return 'in-force';
    if (inForce && after.includes(inForce)) return 'superseded';
    return one.inForceFrom === null ? 'awaiting-agreement' : 'scheduled';
  };
  const versions = facts.map((one): Version => {
    const { approval, agreed, awaiting, inForceFrom, revoked, end: withdrawal } = one;
    return { approval, state: stateOf(one), agreed, awaiting, inForceFrom, revoked, withdrawal };
  });
  const current = versions.find(({ state }) => state === 'in-force');
  const latest = facts.findLast(({ revoked }) => !revoked);
  const last = withdrawals(latest?.approval).at(-1);
  return {
    versions,
    inForce: current,
    pending: versions.findLast(({ state }) => state === 'awaiting-agreement' || state === 'scheduled'),
    withdrawn: current ? undefined : withdrawals().findLast(({ from }) => from <= day),
    withdrawalAhead: last && last.from > day ? last : undefined,
    lastLooked: current && lastLookedAt(current, known),
  };
}

type Beginning = Pick<Version, 'approval' | 'agreed' | 'awaiting' | 'inForceFrom' | 'revoked'>;

function beginning(approval: ActOf<'approved'>, known: Pick<History, 'acts'>): Beginning {
  const ofVersion = <One extends { version: string }>(acts: readonly One[]) =>
    acts.filter(({ version }) => version === approval.version);
  const given = ofVersion(actsOf(known, 'agreed'));
  const consents = (approval.needs ?? []).map((needed) => ({
    needed,
    act: given.find(({ agreedWith }) => agreedWith.party === needed.party),
  }));
  const awaiting = consents.filter(({ act }) => act === undefined).map(({ needed }) => needed);
  const agreed = consents.flatMap(({ needed, act }) =>
    act === undefined ? [] : [{ ...needed, on: act.on, basis: act.basis ?? null }],
  );
  const days = [approval.from, ...agreed.map(({ on }) => on)];
  return {
    approval,
    agreed,
    awaiting,
    inForceFrom: awaiting.length > 0 ? null : (days.sort().at(-1) ?? approval.from),
    revoked: ofVersion(actsOf(known, 'revoked'))[0],
  };
}

const hasBegun = ({ inForceFrom }: Beginning, day: string): boolean =>
  inForceFrom !== null && inForceFrom <= day;

/** The withdrawals that count, in order: all, or those after an approval. */
function withdrawalsIn({ acts }: Pick<History, 'acts'>) {
  const counting = acts.filter(
    ({ act }, index) =>
      act.act === 'withdrawn' &&
      !acts.slice(index + 1).some(({ act: next }) => next.act === 'withdrawn' && next.on < act.from),
  );
  return (after?: ActOf<'approved'>): ActOf<'withdrawn'>[] => {
    const start = acts.findIndex(({ act }) => act === after);
    return actsOf({ acts: counting.filter((one) => acts.indexOf(one) > start) }, 'withdrawn');
  };
}

/** The withdrawal that has ended a version by a day, or that comes before it could begin. */
const endOf = (
  { inForceFrom }: Beginning,
  withdrawals: readonly ActOf<'withdrawn'>[],
  day: string,
): ActOf<'withdrawn'> | undefined =>
  withdrawals.find(({ from }) => from <= day || (inForceFrom !== null && from <= inForceFrom));

function lastLookedAt({ approval }: Version, known: Pick<History, 'acts'>): string {
  const reviews = actsOf(known, 'reviewed').filter(({ version }) => version === approval.version);
  return [approval.on, ...reviews.map(({ on }) => on)].sort().at(-1) ?? approval.on;
}

/** What a text is, of a document that stands as `standing` says; `answersChanged` where only its marks differ. */
export interface TextState {
  state: ControlState;
  answersChanged: boolean;
  /** The version whose text it is, or of which it is a change. */
  version: Version | undefined;
}

/** A text under its title: what an approval is bound to. */
export interface TitledText extends Fingerprint {
  title: string;
}

/** Compares today's text with the approved ones. */
export function stateOfText(
  { inForce, pending, withdrawn, versions }: Standing,
  text: TitledText,
): TextState {
  const of = (state: ControlState, version?: Version): TextState => ({
    state,
    version,
    answersChanged: version !== undefined && hasSameText(version, text) && !hasSameMarks(version, text),
  });
  if (inForce && hasSameText(inForce, text)) return of('in-force', inForce);
  if (pending && hasSameText(pending, text))
    return of(pending.inForceFrom === null ? 'awaiting-agreement' : 'scheduled', pending);
  if (inForce) return of('changed', inForce);
  if (withdrawn)
    return of(
      'withdrawn',
      versions.findLast(({ state }) => state === 'withdrawn'),
    );
  return of('draft');
}

/** Whether a text with its answers is the one of a version. */
export const isTextOf = (version: Version, text: TitledText): boolean =>
  hasSameText(version, text) && hasSameMarks(version, text);

/** Whether a text has the words and the title of a version, whatever points it is said to answer. */
export const hasSameText = (version: Version, text: TitledText): boolean =>
  hasSameWords(version, text) && isTitleOf(version, text.title);

/** Whether a text has the words of a version, whatever its title is. */
export const hasSameWords = ({ approval }: Version, text: Fingerprint): boolean =>
  approval.text.format === text.format && approval.text.sha256 === text.text;

/** Any title is that of an act which says none. */
const isTitleOf = ({ approval }: Version, title: string): boolean =>
  approval.title === undefined || isSameTitle(approval.title, title);

const hasSameMarks = ({ approval }: Version, text: Fingerprint): boolean =>
  approval.text.marks === text.marks;
