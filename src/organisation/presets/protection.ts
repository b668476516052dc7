import type { OrganisationInput } from '../schema/organisation.ts';

type Security = NonNullable<OrganisationInput['security']>;
type Risk = NonNullable<OrganisationInput['risk']>;

/** Classification levels, most open first. */
export const presetClassifications = [
  {
    id: 'public',
    name: 'Public',
    rank: 1,
    description: 'May be known to everybody.',
    handling: 'no restriction',
  },
  {
    id: 'internal',
    name: 'Internal',
    rank: 2,
    description: 'For staff and parties under contract.',
    handling: 'not published; passed on only for work',
  },
  {
    id: 'confidential',
    name: 'Confidential',
    rank: 3,
    description: 'Harm follows if it is known outside a named group.',
    handling: 'encrypted in transit and at rest; access by role',
  },
  {
    id: 'strictly-confidential',
    name: 'Strictly confidential',
    rank: 4,
    description: 'Grave harm follows if it is known outside a few people.',
    handling: 'named readers only; every access is logged',
  },
] satisfies NonNullable<Security['classifications']>;

/** Controls any provider of services has; an organisation adds its own. */
export const presetControls = [
  {
    id: 'access-control',
    name: 'Access by role',
    kind: 'technical',
    risk: 'use of services or data without authority',
    operation: 'access is granted by role on request, and withdrawn on the day a person leaves',
    owner: 'service-desk',
  },
  {
    id: 'strong-sign-in',
    name: 'Strong sign-in',
    kind: 'technical',
    risk: 'stolen passwords',
    operation: 'a second factor is asked for outside the own network and for administration',
  },
  {
    id: 'updates',
    name: 'Security updates',
    kind: 'technical',
    risk: 'use of known weaknesses',
    operation: 'updates are rated when published and brought in through change management',
  },
  {
    id: 'malware-protection',
    name: 'Protection from malicious software',
    kind: 'technical',
    risk: 'malicious software',
    operation: 'end devices, servers and mail are scanned and alarms become incidents',
  },
  {
    id: 'backup',
    name: 'Backup',
    kind: 'technical',
    risk: 'loss or encryption of data',
    operation:
      'data is copied to a place that attackers of the live systems cannot reach, and restores are tried',
  },
  {
    id: 'logging',
    name: 'Logging',
    kind: 'technical',
    risk: 'attacks that nobody notices',
    operation: 'sign-ins and administrative acts are logged, kept apart and watched',
  },
  {
    id: 'physical-access',
    name: 'Physical access',
    kind: 'physical',
    risk: 'theft or damage of equipment',
    operation: 'rooms with equipment are locked, entry is granted by name and recorded',
  },
  {
    id: 'awareness',
    name: 'Awareness',
    kind: 'administrative',
    risk: 'mistakes and deception of staff',
    operation: 'everybody is trained on joining and again at set intervals',
    owner: 'information-security-manager',
  },
  {
    id: 'supplier-access',
    name: 'Access of outside organisations',
    kind: 'administrative',
    risk: 'harm through suppliers',
    operation: 'access is agreed in writing, limited in time and reviewed',
    owner: 'supplier-manager',
  },
] satisfies NonNullable<Security['controls']>;

/** Five levels of likelihood. */
export const presetLikelihoods = [
  { id: 'rare', name: 'Rare', score: 1, description: 'Not expected within ten years.' },
  { id: 'unlikely', name: 'Unlikely', score: 2, description: 'Possible within ten years.' },
  { id: 'possible', name: 'Possible', score: 3, description: 'Possible within three years.' },
  { id: 'likely', name: 'Likely', score: 4, description: 'Expected within a year.' },
  { id: 'almost-certain', name: 'Almost certain', score: 5, description: 'Expected several times a year.' },
] satisfies NonNullable<Risk['likelihoods']>;

/** Five levels of consequence. */
export const presetConsequences = [
  { id: 'negligible', name: 'Negligible', score: 1, description: 'No customer notices.' },
  { id: 'minor', name: 'Minor', score: 2, description: 'A target is missed; users grumble.' },
  { id: 'moderate', name: 'Moderate', score: 3, description: 'A customer complains or claims compensation.' },
  { id: 'major', name: 'Major', score: 4, description: 'A customer leaves, or a law is broken.' },
  {
    id: 'severe',
    name: 'Severe',
    score: 5,
    description: 'People are harmed, or the organisation itself is in danger.',
  },
] satisfies NonNullable<Risk['consequences']>;

/** Cost types. */
export const presetCostTypes = [
  { id: 'staff', name: 'Staff', kind: 'direct', apportionment: 'by recorded hours' },
  {
    id: 'assets',
    name: 'Equipment',
    kind: 'direct',
    apportionment: 'by depreciation of the items a service uses',
  },
  {
    id: 'licences',
    name: 'Licences and subscriptions',
    kind: 'direct',
    apportionment: 'by number of users of the service',
  },
  {
    id: 'bought-in',
    name: 'Bought-in services',
    kind: 'direct',
    apportionment: 'by the invoice for the service',
  },
  { id: 'shared-resources', name: 'Shared resources', kind: 'indirect', apportionment: 'by measured use' },
  { id: 'premises', name: 'Premises and energy', kind: 'indirect', apportionment: 'by share of staff cost' },
  { id: 'overheads', name: 'Overheads', kind: 'indirect', apportionment: 'by share of direct cost' },
] satisfies NonNullable<NonNullable<OrganisationInput['budgeting']>['costTypes']>;
