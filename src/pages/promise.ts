import type { PromiseEntry, PromiseResult } from '../manual/model/promise-entry.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';
import { print } from '../organisation/index.ts';
import { type PromiseSection, sayingIn } from './promise-cells.ts';
import { coverSections } from './promise-cover.ts';
import { notComparedSection } from './promise-not-compared.ts';
import { partySections } from './promise-parties.ts';

/** What the page of a service shows, section by section. */
export function promiseSections(entry: PromiseEntry, words: Words): PromiseSection[] {
  const { site } = words;
  const say = sayingIn(words);
  const parties = [...new Set(entry.support.map(({ party }) => party))];
  return [
    {
      slug: 'targets',
      title: site.promisedTargets,
      table: {
        columns: say.columns(['promisedPriority', 'promisedRespond', 'promisedResolve', 'promisedHours']),
        rows: entry.targets.map(({ priority, respond, resolve, hours }) => [
          priority,
          say.time(respond),
          say.time(resolve),
          say.hours(hours),
        ]),
      },
    },
    ...(entry.answers.length > 0
      ? [
          {
            slug: 'answers',
            title: site.promisedAnswers,
            table: {
              columns: say.columns(['promiseParty', 'promisedValue', 'agreedValue', 'promiseResult']),
              rows: entry.answers.map((line) => [
                line.party,
                say.forCustomers(say.time(line.promised), line.customers),
                say.time(line.supporting),
                say.result(line.result),
              ]),
            },
          },
        ]
      : []),
    {
      slug: 'support',
      title: site.promisedSupport,
      ...sentenceOf(
        ...(parties.length === 0 ? [site.noSupportingParty] : []),
        ...supportedThrough(entry, parties, words),
      ),
      ...(parties.length === 0
        ? {}
        : {
            table: {
              columns: say.columns([
                'promiseParty',
                'promisedPriority',
                'promisedValue',
                'agreedValue',
                'ownShareOfTime',
                'promiseResult',
              ]),
              rows: entry.support.map((line) => [
                line.party,
                line.priority,
                say.forCustomers(say.time(line.promised), line.customers),
                say.time(line.supporting),
                say.ownShare(line.ownShare),
                say.result(line.result),
              ]),
            },
          }),
    },
    ...(entry.hours.length > 0
      ? [
          {
            slug: 'hours',
            title: site.promisedSupportHours,
            sentence: site.hoursInWorkingTime,
            table: {
              columns: say.columns([
                'promiseParty',
                'promisedPriority',
                'promisedValue',
                'agreedValue',
                'promiseResult',
              ]),
              rows: entry.hours.map((line) => [
                line.party,
                line.priority,
                say.forCustomers(say.hours(line.promised), line.customers),
                say.hours(line.supporting),
                say.result(line.result, line.gap),
              ]),
            },
          },
        ]
      : []),
    ...coverSections(entry, words),
    ...partySections(entry, words),
    availabilitySection(entry, words),
    ...recoverySection(entry, words),
    notComparedSection(entry, words),
  ];
}

const sentenceOf = (...sentences: readonly string[]): Pick<PromiseSection, 'sentence'> =>
  sentences.length > 0 ? { sentence: sentences.join('\n') } : {};

/** Parties that are not among the supporting ones, and have a part of a service that this one depends on. */
function supportedThrough(
  { availability }: PromiseEntry,
  parties: readonly string[],
  words: Words,
): string[] {
  const further = availability.parts.filter(({ party }) => party !== '' && !parties.includes(party));
  const through = [...Map.groupBy(further, ({ party }) => party)].map(([party, parts]) =>
    formatMessage(words.site.partyThrough, {
      party,
      services: words.list([...new Set(parts.map((part) => part.of))]),
    }),
  );
  return through.length === 0
    ? []
    : [formatMessage(words.site.supportedThrough, { parties: words.list(through) })];
}

