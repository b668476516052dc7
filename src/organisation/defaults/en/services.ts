/** Services, what is agreed about them, and those who deliver parts: English defaults by the path of the field. */
export const services = {
  newServices: {
    acceptanceCriteria: [
      'service requirements are tested and met',
      'service level agreement and supplier agreements are signed',
      'support staff are trained and have their instructions',
      'configuration items are recorded, and those to be baselined are listed',
      'continuity, capacity and security are assessed',
      'the back-out is prepared',
    ],
    partyEvaluation: [
      'ability to meet the service requirements',
      'capability and references',
      'staff and skills',
      'information security',
      'financial standing',
      'price over the whole term',
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
  serviceLevels: {
    exceptions: [
      'planned maintenance that was announced in time',
      'faults in equipment or lines of the customer',
      'suspension that the customer asked for',
    ],
  },
  continuity: {
    testMethods: ['desk walk-through', 'restore from backup', 'recovery where services are brought back'],
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
    disputeEnd: 'legal action as the contract provides',
  },
};
