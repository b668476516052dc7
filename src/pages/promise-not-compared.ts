import type { PromiseEntry } from '../manual/model/promise-entry.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';
import { printList } from '../organisation/index.ts';
import { type PromiseSection, sayingIn } from './promise-cells.ts';

/** What of a promise is held against nothing, each thing once, though it stands in several rows. */
export function notComparedSection(entry: PromiseEntry, words: Words): PromiseSection {
  const { site } = words;
  const facts = new Set([
    ...untimed(entry, words),
    ...unreadHours(entry, words),
    ...(entry.cover.some(({ calls }) => calls === null) ? [site.callsNotCompared] : []),
    ...unheldAvailability(entry, words),
    ...entry.recovery
      .filter(({ result }) => result === 'not-compared')
      .map(({ on }) => (on === '' ? site.ownRecovery : formatMessage(site.recoveryMissing, { party: on }))),
  ]);
  const section = { slug: 'not-compared', title: site.notCompared };
  return { ...section, sentence: [...facts].join('\n') || site.everythingCompared };
}

function untimed({ support }: PromiseEntry, { site, print }: Words): string[] {
  const parties = Map.groupBy(
    support.filter(({ result }) => result === 'no-target'),
    ({ party }) => party,
  );
  return [...parties].map(([party, lines]) =>
    formatMessage(site.targetMissing, {
      party,
      priorities: printList(
        lines.map(({ priority }) => priority),
        print,
      ),
    }),
  );
}

const unreadHours = ({ hours: lines, unreadWindows }: PromiseEntry, { site }: Words): string[] => [
  ...lines
    .filter(({ result, supporting }) => result === 'not-compared' && supporting === null)
    .map(({ party }) => formatMessage(site.hoursMissing, { party })),
  ...lines
    .flatMap(({ unread }) => unread)
    .map(({ of, party, hours }) => formatMessage(site[`unreadHours.${of}`], { party, hours })),
  ...unreadWindows.map((hours) => formatMessage(site.unreadWindow, { hours })),
];

/** Parts without a value, then what those that have one come to where it is not held against the promise. */
function unheldAvailability({ availability }: PromiseEntry, words: Words): string[] {
  const { site } = words;
  const { parts, product, target, result, agreed } = availability;
  const say = sayingIn(words);
  const unheld = [{ target, customers: [] as string[], result }, ...agreed].flatMap((line) =>
    line.result === 'not-compared' && line.target !== null && product !== null
      ? formatMessage(site.availabilityNotHeld, {
          product: say.percent(product),
          target: say.forCustomers(say.percent(line.target), line.customers) ?? '',
        })
      : [],
  );
  return [
    ...(parts.length === 0 ? [site.partsMissing] : []),
    ...parts
      .filter(({ arrangement, counts }) => arrangement !== 'beside' && counts === null)
      .map(({ name }) => formatMessage(site.partWithoutValue, { part: name })),
    ...unheld,
  ];
}
