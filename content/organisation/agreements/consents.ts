/** What Marlowend consented to, where its consent stands in its own contract. */
export const marlowendConsents = [
  ['major-incident', 'Major incident', 'major-incident-definition', 'schedule 4, signed with the agreement'],
  [
    'emergency-change',
    'Emergency change',
    'emergency-change-definition',
    'schedule 4, signed with the agreement',
  ],
  ['complaint', 'Service complaint', 'complaint-definition', 'schedule 5, signed with the agreement'],
  ['releases', 'Kinds and frequency of releases', 'release-policy', 'schedule 6, signed with the agreement'],
  [
    'emergency-release',
    'Emergency release',
    'emergency-release-definition',
    'schedule 6, signed with the agreement',
  ],
  [
    'acceptance',
    'When a release is good enough',
    'release-acceptance-criteria',
    'schedule 6, signed with the agreement',
  ],
].map(([id = '', name, document, agreedIn]) => ({ id, name, document, agreedIn }));