function availabilitySection({ availability }: PromiseEntry, words: Words): PromiseSection {
  const { site } = words;
  const say = sayingIn(words);
  const { parts, product, target, result, agreed, downtime } = availability;
  const section = { slug: 'availability', title: site.promisedAvailability };
  const left = downtime && target !== null ? downtimeSentences(downtime, say.percent(target), words) : [];
  if (parts.length === 0) return { ...section, sentence: [site.noPartsKnown, ...left].join('\n') };
  const comesTo = (promised: number | null, compared: PromiseResult, customers: readonly string[]) =>
    product === null || promised === null
      ? site.availabilityUnknown
      : formatMessage(
          {
            fits: site.availabilityFits,
            'too-low': site.availabilityTooLow,
            'not-compared': site.availabilityOfContracts,
          }[compared as 'fits' | 'too-low' | 'not-compared'],
          {
            product: say.percent(product),
            target: say.forCustomers(say.percent(promised), customers) ?? '',
          },
        );
  const sentence = [
    ...new Set([
      comesTo(target, result, []),
      // That contracts are not held against a promise is said once.
      ...agreed
        .filter((line) => line.result !== 'not-compared')
        .map((line) => comesTo(line.target, line.result, line.customers)),
      ...left,
    ]),
  ].join('\n');
  return {
    ...section,
    sentence,
    table: {
      columns: say.columns([
        'promisePart',
        'partOfService',
        'partBy',
        'partStands',
        'partAvailability',
        'partBasis',
        'partCounts',
      ]),
      rows: parts.map((part) => [
        part.name,
        part.of,
        part.party || site.partByUs,
        print(part.arrangement, { kind: 'choice', choices: 'arrangement' }, words.print),
        part.availability === null ? null : say.percent(part.availability),
        part.availability === null ? null : basisOf(part, words),
        part.counts === null ? null : say.percent(part.counts),
      ]),
    },
  };
}

/** Where an availability comes from, and what it was measured over. */
function basisOf(
  { basis, measuredOver }: PromiseEntry['availability']['parts'][number],
  words: Words,
): string {
  const said = print(basis, { kind: 'choice', choices: 'basis' }, words.print);
  return measuredOver === ''
    ? said
    : formatMessage(words.site.partMeasuredOver, { basis: said, measuredOver });
}

function downtimeSentences(
  { month, allowed, resolve }: NonNullable<PromiseEntry['availability']['downtime']>,
  target: string,
  words: Words,
): string[] {
  const say = sayingIn(words);
  const time = (value: string) => say.time(value) ?? '';
  return [
    formatMessage(words.site.downtimeLeft, { month: time(month), target, allowed: time(allowed) }),
    ...(resolve === null ? [] : [formatMessage(words.site.downtimeOfOne, { resolve: time(resolve) })]),
  ];
}

function recoverySection({ recovery, copies }: PromiseEntry, words: Words): PromiseSection[] {
  const { site } = words;
  const say = sayingIn(words);
  const lines = [
    ...recovery.map((line) => ({ ...line, run: '' })),
    ...copies.map((line) => ({
      ...line,
      on: [line.by === 'backup' ? site.copiesByBackup : site.copiesByReplication, line.covered]
        .filter(Boolean)
        .join(': '),
      what: 'rpo' as const,
    })),
  ];
  if (lines.length === 0) return [];
  return [
    {
      slug: 'recovery',
      title: site.promisedRecovery,
      table: {
        columns: say.columns([
          'restsOnService',
          'recoveryOf',
          'promisedValue',
          'recoveryValue',
          'promiseResult',
        ]),
        rows: lines.map(({ on, what, promised, supporting, run, customers, result }) => [
          on || site.partByUs,
          what === 'rto' ? site.recoveryRto : site.recoveryRpo,
          say.forCustomers(say.time(promised), customers),
          supporting === null
            ? site.recoveryNotEntered
            : [say.time(supporting), ...(run ? [say.time(run)] : [])].join(' + '),
          say.result(result),
        ]),
      },
    },
  ];
}
