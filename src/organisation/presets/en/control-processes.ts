import type { PresetWords } from '../words.ts';

/** English words of change types. */
export const changeTypes: PresetWords['lists']['changes.types'] = {
  standard: {
    name: 'Standard change',
    description: 'Low risk, often done, described and approved once for all.',
  },
  normal: { name: 'Normal change', description: 'Any change that is neither standard, major nor emergency.' },
  major: { name: 'Major change', description: 'A change that meets one of the criteria for a major effect.' },
  emergency: { name: 'Emergency change', description: 'A change that cannot wait for the usual lead time.' },
};

/** English words of release types. */
export const releaseTypes: PresetWords['lists']['releases.types'] = {
  major: {
    name: 'Major release',
    description: 'New functions or a new version of a main component.',
    frequency: 'at most twice a year',
  },
  minor: {
    name: 'Minor release',
    description: 'Small functions and collected corrections.',
    frequency: 'once a month',
  },
  emergency: {
    name: 'Emergency release',
    description: 'The least correction that ends or prevents serious harm.',
    frequency: 'when its definition is met',
  },
};

/** English words of types of configuration item. */
export const ciTypes: PresetWords['lists']['configuration.ciTypes'] = {
  service: {
    name: 'Service',
    description: 'A service of the catalogue.',
    attributes: ['customers', 'criticality'],
  },
  application: {
    name: 'Application',
    description: 'Software that users work with.',
    attributes: ['supplier', 'licence', 'interfaces'],
  },
  server: {
    name: 'Server',
    description: 'Physical or virtual machine.',
    attributes: ['operating system', 'address', 'backup set'],
  },
  network: {
    name: 'Network component',
    description: 'Router, switch, firewall or line.',
    attributes: ['address', 'firmware', 'provider of the line'],
  },
  cloud: {
    name: 'Cloud resource',
    description: 'Resource rented from a cloud provider.',
    attributes: ['subscription', 'region', 'size'],
  },
  'end-device': {
    name: 'End device',
    description: 'Workstation, notebook, telephone or printer.',
    attributes: ['user', 'serial number'],
  },
  software: {
    name: 'Software and licence',
    description: 'Master copy of software with its licence.',
    attributes: ['licence count', 'place in the secure library'],
  },
  document: {
    name: 'Document',
    description: 'Agreement, plan or instruction a service depends on.',
    attributes: ['approver'],
  },
};
