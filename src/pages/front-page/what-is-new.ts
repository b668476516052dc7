import type { ChangeEntry } from '../../manual/model/change-entry.ts';
import { label } from '../../manual/model/label.ts';
import type { Manual } from '../../manual/model/manual.ts';
import { yearPath } from '../../manual/registers/change-periods.ts';
import { pageWords } from '../../manual/words/page-words.ts';
import { formatMessage, type SiteKey, type Words } from '../../manual/words/words.ts';

/** What came into force or went on one day. */
export interface NewsDay {
  /** ISO 8601 date. */
  day: string;
  /** Number and title of the document, where it leads, and what became of it; no more than a glance takes in. */
  news: readonly { document: string; to: string; what: string }[];
  /** Says how many more there are that day; empty where all are shown. */
  more: string;
  /** Where the page of changes shows the day. */
  to: string;
}

const newWords = {
  'in-force': 'newVersion',
  revoked: 'newRevoked',
  withdrawn: 'newWithdrawn',
} as const satisfies Record<ChangeEntry['kind'], SiteKey>;

const days = 4;
const perDay = 3;

/** The last days on which a document came into force or went, the newest first; nothing before the first approval. */
export function whatIsNew({ changes }: Pick<Manual, 'changes'>, words: Words): readonly NewsDay[] {
  const { site, figure } = pageWords(words);
  return [...Map.groupBy(changes, ({ day }) => day)].slice(0, days).map(([day, all]) => {
    const shown = all.length <= perDay + 1 ? all : all.slice(0, perDay);
    const more = all.length - shown.length;
    return {
      day,
      news: shown.map((change) => ({
        document: change.number === '' ? change.title : label(change),
        to: change.url,
        what: formatMessage(site[newWords[change.kind]], { version: change.version }),
      })),
      more: more === 0 ? '' : formatMessage(site.newMore, { count: figure(more) }),
      to: `${yearPath(day.slice(0, 4))}#${day.slice(0, 7)}`,
    };
  });
}
