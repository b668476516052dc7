import { dayAfter } from '../../organisation/index.ts';
import type { DocumentEntry, Manual, WaiverEntry } from '../model/manual.ts';
import { memoise } from '../model/memoise.ts';
import { documentPath } from '../model/urls.ts';
import { waiverRegister } from '../registers/waivers.ts';

/** What is to happen on a day, or should have happened by it. */
export type DueKind = 'review' | 'in-force' | 'withdrawal' | 'consent' | 'waiver';

/** Something that has a day. */
export interface DueItem {
  kind: DueKind;
  /**
   * ISO 8601 date: of the review; the first day in force or out of it; the day from which a text could hold if a consent were
   * there; the last day of a waiver.
   */
  day: string;
  /** Key and number of the document; both are empty of a waiver, whose title says what it lets pass. */
  document: string;
  number: string;
  title: string;
  /** Site path of its page. */
  url: string;
  /** Version that is to be reviewed, comes into force, goes out of it, or awaits consent; empty of a waiver. */
  version: string;
  /** Id and title of the role that has to see to it: the owner of the document, or whoever allowed the waiver. */
  owner: string;
  ownerTitle: string;
  /** Name of the party whose consent is awaited. */
  party?: string;
  /** Id of the waiver. */
  waiver?: string;
}

/** All that has a day, the earliest first. */
export const dueItems = memoise(({ documents, withdrawn, coming, roles, waivers }: Manual): DueItem[] => {
  const titles = new Map(roles.map(({ id, title }) => [id, title]));
  const titleOf = (role: string) => titles.get(role) ?? role;
  // Of what readers don't get today a version may come.
  const absent = [...withdrawn, ...coming].map((one) => ({
    ...one,
    url: documentPath(one.slug),
    nextReview: null,
    withdrawalAhead: null,
  }));
  return [
    ...[...documents, ...absent].flatMap((document) => datesOf(document, titleOf)),
    ...[...Map.groupBy(waivers, ({ id }) => id).values()].flatMap((lines) => lastDayOf(lines, titleOf)),
  ].sort((a, b) => compare(a.day, b.day) || compare(a.number, b.number) || compare(a.kind, b.kind));
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Dated = Pick<
  DocumentEntry,
  'key' | 'number' | 'title' | 'url' | 'owner' | 'nextReview' | 'withdrawalAhead' | 'versions'
>;

function datesOf(
  { key, number, title, url, owner, nextReview, withdrawalAhead, versions }: Dated,
  titleOf: (role: string) => string,
): DueItem[] {
  const about = { document: key, number, title, url, owner, ownerTitle: titleOf(owner) };
  const inForce = versions.find(({ state }) => state === 'in-force');
  // Whoever consents does so to the latest text.
  const awaiting = versions.findLast(({ state }) => state === 'awaiting-agreement');
  const ending = inForce ?? versions.at(-1);
  return [
    ...(nextReview !== null && inForce
      ? [{ kind: 'review' as const, day: nextReview, version: inForce.version, ...about }]
      : []),
    ...versions.flatMap(({ state, inForceFrom, version }) =>
      state === 'scheduled' && inForceFrom !== null
        ? [{ kind: 'in-force' as const, day: inForceFrom, version, ...about }]
        : [],
    ),
    ...(withdrawalAhead && ending
      ? [{ kind: 'withdrawal' as const, day: withdrawalAhead.from, version: ending.version, ...about }]
      : []),
    ...(awaiting?.awaiting ?? []).map((party) => ({
      kind: 'consent' as const,
      day: awaiting?.from ?? '',
      version: awaiting?.version ?? '',
      ...about,
      party,
    })),
  ];
}

/** The last day of a waiver that lets something pass, or did until that day and is still needed. */
function lastDayOf(lines: readonly WaiverEntry[], titleOf: (role: string) => string): DueItem[] {
  const needed = lines.filter(({ state }) => state === 'active' || state === 'over');
  const [first] = needed;
  if (!first) return [];
  const { id, until, approver } = first;
  const title = [...new Set(needed.map(({ name }) => name))].join(', ');
  const nothing = { document: '', number: '', version: '' };
  const owner = { owner: approver, ownerTitle: titleOf(approver) };
  return [{ kind: 'waiver', day: until, ...nothing, title, url: waiverRegister.path, ...owner, waiver: id }];
}

/** Kinds whose day alone makes them so, and that are over with it; all others stay until somebody has done something. */
const comesByItself: ReadonlySet<DueKind> = new Set(['in-force', 'withdrawal']);

/** Whether a day that has passed leaves something undone. */
export const canBeLate = ({ kind }: Pick<DueItem, 'kind'>): boolean => !comesByItself.has(kind);

/** What is overdue on a day or comes in the time after it, an ISO 8601 duration; the day is ISO 8601. */
export const dueBy = (items: readonly DueItem[], today: string, ahead: string): DueItem[] => {
  const last = dayAfter(today, ahead);
  return items.filter((item) => item.day <= last && (canBeLate(item) || item.day >= today));
};
