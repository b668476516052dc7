import { type CoverOfCustomer, coverOf } from './agreed-cover.ts';
import { agreementBetween, placeOf } from './agreement-between.ts';
import type { Organisation } from './schema/organisation.ts';

/** A customer for whom somebody is on call in fewer hours than a line of the config says, or for fewer priorities. */
export interface CoverException {
  service: Organisation['services'][number];
  customer: Organisation['customers'][number];
  /** What is left of the line for this customer. */
  cover: CoverOfCustomer[];
  /** Where the customer has agreed so. */
  paths: string[];
}

/** The customers of a service whose own hours of support leave a part of a line out. */
export function coverExceptions(
  covered: Organisation['onCall']['coverage'][number],
  { services, customers, agreements, priorities }: Organisation,
): CoverException[] {
  const service = services.find(({ id }) => id === covered.service);
  return (service?.customers ?? []).flatMap((id) => {
    const customer = customers.find((one) => one.id === id);
    if (!service || !customer) return [];
    const found = agreementBetween(service, id, agreements);
    const cover = coverOf(covered, found.value, priorities);
    if (cover.length === 1 && cover[0]?.hours === covered.hours) return [];
    const paths = (['supportHours', 'byPriority'] as const).filter((term) => found.value[term] !== undefined);
    return [{ service, customer, cover, paths: paths.map((term) => `${placeOf(found, term)}.${term}`) }];
  });
}
