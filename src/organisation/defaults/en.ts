/**
 * What the program suggests in English where a field takes words, by the path of the field; fields of a list's items
 * by the path of the list. What is no language (durations, numbers, ids, codes) stands in the schema.
 */
export const english = {
  locale: 'en-GB',
  site: {
    title: 'Service management manual',
    audiences: ['staff of the service provider', 'customers', 'auditors'],
  },
  calendar: {
    workingHours: 'Monday to Friday, 08:00 to 17:00',
    holidays: 'public holidays at the main location',
  },
  scope: {
    statement:
      'the planning, design, transition, delivery and improvement of the services in the service catalogue',
  },
  tools: {
    itsm: {
      name: 'the ITSM tool',
    },
    cmdb: {
      name: 'the CMDB',
    },
    monitoring: {
      name: 'the monitoring tool',
    },
    documents: {
      name: 'the document store',
    },
    hr: {
      name: 'the HR system',
    },
    finance: {
      name: 'the finance system',
    },
    security: {
      name: 'the security tool',
    },
    deployment: {
      name: 'the deployment tool',
    },
    telephony: {
      name: 'the telephone system',
    },
    contracts: {
      name: 'the contract register',
    },
    survey: {
      name: 'the survey tool',
    },
    backup: {
      name: 'the backup system',
    },
    communication: {
      name: 'the status page',
    },
  },
  plan: {
    measurementReview: 'the management review',
  },
  value: {
    toCustomers: [
      'work that goes on without interruption',
      'costs that are known beforehand',
      'help from somebody who knows their work',
      'risks to technology and data that are off their hands',
    ],
    toOrganisation: [
      'customers who stay and ask for more',
      'income or budget that bears the cost of each service',
      'skills and knowledge that the next service can be built on',
    ],
  },
  otherParties: {
    part: 'the whole process',
    definedBy: 'the accountable role',
  },
  recordsControl: {
    correction:
      'the old value, the new value, the date and the person stay visible in the history of the record',
  },
  resources: {
    kinds: ['people', 'technology', 'information', 'money'],
  },
  competence: {
    levels: ['knows about it', 'can do it', 'can teach it'],
    requiredLevel: 'can do it',
  },
  knowledge: {
    place: 'the knowledge base of the ITSM tool',
  },
  audit: {
    criteria: [
      'ISO/IEC 20000-1 in the edition of this manual',
      'this manual',
      'service requirements and service level agreements',
      'legal and contractual obligations',
    ],
    methods: ['interviews', 'samples of records', 'observation of work'],
    grades: ['major nonconformity', 'minor nonconformity', 'observation'],
    objectives: [
      'whether the SMS meets the standard and the organisation’s own requirements',
      'whether it is carried out as written and kept up',
    ],
  },
  managementReview: {
    objectives: [
      'whether the SMS and the services remain suitable, adequate and effective',
      'which improvements and resources are granted',
    ],
  },
  improvement: {
    criteria: [
      'effect on service targets',
      'effect on customer satisfaction',
      'reduction of risk',
      'cost and effort',
      'legal or contractual need',
    ],
  },
  risk: {
    method: 'the points for likelihood multiplied by the points for consequence',
    treatments: ['avoid', 'reduce', 'share', 'accept'],
  },
  newServices: {
    criteria: [
      'a service is added',
      'a service is removed',
      'a service is transferred to a customer or another party or taken over from one',
      'a service level agreement must be renegotiated',
      'a new supplier or other party operates part of the service',
    ],
    acceptanceCriteria: [
      'service requirements are tested and met',
      'service level agreement and supplier agreements are signed',
      'support staff are trained and have their instructions',
      'configuration items are recorded and baselined',
      'continuity, capacity and security are assessed',
      'the way back is prepared',
    ],
    partyEvaluation: [
      'capability and references',
      'staff and skills',
      'information security',
      'financial standing',
      'ability to meet the service requirements',
    ],
  },
  portfolio: {
    rankingCriteria: [
      'need of customers and of the organisation',
      'contribution to the service management objectives',
      'people, technology and money that are free for it',
      'risk of leaving things as they are',
    ],
  },
  assets: {
    kinds: ['hardware', 'software licences', 'subscriptions', 'information'],
    disposal: 'data is erased, licences are released and the disposal is recorded',
  },
  services: {
    hours: '24 hours a day, every day',
  },
  serviceLevels: {
    cataloguePlace: 'the self-service portal',
    maintenanceWindow: 'Sunday, 02:00 to 06:00',
    exceptions: [
      'planned maintenance that was announced in time',
      'faults in equipment or lines of the customer',
      'suspension that the customer asked for',
    ],
  },
  continuity: {
    testMethods: ['desk walk-through', 'restore from backup', 'switch to the second site'],
    offsiteCopies: 'an encrypted copy outside the usual sites, and a printed set with the continuity manager',
  },
  availability: {
    method: 'agreed service time less unplanned downtime, divided by agreed service time',
  },
  capacity: {
    techniques: [
      'trend over the last twelve months',
      'business plans and events that customers announce',
      'load tests before major changes',
    ],
  },
  security: {
    criteria: [
      'loss of confidentiality',
      'loss of integrity',
      'loss of accessibility',
      'breach of law or contract',
    ],
    objectives: [
      'no information reaches anybody without authority',
      'no security incident goes unreported',
      'security risks above the limit are treated in time',
    ],
  },
  complaints: {
    definition:
      'any statement of a customer or user that a service or the way it was handled was not acceptable',
    agreedIn: 'the service level agreement',
  },
  satisfaction: {
    sample: 'every customer contact and a random tenth of the users of each service',
    questions: ['quality of the service', 'speed of help', 'clarity of information', 'conduct of staff'],
  },
  suppliers: {
    reports: ['performance against targets'],
    disputes: 'the common dispute steps',
  },
  supplierManagement: {
    selection: [
      'ability to meet the service requirements',
      'references and financial standing',
      'information security',
      'price over the whole term',
    ],
    disputeEnd: 'legal action as the contract provides',
  },
  serviceDesk: {
    hours: 'Monday to Friday, 08:00 to 17:00',
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
      approver: 'the user’s line manager',
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
      'a service is added, removed or transferred',
      'a service of the highest criticality may be interrupted in service hours',
      'more than one customer is affected',
      'effort or cost reach the thresholds for new or changed services',
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
      'the way back is prepared, and tested where that is possible',
      'the service desk has release notes and known errors',
      'the baseline of the items concerned is taken',
    ],
    testEnvironment: 'a controlled environment that matches live use in version and settings',
    emergencyCriteria: [
      'it carries out an approved emergency change',
      'it closes a known error that causes a major incident',
    ],
    emergencyAgreedIn: 'the service level agreement',
    emergencyTests: 'a test of the changed function and of the way back',
  },
};
