import type { NightCoverage } from '../manual/model/on-call-entry.ts';

/** Hours in which a service is covered, with whom is called in them for what. */
export interface CoveredHours extends Pick<NightCoverage, 'hours' | 'hoursWords' | 'answers' | 'withinDesk'> {
  calls: Pick<NightCoverage, 'called' | 'priorities'>[];
  except: NightCoverage['except'];
}

/** Services that are covered alike, with all that is said of them. */
export interface CoverCard {
  services: string[];
  covered: CoveredHours[];
}

/** One card for each service, however many lines the coverage has for it; services of which all is alike share one. */
export function coverCards(coverage: readonly NightCoverage[]): CoverCard[] {
  const services = [...new Set(coverage.flatMap((line) => line.services))];
  const linesOf = (service: string) => coverage.filter((line) => line.services.includes(service));
  const alike = Map.groupBy(services, (service) =>
    linesOf(service)
      .map((line) => coverage.indexOf(line))
      .join(),
  );
  return [...alike.values()].map((together) => ({
    services: together,
    covered: hoursOf(linesOf(together[0] ?? ''), together),
  }));
}

function hoursOf(lines: readonly NightCoverage[], services: readonly string[]): CoveredHours[] {
  const same = Map.groupBy(lines, ({ hours, answers }) => JSON.stringify([hours, answers]));
  return [...same.values()].flatMap((group): CoveredHours[] => {
    const [first] = group;
    if (!first) return [];
    const { hours, hoursWords, answers, withinDesk } = first;
    return [
      {
        hours,
        hoursWords,
        answers,
        withinDesk,
        calls: group.map(({ called, priorities }) => ({ called, priorities })),
        except: group.flatMap(({ except }) => except.filter(({ service }) => services.includes(service))),
      },
    ];
  });
}
