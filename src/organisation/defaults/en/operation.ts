/** Service desk, resolution and control: English defaults by the path of the field. */
export const operation = {
  serviceDesk: {
    outOfHours:
      'Outside these hours calls reach the technician on call for incidents of the highest priority.',
    languages: ['English'],
  },
  incidents: {
    categories: ['hardware', 'software', 'network', 'access', 'data', 'information security'],
    closureCodes: ['solved', 'workaround given', 'no fault found', 'withdrawn', 'duplicate'],
  },
  majorIncidents: {
    criteria: [
      'a service of the highest criticality is down for all its users',
      'more than one customer has lost a service',
      'people, health or the environment are in danger',
      'confidential information has left the organisation or is about to',
      'a continuity plan may have to be activated',
    ],
    agreedIn: 'the service level agreement',
    communication: ['telephone', 'e-mail', 'status page'],
  },
  requests: {
    types: {
      approver: 'whom the customer named for it; for our own people the line manager',
    },
  },
  problems: {
    criteria: [
      'a major incident has happened',
      'the same incident keeps coming back',
      'an incident was closed with a workaround and an unknown cause',
      'a supplier or a developer announces a fault',
    ],
    methods: ['time line', 'five whys', 'cause-and-effect diagram'],
    knownErrorPlace: 'the known error list of the ITSM tool',
  },
  configuration: {
    attributes: [
      'identifier',
      'description',
      'type',
      'status',
      'version',
      'location',
      'owner',
      'relations to other items and services',
      'related change requests, problems and known errors',
    ],
    statuses: ['planned', 'in build', 'live', 'under repair', 'retired'],
    identifierRule: 'the letters of the type and a running number that is never used again',
    baselineBefore: 'before every release into live use',
    library: 'the secure library in the deployment tool',
  },
  changes: {
    underControl: 'every configuration item, service, agreement and plan named in this manual',
    majorCriteria: [
      'a service is added, removed, transferred to a customer or another party, or taken over from one',
      'a service level agreement must be renegotiated',
      'a new supplier or other party operates part of the service',
      'a service of the highest criticality is expected to be down for more than 30 minutes outside its maintenance window',
      'it cannot be undone once it is made',
    ],
    window: 'the common maintenance window',
    freezeWindows: {
      allowed: 'emergency changes',
    },
    emergencyCriteria: [
      'it ends or prevents a major incident',
      'it closes a security gap that is being used or will be soon',
      'it is demanded by law within less than the usual lead time',
    ],
    emergencyAgreedIn: 'the service level agreement',
    outcomes: ['successful', 'successful with deviations', 'reversed', 'failed'],
    assessment: [
      'risk and effect on services and customers',
      'service requirements and agreements',
      'technical feasibility and resources',
      'cost and benefit',
      'information security',
      'capacity, availability and continuity',
      'release and deployment plans',
    ],
  },
  releases: {
    agreedIn: 'the service level agreement',
    acceptanceCriteria: [
      'all planned tests are done',
      'no fault of high severity is open',
      'the back-out is prepared, and tested where that is possible',
      'the service desk has release notes and known errors',
      'the list of items for the baseline is complete',
    ],
    testEnvironment: 'a controlled environment that matches live use in version and settings',
    emergencyCriteria: ['it carries out an approved emergency change'],
    emergencyAgreedIn: 'the service level agreement',
    emergencyTests: 'a test of the changed function and of the back-out',
  },
};
