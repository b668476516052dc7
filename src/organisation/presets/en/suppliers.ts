import type { PresetWords } from '../words.ts';

/** English words of levels of a dispute. */
export const disputeSteps: PresetWords['lists']['supplierManagement.disputeSteps'] = {
  operational: { name: 'Talk between those in charge' },
  management: { name: 'Talk between managers' },
  executive: { name: 'Talk between top managements' },
};
