import type { PromiseEntry } from '../manual/model/promise-entry.ts';
import type { Words } from '../manual/words/words.ts';
import { type PromiseSection, sayingIn } from './promise-cells.ts';

/** What is ordered from parties for requests and measures, and how early parties announce changes of their own. */
export const partySections = (entry: PromiseEntry, words: Words): PromiseSection[] => [
  ...(entry.orders.length > 0 ? [orders(entry, words)] : []),
  ...(entry.notices.length > 0 ? [notices(entry, words)] : []),
];

function orders({ orders: lines }: PromiseEntry, words: Words): PromiseSection {
  const say = sayingIn(words);
  return {
    slug: 'orders',
    title: words.site.promisedOrders,
    table: {
      columns: say.columns([
        'restingPromise',
        'promiseParty',
        'promisedValue',
        'agreedValue',
        'ownShareOfTime',
        'promiseResult',
      ]),
      rows: lines.map((line) => [
        line.name,
        line.party,
        say.forCustomers(say.time(line.promised), line.customers),
        say.time(line.supporting),
        say.ownShare(line.ownShare),
        say.result(line.result, line.gap),
      ]),
    },
  };
}

function notices({ notices: lines }: PromiseEntry, words: Words): PromiseSection {
  const { site } = words;
  const say = sayingIn(words);
  return {
    slug: 'notices',
    title: site.promisedNotices,
    sentence: site.noticesSentence,
    table: {
      columns: say.columns([
        'promiseParty',
        'announcedType',
        'announcedBefore',
        'ourHandling',
        'noticeOwed',
        'promiseResult',
      ]),
      rows: lines.map((line) => [
        line.party,
        line.type || site.usualChange,
        say.time(line.promised),
        line.handling.map((time) => say.time(time)).join(' + '),
        say.forCustomers(say.time(line.owed), line.customers),
        say.result(line.result),
      ]),
    },
  };
}
