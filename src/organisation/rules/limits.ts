import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { agreementBetween, placeOf } from '../agreement-between.ts';
import { promisedServices, type Service, type Stated } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { type FigureIn, figuresIn } from './figures.ts';
import { contradiction, type Rule } from './rule.ts';

/** What all customers together may use by their agreements, against the workload that is planned for; and what one agreement covers, against its own limits. */
export const limits: Rule = (organisation) =>
  promisedServices(organisation).flatMap((service) => [
    ...aboveThePlan(service, organisation),
    ...coveredAbove(service, organisation),
  ]);

type Reader = (text: string) => FigureIn[];

interface Limit extends Stated {
  /** What is counted, and the unit of the figure; empty where it has none. */
  name: string;
  unit: string;
  figure: number;
}

/** Figures in words are compared only where both say the same unit, or the same thing that is counted. */
function aboveThePlan(service: Service, organisation: Organisation): Unlocated[] {
  const read = figuresIn(organisation.locale);
  const byThing = Map.groupBy(limitsOf(service, organisation, read), ({ name, unit }) =>
    JSON.stringify([name.toLowerCase(), unit.toLowerCase()]),
  );
  return [...byThing.values()].flatMap((all) => {
    const [first, ...others] = all;
    if (!first || others.length === 0) return [];
    const planned = plannedFor(first, service.workload, read);
    const sum = all.reduce((total, { figure }) => total + figure, 0);
    if (planned === undefined || sum <= planned + 1e-9) return [];
    return contradiction(
      'limits-above-plan',
      [
        { path: `services.${service.id}.workload`, value: service.workload },
        ...all.map(({ path, value }) => ({ path, value })),
      ],
      `The limits of ${first.name} that customers of ${service.name} have agreed come to ${Math.round(sum * 1000) / 1000} ${first.unit}`.trimEnd() +
        `, more than is planned for: ${service.workload} (${all.map(({ path, value }) => `${path}: ${value}`).join(', ')}).`,
      'Plan for more, agree lower limits, or say in the workload of the service that not all reach their limit at once, with another figure.',
    );
  });
}

function limitsOf(service: Service, { agreements }: Organisation, read: Reader): Limit[] {
  return service.customers.flatMap((customer) => {
    const found = agreementBetween(service, customer, agreements);
    return (found.value.workload ?? []).flatMap(({ id, name, limit }) => {
      const [said, ...more] = read(limit ?? '');
      if (!said || more.length > 0 || said.at > 0) return [];
      return [
        {
          path: `${placeOf(found, 'workload')}.workload.${id}.limit`,
          value: limit ?? '',
          name,
          unit: said.after,
          figure: said.figure,
        },
      ];
    });
  });
}

/** The figure in a workload that stands before the same unit, or before what is counted. */
function plannedFor({ name, unit }: Limit, workload: string, read: Reader): number | undefined {
  const wanted = (unit === '' ? name : unit).toLowerCase();
  const said = read(workload).filter(({ after }) => {
    const words = after.toLowerCase();
    return (
      words === wanted || (words.startsWith(wanted) && !/[\p{L}\p{N}]/u.test(words[wanted.length] ?? ''))
    );
  });
  return said.length === 1 ? said[0]?.figure : undefined;
}

interface Counted extends Stated {
  figure: number;
}

/** More things of a kind covered than the limit of what is counted under the same name; lines that give no number of them are left out. */
function coveredAbove(service: Service, organisation: Organisation): Unlocated[] {
  const read = figuresIn(organisation.locale);
  const told = new Set<string>();
  return service.customers.flatMap((customer) => {
    const found = agreementBetween(service, customer, organisation.agreements);
    return (found.value.workload ?? []).flatMap((row): Unlocated[] => {
      const path = `${placeOf(found, 'workload')}.workload.${row.id}.limit`;
      const most = numberOf(row.limit ?? '', row.name, read);
      const counted = (found.value.covers ?? []).flatMap(({ id, kind = '', quantity = '' }): Counted[] => {
        const figure = isSame(kind, row.name) ? numberOf(quantity, row.name, read) : undefined;
        const at = `${placeOf(found, 'covers')}.covers.${id}.quantity`;
        return figure === undefined ? [] : [{ path: at, value: quantity, figure }];
      });
      const sum = counted.reduce((total, { figure }) => total + figure, 0);
      if (most === undefined || sum <= most + 1e-9 || told.has(path)) return [];
      told.add(path);
      const compared = counted.map(({ path, value }) => ({ path, value }));
      return [
        contradiction(
          'covered-above-limit',
          [{ path, value: row.limit ?? '' }, ...compared],
          `What ${service.name} covers of ${row.name} for this customer comes to ${sum} (${compared.map((one) => `${one.path}: ${one.value}`).join(', ')}), but its targets hold for no more than ${row.limit}.`,
          `Write a limit of ${sum} or more, or give what is not counted there a kind, and a line of the workload, of its own.`,
        ),
      ];
    });
  });
}

/** How many there are, where a text begins with a number and says nothing else of what is counted: "41, each with two lines". */
function numberOf(text: string, name: string, read: Reader): number | undefined {
  const [said] = read(text);
  if (!said || said.at > 0) return undefined;
  const counts = said.after === '' || /^[,;(.]/.test(said.after) || isSame(said.after, name);
  return counts ? said.figure : undefined;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
