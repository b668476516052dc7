import type { Organisation } from '../schema/organisation.ts';
import { isNotRetired } from '../service-status.ts';

/** A value with the path where the config has it. */
export interface Stated {
  path: string;
  value: string;
}

/** A service of the organisation. */
export type Service = Organisation['services'][number];

/** A party that delivers a part of a service. */
export type Supplier = Organisation['suppliers'][number];

/** A priority of incidents. */
export type Priority = Organisation['priorities'][number];

/** The value at the path, or nothing where nobody wrote one. */
export const stated = (path: string, value: string | number | undefined): Stated | undefined =>
  value === undefined || value === '' ? undefined : { path, value: String(value) };

/** Whether a value stands in an agreement with a customer. */
export const isAgreed = ({ path }: Stated): boolean => path.startsWith('agreements.');

/** A list at the path, as a waiver writes it. */
export const listed = (path: string, items: readonly string[]): Stated => ({
  path,
  value: items.join(', ') || 'none',
});

/** Services whose promises have to be kept, now or soon. */
export const promisedServices = ({ services }: Pick<Organisation, 'services'>): Service[] =>
  services.filter(isNotRetired);

/** The most urgent first. */
export const ranked = (priorities: readonly Priority[]): Priority[] =>
  priorities.toSorted((a, b) => a.rank - b.rank);

/** Whether one service is less critical than another; unknown criticalities are told by another rule. */
export function isLessCritical(one: Service, other: Service, { criticalities }: Organisation): boolean {
  const rankOf = ({ criticality }: Service) => criticalities.find(({ id }) => id === criticality)?.rank ?? 0;
  return rankOf(one) > rankOf(other);
}
