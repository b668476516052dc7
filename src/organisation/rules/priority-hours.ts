import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { agreementBetween, placeOf } from '../agreement-between.ts';
import { gapBetween } from '../compare-hours.ts';
import { parseHours } from '../opening-hours.ts';
import { promisedServices } from '../promise/stated.ts';
import { contradiction, type Rule } from './rule.ts';

/**
 * Hours of support agreed with a customer are for all priorities. Where the service has other ones for its urgent
 * incidents, those are lost without a word; so the agreement says them too, the same or others.
 */
export const priorityHours: Rule = (organisation) => {
  const told = new Set<string>();
  return promisedServices(organisation).flatMap((service) =>
    service.customers.flatMap((customer): Unlocated[] => {
      const found = agreementBetween(service, customer, organisation.agreements);
      const { supportHours, byPriority = [] } = found.value;
      const path = `${placeOf(found, 'supportHours')}.supportHours`;
      if (supportHours === undefined || told.has(path)) return [];
      const lost = service.byPriority.filter(
        ({ id, hours }) => isLess(supportHours, hours) && byPriority.every((own) => own.id !== id),
      );
      const compared = lost.map(({ id, hours }) => ({
        path: `services.${service.id}.byPriority.${id}.hours`,
        value: hours ?? '',
      }));
      if (compared.length === 0) return [];
      told.add(path);
      const ids = lost.map(({ id }) => id).join(', ');
      return [
        contradiction(
          'priority-hours-dropped',
          [{ path, value: supportHours }, ...compared],
          `${service.name} is supported for this customer ${supportHours}, in incidents of ${ids} as well, though for all others these have hours of their own: ${compared.map((one) => `${one.value} (${one.path})`).join(', ')}.`,
          `Write ${path.replace(/supportHours$/, 'byPriority')} with hours for ${ids}, the same ones or those that this customer gets.`,
        ),
      ];
    }),
  );
};

/** Whether hours leave something out of others; hours that only people can read are not compared. */
const isLess = (hours: string, others: string): boolean =>
  [hours, others].every((text) => parseHours(text)) && gapBetween([others], [hours]) !== undefined;
