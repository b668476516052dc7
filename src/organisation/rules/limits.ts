import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { agreementBetween, placeOf } from '../agreement-between.ts';
import { promisedServices, type Service, type Stated } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { contradiction, type Rule } from './rule.ts';
import { isLocale } from './writing.ts';

/** What all customers together may use by their agreements, against the workload that is planned for. */
export const limits: Rule = (organisation) =>
  promisedServices(organisation).flatMap((service) => aboveThePlan(service, organisation));

interface Limit extends Stated {
  /** What is counted, and the unit of the figure; empty where it has none. */
  name: string;
  unit: string;
  figure: number;
}

/** Figures in words are compared only where both say the same unit, or the same thing that is counted. */
function aboveThePlan(service: Service, organisation: Organisation): Unlocated[] {
  const read = figuresOf(organisation.locale);
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

type Reader = (text: string) => { at: number; figure: number; after: string }[];

/** Reads the figures of a text as the locale writes them, each with the words up to the next one. */
function figuresOf(locale: string): Reader {
  const parts = new Intl.NumberFormat(isLocale(locale) ? locale : 'en').formatToParts(12345.6);
  const sign = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return (text) => {
    const found = [...text.matchAll(/\d(?:[.,'’\u00A0\u202F]?\d)*/gu)];
    return found.map(({ 0: written, index }, order) => ({
      at: index,
      figure: Number(
        written
          .replaceAll(sign('group'), '')
          .replace(/['’\u00A0\u202F]/gu, '')
          .replace(sign('decimal'), '.'),
      ),
      after: text.slice(index + written.length, found[order + 1]?.index).trim(),
    }));
  };
}
