import type { OrganisationInput } from '../../schema/organisation.ts';
import type { Facts } from '../item.ts';

/** Change types, from routine to emergency. */
export const changeTypes = [
  {
    id: 'standard',
    authority: 'change-manager',
    leadTime: 'P1D working',
    backOutTested: false,
    review: false,
  },
  {
    id: 'normal',
    authority: 'change-authority',
    leadTime: 'P10D working',
    backOutTested: false,
    review: true,
  },
  { id: 'major', authority: 'change-authority', leadTime: 'P40D working', backOutTested: true, review: true },
  {
    id: 'emergency',
    authority: 'emergency-change-authority',
    leadTime: 'PT1H',
    backOutTested: false,
    review: true,
  },
] as const satisfies Facts<NonNullable<OrganisationInput['changes']>['types']>;

/** Release types. */
export const releaseTypes = [
  { id: 'major', notice: 'P10D working', changeType: 'major' },
  { id: 'minor', notice: 'P5D working', changeType: 'normal' },
  { id: 'emergency', notice: 'PT1H', changeType: 'emergency' },
] as const satisfies Facts<NonNullable<OrganisationInput['releases']>['types']>;

/** Types of configuration item. */
export const ciTypes = [
  { id: 'service', owner: 'service-owner', baseline: false },
  { id: 'application' },
  { id: 'server' },
  { id: 'network' },
  { id: 'cloud' },
  { id: 'end-device', baseline: false },
  { id: 'software' },
  { id: 'document', owner: 'document-controller', baseline: false },
] as const satisfies Facts<NonNullable<OrganisationInput['configuration']>['ciTypes']>;
