/** Where a service stands in its life; other things of the config have no such state. */
interface WithStatus {
  status?: string | undefined;
}

/** Whether a service is there, will be, or is about to go: what is promised of it counts. */
export const isNotRetired = ({ status }: WithStatus): boolean => status !== 'retired';

/** Whether customers use a service today. */
export const isInUse = ({ status }: WithStatus): boolean => status === 'live' || status === 'retiring';
