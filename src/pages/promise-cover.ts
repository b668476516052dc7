import type { CoverEntry, PromiseEntry } from '../manual/model/promise-entry.ts';
import type { Cell } from '../manual/registers/cell.ts';
import type { Words } from '../manual/words/words.ts';
import { printList } from '../organisation/index.ts';
import { type PromiseSection, sayingIn } from './promise-cells.ts';

/** Who is there while the service is supported, and how long it takes at night until somebody works on an incident. */
export const coverSections = (entry: PromiseEntry, words: Words): PromiseSection[] => [
  ...(entry.cover.length > 0 ? [there(entry, words)] : []),
  ...(entry.nights.length > 0 ? [nights(entry, words)] : []),
];

function there({ cover }: PromiseEntry, words: Words): PromiseSection {
  const { site, print } = words;
  const say = sayingIn(words);
  const found = ({ there: names, result, gap }: CoverEntry, ours: string): Cell[] => [
    printList(
      names.map((name) => name || ours),
      print,
    ),
    say.result(result, gap),
  ];
  return {
    slug: 'cover',
    title: site.promisedCover,
    sentence: site.coverSentence,
    table: {
      columns: say.columns([
        'promisedPriority',
        'promisedHours',
        'takesReports',
        'promiseResult',
        'calledThen',
        'calledResult',
      ]),
      rows: cover.map(({ priority, promised, customers, reports, calls }) => [
        priority,
        say.forCustomers(say.hours(promised), customers),
        ...found(reports, site.coveredByDesk),
        ...(calls
          ? found(calls, site.coveredByTeam)
          : [site.nobodySaidWhoIsCalled, say.result('not-compared')]),
      ]),
    },
  };
}

function nights({ nights: lines }: PromiseEntry, words: Words): PromiseSection {
  const { site } = words;
  const say = sayingIn(words);
  return {
    slug: 'night',
    title: site.promisedNight,
    sentence: site.nightSentence,
    table: {
      columns: say.columns([
        'promisedPriority',
        'takesReports',
        'promisedRespond',
        'nightTimes',
        'promiseResult',
      ]),
      rows: lines.map(({ priority, party, promised, customers, times, result }) => [
        priority,
        party || site.coveredByUs,
        say.forCustomers(say.time(promised), customers),
        times.map((time) => say.time(time)).join(' + '),
        say.result(result),
      ]),
    },
  };
}
