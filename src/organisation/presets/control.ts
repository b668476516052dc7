import type { OrganisationInput } from '../schema/organisation.ts';

/** Change types, from routine to emergency. */
export const presetChangeTypes = [
  {
    id: 'standard',
    name: 'Standard change',
    description: 'Low risk, often done, described and approved once for all.',
    authority: 'change-manager',
    leadTime: 'P1D working',
    backOutTested: false,
    review: false,
  },
  {
    id: 'normal',
    name: 'Normal change',
    description: 'Any change that is neither standard, major nor emergency.',
    authority: 'change-authority',
    leadTime: 'P5D working',
    backOutTested: false,
    review: true,
  },
  {
    id: 'major',
    name: 'Major change',
    description: 'A change that could hit services or customers hard.',
    authority: 'change-authority',
    leadTime: 'P20D working',
    backOutTested: true,
    review: true,
  },
  {
    id: 'emergency',
    name: 'Emergency change',
    description: 'A change that cannot wait for the usual lead time.',
    authority: 'emergency-change-authority',
    leadTime: 'PT1H',
    backOutTested: false,
    review: true,
  },
] satisfies NonNullable<NonNullable<OrganisationInput['changes']>['types']>;

/** Release types. */
export const presetReleaseTypes = [
  {
    id: 'major',
    name: 'Major release',
    description: 'New functions or a new version of a main component.',
    frequency: 'at most twice a year',
    notice: 'P20D working',
  },
  {
    id: 'minor',
    name: 'Minor release',
    description: 'Small functions and collected corrections.',
    frequency: 'once a month',
    notice: 'P5D working',
  },
  {
    id: 'emergency',
    name: 'Emergency release',
    description: 'The least correction that ends or prevents serious harm.',
    frequency: 'when its definition is met',
    notice: 'PT1H',
  },
] satisfies NonNullable<NonNullable<OrganisationInput['releases']>['types']>;

/** Types of configuration item. */
export const presetCiTypes = [
  {
    id: 'service',
    name: 'Service',
    description: 'A service of the catalogue.',
    owner: 'service-owner',
    attributes: ['customers', 'criticality'],
    baseline: false,
  },
  {
    id: 'application',
    name: 'Application',
    description: 'Software that users work with.',
    attributes: ['supplier', 'licence', 'interfaces'],
  },
  {
    id: 'server',
    name: 'Server',
    description: 'Physical or virtual machine.',
    attributes: ['operating system', 'address', 'backup set'],
  },
  {
    id: 'network',
    name: 'Network component',
    description: 'Router, switch, firewall or line.',
    attributes: ['address', 'firmware', 'provider of the line'],
  },
  {
    id: 'cloud',
    name: 'Cloud resource',
    description: 'Resource rented from a cloud provider.',
    attributes: ['subscription', 'region', 'size'],
  },
  {
    id: 'end-device',
    name: 'End device',
    description: 'Workstation, notebook, telephone or printer.',
    attributes: ['user', 'serial number'],
    baseline: false,
  },
  {
    id: 'software',
    name: 'Software and licence',
    description: 'Master copy of software with its licence.',
    attributes: ['licence count', 'place in the secure library'],
  },
  {
    id: 'document',
    name: 'Document',
    description: 'Agreement, plan or instruction a service depends on.',
    owner: 'document-controller',
    attributes: ['approver'],
    baseline: false,
  },
] satisfies NonNullable<NonNullable<OrganisationInput['configuration']>['ciTypes']>;
