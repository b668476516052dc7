import type { Fingerprint } from '../fingerprint.ts';
import type { ControlState } from '../state.ts';
import type { ActOf, Party } from './act.ts';
import { actsOf, type History } from './history.ts';

/** An approved version as it stands on a day. */
export interface Version {
  approval: ActOf<'approved'>;
  /** Parties who have not consented by then. */
  awaiting: readonly Party[];
  /** First day of force; `null` while consent is missing. */
  inForceFrom: string | null;
  revoked: ActOf<'revoked'> | undefined;
}

/** What was done about a document by a day, whatever its text says now. */
export interface Standing {
  versions: readonly Version[];
  /** The version in force that day. */
  inForce: Version | undefined;
  /** The latest approval that is not revoked and not in force yet. */
  pending: Version | undefined;
  withdrawn: ActOf<'withdrawn'> | undefined;
  /** The last day on which the version in force was approved or read again. */
  lastLooked: string | undefined;
}

/** Where a document stands on a day by its acts: later acts are not known then. */
export function standingOn(history: Pick<History, 'acts'>, day: string): Standing {
  const known = { acts: history.acts.filter(({ act }) => act.on <= day) };
  const consents = actsOf(known, 'agreed');
  const revocations = actsOf(known, 'revoked');
  const versions = actsOf(known, 'approved').map((approval): Version => {
    const given = consents.filter(({ version }) => version === approval.version);
    const awaiting = (approval.needs ?? []).filter(
      ({ party }) => !given.some(({ agreedWith }) => agreedWith.party === party),
    );
    const days = [approval.from, ...given.filter((one) => isNeeded(one, approval)).map(({ on }) => on)];
    return {
      approval,
      awaiting,
      inForceFrom: awaiting.length > 0 ? null : (days.sort().at(-1) ?? approval.from),
      revoked: revocations.find(({ version }) => version === approval.version),
    };
  });
  const standing = versions.filter(({ revoked }) => revoked === undefined);
  const begun = standing.filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= day);
  const lastAct = known.acts.findLast(({ act }) => act.act === 'approved' || act.act === 'withdrawn')?.act;
  const withdrawn = lastAct?.act === 'withdrawn' && lastAct.from <= day ? lastAct : undefined;
  const inForce = withdrawn ? undefined : begun.at(-1);
  const latest = standing.at(-1);
  return {
    versions,
    inForce,
    pending: withdrawn || latest === inForce ? undefined : latest,
    withdrawn,
    lastLooked: inForce && lastLookedAt(inForce, known),
  };
}

const isNeeded = ({ agreedWith }: ActOf<'agreed'>, { needs = [] }: ActOf<'approved'>): boolean =>
  needs.some(({ party }) => party === agreedWith.party);

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

/** Compares today's text with the approved ones. */
export function stateOfText(
  { inForce, pending, withdrawn, versions }: Standing,
  text: Fingerprint,
): TextState {
  const of = (state: ControlState, version?: Version): TextState => ({
    state,
    version,
    answersChanged:
      version !== undefined && isSame(version, text) && version.approval.text.marks !== text.marks,
  });
  if (withdrawn) return of('withdrawn', versions.at(-1));
  if (pending && isSame(pending, text))
    return of(pending.inForceFrom === null ? 'awaiting-agreement' : 'scheduled', pending);
  if (inForce) return of(isSame(inForce, text) ? 'in-force' : 'changed', inForce);
  return of('draft');
}

const isSame = ({ approval }: Version, text: Fingerprint): boolean =>
  approval.text.format === text.format && approval.text.sha256 === text.text;
