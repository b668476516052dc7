import type { PresetWords } from '../words.ts';

/** English words of classification levels. */
export const classifications: PresetWords['lists']['security.classifications'] = {
  public: { name: 'Public', description: 'May be known to everybody.', handling: 'no restriction' },
  internal: {
    name: 'Internal',
    description: 'For staff and parties under contract.',
    handling: 'not published; passed on only for work',
  },
  confidential: {
    name: 'Confidential',
    description: 'Harm follows if it is known outside a named group.',
    handling: 'encrypted in transit and at rest; access by role',
  },
  'strictly-confidential': {
    name: 'Strictly confidential',
    description: 'Grave harm follows if it is known outside a few people.',
    handling: 'named readers only; every access is logged',
  },
};

/** English words of security controls. */
export const controls: PresetWords['lists']['security.controls'] = {
  'access-control': {
    name: 'Access by role',
    risk: 'use of services or data without authority',
    operation: 'access is granted by role on request, and withdrawn on the day a person leaves',
  },
  'strong-sign-in': {
    name: 'Strong sign-in',
    risk: 'stolen passwords',
    operation: 'a second factor is asked for outside the own network and for administration',
  },
  updates: {
    name: 'Security updates',
    risk: 'use of known weaknesses',
    operation: 'updates are rated when published and brought in through change management',
  },
  'malware-protection': {
    name: 'Protection from malicious software',
    risk: 'malicious software',
    operation: 'end devices, servers and mail are scanned and alarms become incidents',
  },
  backup: {
    name: 'Backup',
    risk: 'loss or encryption of data',
    operation:
      'data is copied to a place that attackers of the live systems cannot reach, and restores are tried',
  },
  logging: {
    name: 'Logging',
    risk: 'attacks that nobody notices',
    operation: 'sign-ins and administrative acts are logged, kept apart and watched',
  },
  'physical-access': {
    name: 'Physical access',
    risk: 'theft or damage of equipment',
    operation: 'rooms with equipment are locked, entry is granted by name and recorded',
  },
  awareness: {
    name: 'Awareness',
    risk: 'mistakes and deception of staff',
    operation: 'everybody is trained on joining and again at set intervals',
  },
  'supplier-access': {
    name: 'Access of outside organisations',
    risk: 'harm through suppliers',
    operation: 'access is agreed in writing, limited in time and reviewed',
  },
};

/** English words of levels of likelihood. */
export const likelihoods: PresetWords['lists']['risk.likelihoods'] = {
  rare: { name: 'Rare', description: 'Not expected within ten years.' },
  unlikely: { name: 'Unlikely', description: 'Possible within ten years.' },
  possible: { name: 'Possible', description: 'Possible within three years.' },
  likely: { name: 'Likely', description: 'Expected within a year.' },
  'almost-certain': { name: 'Almost certain', description: 'Expected several times a year.' },
};

/** English words of levels of consequence. */
export const consequences: PresetWords['lists']['risk.consequences'] = {
  negligible: { name: 'Negligible', description: 'No customer notices.' },
  minor: { name: 'Minor', description: 'A target is missed; users grumble.' },
  moderate: { name: 'Moderate', description: 'A customer complains or claims compensation.' },
  major: { name: 'Major', description: 'A customer leaves, or a law is broken.' },
  severe: { name: 'Severe', description: 'People are harmed, or the organisation itself is in danger.' },
};
