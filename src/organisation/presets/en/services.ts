import type { PresetWords } from '../words.ts';

/** English words of levels of criticality. */
export const criticalities: PresetWords['lists']['criticalities'] = {
  critical: {
    name: 'Critical',
    description: 'Loss endangers people or stops the business of a customer within hours.',
  },
  high: { name: 'High', description: 'Loss stops the business of a customer within a day.' },
  medium: { name: 'Medium', description: 'Loss hinders work and can be borne for some days.' },
  low: { name: 'Low', description: 'Loss is an inconvenience.' },
};

/** English words of reports. */
export const reports: PresetWords['lists']['serviceReporting.reports'] = {
  'service-level-report': {
    name: 'Service report',
    purpose: 'Customer and service level manager judge whether the service is as agreed',
    readers: ['customers', 'service owners', 'service level manager'],
    contents: [
      'results against targets with their trend',
      'missed targets with cause and action',
      'incidents, requests and availability',
      'major incidents',
      'new and changed services',
      'continuity plans activated or tested',
      'workload',
      'nonconformities with their causes',
      'satisfaction and complaints',
      'coming changes',
      'state of agreed actions',
    ],
  },
  'process-performance-report': {
    name: 'Process performance report',
    purpose: 'Process owners decide on corrective action and improvement',
    readers: ['process owners', 'SMS manager'],
    contents: ['measures against targets', 'trends', 'nonconformities and their causes', 'open actions'],
  },
  'management-report': {
    name: 'Management report',
    purpose: 'Top management decides on direction, risk and resources',
    readers: ['top management'],
    contents: [
      'state of the objectives',
      'satisfaction and complaints',
      'cost against budget',
      'high risks',
      'audit findings',
      'activated continuity plans',
    ],
  },
};
