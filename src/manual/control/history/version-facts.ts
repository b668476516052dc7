import { dayBefore } from '../../../organisation/index.ts';
import { documentPath, redlinePath, versionPath } from '../../model/urls.ts';
import { actsOf, type History } from '../acts/history.ts';
import { type Standing, standingOn, type TextState, type Version } from '../acts/standing.ts';
import type { Doer, VersionFacts } from '../state.ts';
import type { View } from '../view.ts';
import { changeSize } from './change-size.ts';

/** The approved versions of a document as readers get to know them, with the pages that there are of each. */
export function versionFacts(
  standing: Standing,
  text: TextState,
  slug: string,
  history: Pick<History, 'acts' | 'trees' | 'disposed'> | undefined,
  view: View,
): VersionFacts[] {
  const { versions } = standing;
  const known = { acts: history?.acts.filter(({ act }) => act.on <= view.day) ?? [] };
  const readable = versions.filter(
    ({ approval }, index) =>
      history?.trees.has(approval.version) &&
      isOpen(versions[index] as Version, versions.slice(index + 1), view),
  );
  return versions.map((one, index): VersionFacts => {
    const { approval, inForceFrom, state } = one;
    const { version } = approval;
    const reviews = actsOf(known, 'reviewed').filter((act) => act.version === version);
    const disposal = history?.disposed.get(version);
    const isRead = readable.includes(one);
    const before = readable.slice(0, Math.max(readable.indexOf(one), 0)).findLast(({ revoked }) => !revoked)
      ?.approval.version;
    return {
      version,
      size: changeSize(one, versions, known),
      approvedOn: approval.on,
      from: approval.from,
      basis: approval.basis ?? null,
      agreed: one.agreed.map(({ party, name, on, basis }) => ({ party, name, on, basis })),
      awaiting: one.awaiting.map(({ name }) => name),
      inForceFrom,
      againFrom: againFrom(one, versions.slice(index + 1), known),
      endedOn: endOf(one, versions.slice(index + 1), view.day),
      endReason: endingOf(one)?.reason ?? null,
      endRole: endingOf(one)?.by.role ?? null,
      endBasis: endingOf(one)?.basis ?? null,
      reviews: reviews.map(({ on, by, summary = '', basis = null }) => ({
        on,
        role: by.role,
        summary,
        basis,
      })),
      role: approval.by.role,
      signedWith: history?.acts.find(({ act }) => act === approval)?.signedWith ?? null,
      summary: approval.summary,
      fingerprint: approval.text.sha256,
      state,
      people: view.namesPeople
        ? {
            approved: doer(approval),
            reviews: reviews.map(doer),
            ended: doerOf(endingOf(one)),
            disposed: doerOf(disposal),
          }
        : null,
      disposedOn: disposal?.disposed ?? null,
      disposedRole: disposal?.by?.role ?? null,
      url: isShown(one, text) ? documentPath(slug) : isRead ? versionPath(slug, version) : null,
      changes: isRead && before !== undefined ? { since: before, url: redlinePath(slug, version) } : null,
    };
  });
}

const doer = ({ by: { name, check } }: { by: Doer }): Doer => ({ name, check });

const doerOf = (act: { by?: Doer | undefined } | undefined): Doer | null =>
  act?.by ? doer({ by: act.by }) : null;

/** The path of the page that shows what a draft changes in the text in force; nothing where only approved text may show. */
export const draftChanges = (
  { state, version }: TextState,
  slug: string,
  history: Pick<History, 'trees'> | undefined,
  { publication, oldVersions }: View,
): string | null =>
  state === 'changed' &&
  publication === 'drafts' &&
  oldVersions === 'readers' &&
  version !== undefined &&
  history?.trees.has(version.approval.version)
    ? redlinePath(slug, 'draft')
    : null;

/** Whether the document's own page has the words of a version. */
const isShown = (one: Version, { state, version }: TextState): boolean =>
  version === one && (state === 'in-force' || state === 'awaiting-agreement' || state === 'scheduled');

/**
 * Whether readers may have a text. That of the version in force they always may, also while a draft or a coming version
 * stands at the address of the document: they work by it. Where only what was approved may show, one that never held stays out, unless its day is
 * known and will come. On a site of a day in the past it may have come since, and been another.
 */
function isOpen(
  one: Version,
  later: readonly Version[],
  { publication, oldVersions, documentsOnly, day }: View,
): boolean {
  if (one.state === 'in-force') return true;
  if (oldVersions === 'nobody') return false;
  if (publication === 'drafts') return true;
  if (one.state === 'scheduled') return !documentsOnly;
  const end = endOf(one, later, day);
  return one.inForceFrom !== null && one.inForceFrom <= day && (end === null || end >= one.inForceFrom);
}

/** The act that ended a version, where one did. */
const endingOf = ({ state, revoked, withdrawal }: Version) => {
  if (state === 'revoked') return revoked;
  return state === 'withdrawn' ? withdrawal : undefined;
};

/** The last day on which a version came back into force because one that was approved after it was revoked. */
function againFrom(
  { approval, inForceFrom }: Version,
  later: readonly Version[],
  known: Pick<History, 'acts'>,
): string | null {
  const holdsOn = (day: string) => standingOn(known, day).inForce?.approval === approval;
  const days = later
    .flatMap(({ revoked }) => revoked?.on ?? [])
    .filter((day) => inForceFrom !== null && inForceFrom < day)
    .sort();
  return days.findLast((day) => holdsOn(day) && !holdsOn(dayBefore(day))) ?? null;
}

/** The first day on which a version was in force no more, given those that were approved after it. */
export function endOf(
  { state, revoked, withdrawal }: Version,
  later: readonly Version[],
  day: string,
): string | null {
  switch (state) {
    case 'revoked':
      return revoked?.on ?? null;
    case 'withdrawn':
      return withdrawal?.from ?? null;
    case 'superseded':
      return supersededOn(later, day);
    default:
      return null;
  }
}

/** The day on which the first of the later versions that were not revoked took over, or the revoked ones right before it. */
function supersededOn(later: readonly Version[], day: string): string | null {
  let end = later
    .flatMap(({ inForceFrom, revoked }) =>
      inForceFrom !== null && inForceFrom <= day && !revoked ? [inForceFrom] : [],
    )
    .sort()[0];
  while (end !== undefined) {
    const start: string = end;
    const between = later.find(
      ({ inForceFrom, revoked }) =>
        inForceFrom !== null && inForceFrom < start && revoked !== undefined && revoked.on >= start,
    );
    if (!between?.inForceFrom) break;
    end = between.inForceFrom;
  }
  return end ?? null;
}
