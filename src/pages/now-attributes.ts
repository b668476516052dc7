import type { NowWords } from '../browser/on-call/now-words.ts';
import type { Manual } from '../manual/model/manual.ts';
import type { Words } from '../manual/words/words.ts';

/** What a part of a page carries, so that hours in it are said by the clock of the organisation. */
export function nowAttributes({ onCall }: Pick<Manual, 'onCall'>, { site, print }: Words) {
  const words: NowWords = {
    locale: print.locale,
    open: site.nowOpen,
    openAlways: site.nowOpenAlways,
    closed: site.nowClosed,
    closedLong: site.nowClosedLong,
    unsure: site.nowUnsure,
  };
  return {
    'data-time-zone': onCall.timeZone,
    'data-holidays': onCall.holidays.length > 0 ? onCall.holidays.join(' ') : undefined,
    'data-words': JSON.stringify(words),
  };
}
