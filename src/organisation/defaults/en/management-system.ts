/** Who the organisation is, and how it manages its system: English defaults by the path of the field. */
export const managementSystem = {
  locale: 'en-GB',
  site: {
    title: 'Service management manual',
    audiences: ['staff of the service provider', 'customers', 'auditors'],
  },
  calendar: {
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
      'whether the SMS and the services still fit the need, are enough for it and reach their objectives',
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
};
