import type { DocumentEntry } from '../manual/model/manual.ts';
import { formatMessage, type SiteWords } from '../manual/words/words.ts';

/** What is decided about a document for a day that had not come when its page was made. */
export interface Coming {
  /** ISO 8601 date. */
  day: string;
  /** What is said before that day, empty where the state on the page says it, and from it on. */
  before: string;
  since: string;
  /** Path of the page of the text that comes; `null` where there is none. */
  url: string | null;
  /** Keys of the documents that take its place. */
  successors: string[];
}

/** Says the versions of a document that will come into force, and its withdrawal. `date` writes an ISO 8601 date. */
export function comingOf(
  { versions, withdrawalAhead, url: page }: Pick<DocumentEntry, 'versions' | 'withdrawalAhead' | 'url'>,
  site: SiteWords,
  date: (iso: string) => string,
): Coming[] {
  const scheduled = versions.flatMap(({ state, inForceFrom, version, url }): Coming[] => {
    if (state !== 'scheduled' || inForceFrom === null) return [];
    const places = { version, date: date(inForceFrom) };
    return [
      {
        day: inForceFrom,
        // The text that stands on the page needs no way to it.
        ...(url === page
          ? { before: '', url: null }
          : { before: formatMessage(site.versionComes, places), url }),
        since: formatMessage(site.versionCameSince, places),
        successors: [],
      },
    ];
  });
  if (!withdrawalAhead) return scheduled;
  const { from, reason, successor } = withdrawalAhead;
  const places = { date: date(from), reason };
  return [
    ...scheduled,
    {
      day: from,
      before: formatMessage(site.withdrawalAhead, places),
      since: formatMessage(site.withdrawnSince, places),
      url: null,
      successors: successor === null ? [] : [successor],
    },
  ];
}
