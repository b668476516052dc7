import type { PresetWords } from '../words.ts';

/** English words of ways to the service desk. */
export const channels: PresetWords['lists']['serviceDesk.channels'] = {
  telephone: { name: 'Telephone', purpose: 'everything that is urgent' },
  email: { name: 'E-mail', purpose: 'what can wait until the next working day' },
  portal: { name: 'Portal', purpose: 'service requests and the state of one’s own tickets' },
};

/** English words of types of request. */
export const requestTypes: PresetWords['lists']['requests.types'] = {
  information: { name: 'Question or advice', approver: 'nobody' },
  password: { name: 'Password reset', approver: 'nobody' },
  access: { name: 'Access to an application or data' },
  equipment: { name: 'Equipment or software from the catalogue' },
  'joiner-mover-leaver': { name: 'Person joins or moves' },
  leaver: { name: 'Person leaves' },
};
