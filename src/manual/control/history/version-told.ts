import { dayBefore } from '../../../organisation/index.ts';
import { formatMessage, type SiteWords, type Words } from '../../words/words.ts';
import type { ChangeSize, VersionFacts } from '../state.ts';

/** What the history of a document says of a version. Where a role is beside a sentence, its title follows the sentence. */
export interface VersionTold {
  /** Kind of change. */
  size: string;
  approved: { said: string; role: string };
  /** That it came back into force; `null` where it never was interrupted. */
  again: string | null;
  /** Where the approval itself can be seen; `null` where nothing is said, as of all that follows. */
  basis: string | null;
  /** Each consent that was given. */
  agreed: { said: string; basis: string | null }[];
  /** Whose consent is missing; `null` where nobody’s is. */
  notAgreed: string | null;
  /** Each review that left it as it is; the summary is empty where nothing is said. */
  reviews: { said: string; role: string; summary: string; basis: string | null }[];
  /** How it was revoked or withdrawn; `null` where it was neither. */
  ended: { said: string; role: string; reason: string; basis: string | null } | null;
}

/** Says the facts of a version in words. `date` writes an ISO 8601 date. */
export function versionTold(
  version: VersionFacts,
  { site, list }: Pick<Words, 'site' | 'list'>,
  date: (iso: string) => string,
): VersionTold {
  const { size, state, approvedOn, role, basis, agreed, awaiting, againFrom, reviews } = version;
  const { endedOn, endRole, endReason, endBasis } = version;
  const on = (sentence: string, day: string): string => formatMessage(sentence, { date: date(day) });
  return {
    size: sizeWords(site)[size],
    approved: { said: approvedWords(version, site, date, approvedOn), role },
    again: againFrom && on(state === 'in-force' ? site.versionAgain : site.versionAgainFrom, againFrom),
    basis,
    agreed: agreed.map(({ name, on: day, basis }) => ({
      said: formatMessage(site.versionAgreed, { party: name, date: date(day) }),
      basis,
    })),
    notAgreed: awaiting.length > 0 ? formatMessage(site.versionNotAgreed, { parties: list(awaiting) }) : null,
    reviews: reviews.map(({ on: day, ...review }) => ({ said: on(site.versionReviewed, day), ...review })),
    ended:
      endedOn !== null && endRole !== null && endReason !== null
        ? {
            said: on(state === 'revoked' ? site.versionRevokedBy : site.versionWithdrawnBy, endedOn),
            role: endRole,
            reason: endReason,
            basis: endBasis,
          }
        : null,
  };
}

/** The first and the last day on which a version was, is or will be in force; `null` where there is none, or none yet. */
export function daysInForce({ inForceFrom, endedOn }: Pick<VersionFacts, 'inForceFrom' | 'endedOn'>): {
  first: string | null;
  last: string | null;
} {
  if (inForceFrom === null || endedOn === null) return { first: inForceFrom, last: null };
  // What ended before it began never was in force.
  return inForceFrom < endedOn
    ? { first: inForceFrom, last: dayBefore(endedOn) }
    : { first: null, last: null };
}

/** The kinds of change in words. */
export const sizeWords = (site: SiteWords): Record<ChangeSize, string> => ({
  first: site.changeFirst,
  major: site.changeMajor,
  minor: site.changeMinor,
});

function approvedWords(
  days: Pick<VersionFacts, 'inForceFrom' | 'endedOn'>,
  site: SiteWords,
  date: (iso: string) => string,
  approvedOn: string,
): string {
  const { first, last } = daysInForce(days);
  if (first === null) return formatMessage(site.versionApproved, { date: date(approvedOn) });
  const places = { date: date(approvedOn), from: date(first) };
  return last === null
    ? formatMessage(site.versionInForce, places)
    : formatMessage(site.versionHeld, { ...places, to: date(last) });
}
