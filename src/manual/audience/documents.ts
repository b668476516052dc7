import type { Organisation } from '../../organisation/index.ts';
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
    const isNamed =
      audience.documents.some((id) => id === document.id || id === document.key) ||
      document.audience.includes(audience.id);
    // Nobody can agree to what they may not read.
    const isAgreed = document.consent.some(({ party }) => isOfAudience(party, audience));
    // An agreement is its party's, whatever it is classified as; other documents about a party may be for the house.
    const isTheirs = isOwn && type === 'agreement' && document.type === 'agreement';
    if (!isOpen && !isNamed && !isAgreed && !isTheirs) continue;
    const found = provenPage(now, history, version, restore);
    if (found) chosen.push({ now, history, version, page: found, isOwn });
    else lost.push(now);
  }
  return { chosen, lost };
}

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
