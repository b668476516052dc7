import { dayAfter } from '../../organisation/index.ts';
import type { Manual } from '../model/manual.ts';
import { memoise } from '../model/memoise.ts';
import { documentPath } from '../model/urls.ts';

/** Something that is to happen on a day: a document is to be reviewed, or a version of it comes into force. */
export interface DueItem {
  kind: 'review' | 'in-force';
  /** ISO 8601 date. */
  day: string;
  /** Key, number and title of the document. */
  document: string;
  number: string;
  title: string;
  /** Site path of its page. */
  url: string;
  /** Version that is to be reviewed, or that comes into force. */
  version: string;
  /** Id and title of the role that has to see to it: the owner of the document. */
  owner: string;
  ownerTitle: string;
}

/** All that has a day, the earliest first. */
export const dueItems = memoise(({ documents, withdrawn, coming, roles }: Manual): DueItem[] => {
  const titles = new Map(roles.map(({ id, title }) => [id, title]));
  // Of what readers don't get today a version may come.
  const absent = [...withdrawn, ...coming].map((one) => ({
    ...one,
    url: documentPath(one.slug),
    nextReview: null,
  }));
  return [...documents, ...absent]
    .flatMap((document): DueItem[] => {
      const { key, number, title, url, owner, nextReview, versions } = document;
      const about = { document: key, number, title, url, owner, ownerTitle: titles.get(owner) ?? owner };
      const inForce = versions.find(({ state }) => state === 'in-force');
      return [
        ...(nextReview !== null && inForce
          ? [{ kind: 'review' as const, day: nextReview, version: inForce.version, ...about }]
          : []),
        ...versions.flatMap(({ state, inForceFrom, version }) =>
          state === 'scheduled' && inForceFrom !== null
            ? [{ kind: 'in-force' as const, day: inForceFrom, version, ...about }]
            : [],
        ),
      ];
    })
    .sort((a, b) => compare(a.day, b.day) || compare(a.number, b.number) || compare(a.kind, b.kind));
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is overdue on a day or comes in the days after it; both days are ISO 8601. */
export const dueBy = (items: readonly DueItem[], today: string, days: number): DueItem[] => {
  const last = dayAfter(today, `P${days}D`);
  // A day on which a version came into force is over; a review that nobody held is not.
  return items.filter(({ kind, day }) => day <= last && (kind === 'review' || day >= today));
};
