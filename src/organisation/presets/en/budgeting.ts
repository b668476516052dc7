import type { PresetWords } from '../words.ts';

/** English words of types of cost. */
export const costTypes: PresetWords['lists']['budgeting.costTypes'] = {
  staff: { name: 'Staff', apportionment: 'by recorded hours' },
  assets: { name: 'Equipment', apportionment: 'by depreciation of the items a service uses' },
  licences: { name: 'Licences and subscriptions', apportionment: 'by number of users of the service' },
  'bought-in': { name: 'Bought-in services', apportionment: 'by the invoice for the service' },
  'shared-resources': { name: 'Shared resources', apportionment: 'by measured use' },
  premises: { name: 'Premises and energy', apportionment: 'by share of staff cost' },
  overheads: { name: 'Overheads', apportionment: 'by share of direct cost' },
};
