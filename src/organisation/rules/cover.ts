import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { gapBetween } from '../compare-hours.ts';
import { isWorking } from '../duration.ts';
import { parseHours } from '../opening-hours.ts';
import { type Cover, type CoverLine, coveredCoverLines } from '../promise/cover.ts';
import { isFor, supportersOf } from '../promise/presence.ts';
import { coverFor, nightsOf } from '../promise/promise.ts';
import { isAgreed, promisedServices, type Service } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { type ContradictionCode, contradiction, type Rule, withPlaces } from './rule.ts';

/** Whether somebody is there while a service is supported, and whether what is said of the night holds. */
export const cover: Rule = (organisation) =>
  promisedServices(organisation).flatMap((service) => [
    ...uncovered(service, organisation),
    ...clocks(service, organisation),
    ...answerers(service, organisation),
    ...nights(service, organisation),
  ]);

function uncovered(service: Service, organisation: Organisation): Unlocated[] {
  const common = coverFor(service, organisation);
  const own = coveredCoverLines(service, organisation);
  const takesCalls = supportersOf(service, organisation).some((party) => party.takesCalls);
  return [
    // Where others take calls in turn with the desk, their hours are told to be short.
    ...firstOf([...(takesCalls ? [] : common), ...own], ({ reports }) => reports).flatMap((line) =>
      nobodyThere('nobody-answers', service, line, line.reports, {
        does: 'takes a report',
        remedy:
          'Name a party that takes calls (takesCalls), give users a number (forUsers in onCall.numbers), or support the service in fewer hours.',
      }),
    ),
    ...firstOf([...common, ...own], ({ calls }) => calls).flatMap((line) =>
      nobodyThere('nobody-on-call', service, line, line.calls, {
        does: 'is on call',
        remedy: own.includes(line)
          ? `Agree in its line a priority for which somebody is on call, add ${line.priority.id} to ${service.id} in onCall.coverage, or support it in fewer hours.`
          : `Lengthen the hours of ${service.id} in onCall.coverage, add its priority there, or support the service in fewer hours.`,
      }),
    ),
  ];
}

/** Lines that leave a gap; one for the same hours, whatever number of priorities and customers they hold for. */
function firstOf(lines: readonly CoverLine[], coverIn: (line: CoverLine) => Cover | undefined): CoverLine[] {
  const told = new Set<string>();
  return lines.filter((line) => {
    const gap = coverIn(line)?.gap;
    return gap !== undefined && told.size < told.add(`${line.promised.path} ${gap}`).size;
  });
}

function nobodyThere(
  code: ContradictionCode,
  service: Service,
  { priority, promised, respond }: CoverLine,
  found: Cover | undefined,
  { does, remedy }: { does: string; remedy: string },
): Unlocated[] {
  if (!found) return [];
  const there = found.there.map(({ stated }) => stated);
  return [
    contradiction(
      code,
      [promised, ...(isAgreed(respond) ? [respond] : []), ...there],
      `${service.name} is supported ${promised.value} in incidents of ${priority.id} (${promised.path}), but nobody ${does} on ${found.gap}: ${withPlaces(there)}.`,
      remedy,
    ),
  ];
}

/** Target times run on in hours in which the service is supported for nobody: two clocks for one promise. */
function clocks(service: Service, organisation: Organisation): Unlocated[] {
  const lines = coverFor(service, organisation);
  return organisation.onCall.coverage
    .filter((covered) => covered.service === service.id && covered.clockRuns)
    .flatMap(({ id, hours, priorities }) => {
      const promised = lines.filter(
        ({ priority, respond }) => !isWorking(respond.value) && isFor(priorities, priority),
      );
      const byPriority = [...Map.groupBy(promised, ({ priority }) => priority.id).values()];
      const short = byPriority.find((all) => gapIn(hours, all) !== undefined);
      const [first] = short ?? [];
      if (!short || !first) return [];
      const supported = [...new Map(short.map((line) => [line.promised.path, line.promised])).values()];
      return contradiction(
        'clock-beyond-support',
        [
          { path: `onCall.coverage.${id}.hours`, value: hours },
          { path: `onCall.coverage.${id}.clockRuns`, value: 'true' },
          ...supported,
        ],
        `Target times of ${service.name} run on while somebody is on call for it, ${hours}, by onCall.coverage.${id}.clockRuns: true, but incidents of ${first.priority.id} are supported ${withPlaces(supported)}, not on ${gapIn(hours, short)}.`,
        `Support ${first.priority.id} in these hours (services.${service.id}.byPriority), or write clockRuns: false.`,
      );
    });
}

function gapIn(hours: string, lines: readonly CoverLine[]): string | undefined {
  const supported = lines.map(({ promised }) => promised.value);
  return [hours, ...supported].every((text) => parseHours(text)) ? gapBetween([hours], supported) : undefined;
}

/** Who takes the call, in words of the config, against the parties that do. */
function answerers(service: Service, { onCall, suppliers }: Organisation): Unlocated[] {
  const takers = suppliers.filter(({ takesCalls }) => takesCalls);
  return onCall.coverage
    .filter((covered) => covered.service === service.id && covered.answers !== '')
    .flatMap(({ id, answers }) =>
      takers
        .filter((party) => answers.includes(party.name) !== party.services.includes(service.id))
        .map((party) => {
          const listed = {
            path: `suppliers.${party.id}.services`,
            value: party.services.join(', ') || 'none',
          };
          return contradiction(
            'answerer-unlisted',
            [{ path: `onCall.coverage.${id}.answers`, value: answers }, listed],
            answers.includes(party.name)
              ? `${party.name} is said to take the calls about ${service.name}, but supports other services (${withPlaces([listed])}).`
              : `${party.name} takes calls about ${service.name} (${withPlaces([listed])}), but it is said that others do: ${answers}.`,
            `Leave onCall.coverage.${id}.answers out, so that the parties that take calls are named, or correct ${listed.path}.`,
          );
        }),
    );
}

/** A party that takes longer than we do between the report and the call; our own times are among the chains. */
const nights = (service: Service, organisation: Organisation): Unlocated[] =>
  nightsOf(service, organisation).flatMap(({ supplier, promised, times, result }) =>
    supplier && result === 'too-long' && times.some(({ path }) => path.startsWith('suppliers.'))
      ? contradiction(
          'response-too-short',
          [promised, ...new Map(times.map((time) => [time.path, time])).values()],
          `${promised.value} does not hold ${times.map(({ path, value }) => `${path} (${value})`).join(' + ')}. ${supplier.name} records the case and calls somebody, who confirms; only then has the response begun.`,
          'Agree shorter steps with the party, or promise a longer time.',
        )
      : [],
  );
