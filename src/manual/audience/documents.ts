import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import type { Locate, Organisation } from '../../organisation/index.ts';
import type { History } from '../control/acts/history.ts';
import { hasSameText, standingOn, type Version } from '../control/acts/standing.ts';
import { type Candidate, historyOf, type Restore } from '../control/publication.ts';
import type { StoredPage } from '../control/stored-page.ts';
import type { Audience } from './audience.ts';
import { type ItemJudge, isPartyList } from './judge-items.ts';

/** A document that an audience gets, with the text in force as it was approved. */
export interface ChosenDocument {
  now: Candidate;
  history: History;
  version: Version;
  page: StoredPage;
  /** Whether it is made for a party of the audience. */
  isOwn: boolean;
  /** What gives it to the audience though its level does not: where that stands. */
  namedBy?: 'front matter' | 'config';
}

/** What the choice is made from. */
interface Ground {
  audience: Audience;
  organisation: Organisation;
  items: ItemJudge;
  approvals: ReadonlyMap<string, History>;
  /** ISO 8601. */
  day: string;
  restore: Restore;
}

/**
 * The documents that an audience gets: those of its level, those of its parties, those that are named for it. All that
 * can't be judged stays out: documents without a text in force, those that run code, and registers, whose rows are kept
 * current while nobody approves them. `lost` are those whose approved page is not there to be printed.
 */
export function chosenDocuments(
  ready: readonly Candidate[],
  { audience, organisation, items, approvals, day, restore }: Ground,
): { chosen: ChosenDocument[]; lost: Candidate[] } {
  const isUpTo = levelsUpTo(audience.level, organisation);
  const chosen: ChosenDocument[] = [];
  const lost: Candidate[] = [];
  for (const now of ready) {
    const { document, trusted } = now;
    if (trusted) continue;
    const history = historyOf(now, approvals);
    const version = history && standingOn(history, day).inForce;
    const frozen = version && history.trees.get(version.approval.version);
    if (!version || !frozen) continue;
    const { classification, type } = frozen.control;
    if (type === 'register' || document.type === 'register') continue;
    const made = document.madeFor ?? [];
    if (!made.every(({ list, id }) => list.includes('.') || items.shows(list, id) || list === 'agreements'))
      continue;
    const isOwn = made.some(({ list }) => isPartyList(list));
    if (made.length > 0 && !isOwn && made.some(({ list }) => list.includes('.') || list === 'agreements'))
      continue;
    // What it was approved with, and what it has now.
    const isOpen = isUpTo(classification) && isUpTo(document.classification);
    const namedBy: ChosenDocument['namedBy'] = audience.documents.some(
      (id) => id === document.id || id === document.key,
    )
      ? 'config'
      : document.audience.includes(audience.id)
        ? 'front matter'
        : undefined;
    // Nobody can agree to what they may not read.
    const isAgreed = document.consent.some(({ party }) => isOfAudience(party, audience));
    // An agreement is its party's, whatever it is classified as; other documents about a party may be for the house.
    const isTheirs = isOwn && type === 'agreement' && document.type === 'agreement';
    const isGiven = isOpen || isAgreed || isTheirs;
    if (!isGiven && !namedBy) continue;
    const found = provenPage(now, history, version, restore);
    const isAbove = !isGiven && !isMostOpen(document.classification, organisation);
    if (found)
      chosen.push({ now, history, version, page: found, isOwn, ...(isAbove && namedBy ? { namedBy } : {}) });
    else lost.push(now);
  }
  return { chosen, lost };
}

/** No level is more open. */
const isMostOpen = (level: string, { security }: Organisation): boolean => {
  const rank = security.classifications.find(({ id }) => id === level)?.rank;
  return rank !== undefined && security.classifications.every((one) => one.rank >= rank);
};

/** Documents that are given out above the level of an audience: who writes a front matter or the config needs no approval for that. */
export const aboveLevelProblems = (
  chosen: readonly ChosenDocument[],
  { audience, locate }: Pick<Ground, 'audience'> & { locate: Locate },
): Diagnostic[] =>
  chosen.flatMap(({ now: { document }, namedBy }) => {
    if (!namedBy) return [];
    const { file, key, number, title, classification } = document;
    const isConfig = namedBy === 'config';
    const place = isConfig ? locate(['audiences', audience.id, 'documents']) : { file, ...wholeFile };
    const names = isConfig ? `audiences.${audience.id}.documents` : 'the field audience of its front matter';
    return [
      diagnostic(
        place,
        'given-above-level',
        `${number} ${title} is ${classification}, and ${names} gives it to ${audience.id}, whose level is ${audience.level || 'none'}; no approval is bound to that.`,
        isConfig
          ? `Look whether these readers may have it. If not, take ${key} out of the list; if everybody may, classify it so and approve it anew.`
          : `Take ${audience.id} out of the field, or name ${key} under audiences.${audience.id}.documents, where all that is given out so stands together.`,
      ),
    ];
  });

/** Whether a classification is that level or a more open one; one that shares its rank with another tells nothing by it. */
function levelsUpTo(highest: string, { security }: Organisation): (level: string) => boolean {
  const ranks = new Map(security.classifications.map(({ id, rank }) => [id, rank]));
  const isAlone = (rank: number) => [...ranks.values()].filter((other) => other === rank).length === 1;
  const limit = ranks.get(highest);
  return (level) => {
    const rank = ranks.get(level);
    if (limit === undefined || rank === undefined) return false;
    return level === highest || (rank < limit && isAlone(rank));
  };
}

/** `customers.marlowend` */
const isOfAudience = (party: string, { customers, suppliers }: Audience): boolean =>
  customers.some((id) => party === `customers.${id}`) || suppliers.some((id) => party === `suppliers.${id}`);

/** The page of a version that is the text which was approved, word for word. */
function provenPage(
  now: Candidate,
  history: History,
  version: Version,
  restore: Restore,
): StoredPage | undefined {
  const { version: number } = version.approval;
  const page = history.page(number);
  const again = restore(now, history, number);
  if (!page || !again) return undefined;
  const { title } = again.read.document;
  return hasSameText(version, { ...again.fingerprint, title }) ? page : undefined;
}
