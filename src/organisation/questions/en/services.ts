import type { QuestionText } from '../question-words.ts';

/** Questions about the services and what is promised with them. */
export const questionsOfServices = {
  customers: {
    question: 'Who are the customers of your services?',
    why: 'An agreement is made with each for each service. An own department is a customer too.',
  },
  services: {
    question: 'Which services do you deliver?',
    why: 'The catalogue, the agreements and the plans are made for each. Name what a customer would recognise, not what you run.',
  },
  'services.*.owner': {
    question: 'Which role answers for the service from end to end?',
    why: 'Whoever it is accepts changes of the service, its risks and its results. Do not name the team that builds and repairs it: it would accept its own work.',
  },
  'services.*.customers': {
    question: 'Which customers have the service?',
    why: 'Without a customer there is no agreement, and nobody to review the service with.',
  },
  'services.*.description': {
    question: 'What does the customer get with the service?',
    why: 'The catalogue tells it in the customer’s words, and whoever is not in it cannot expect it.',
  },
  'services.*.outcome': {
    question: 'What can the customer do with the service that could not be done without it?',
    why: 'The catalogue tells it to customers, and reviews ask whether it is still so.',
  },
  'services.*.components': {
    question: 'Which components is the service made of, and who delivers each?',
    why: 'Faults, changes and targets are traced along them. Name what fails or is bought as one, not every cable.',
  },
  'services.*.dependsOn': {
    question: 'Which other services must run so that this one does?',
    why: 'What fails below takes it along, and comes back first after a disaster. Write an empty list if it needs none.',
  },
  'services.*.users': {
    question: 'Who uses the service, and how many are they?',
    why: 'Users, not customers, call the desk. Their number is what capacity is planned from.',
  },
  'services.*.criticality': {
    question: 'How bad is it when the service is down?',
    why: 'The level sets availability, the time to restore after a disaster and how often plans are tested. Hold what the customers say against the words of each level; the highest need decides.',
  },
  'services.*.hours': {
    question: 'In which hours is the service provided?',
    why: 'Availability counts in these hours alone. Outside of them nobody owes anything. Say of public holidays too, such as `; PH off`.',
  },
  'services.*.workload': {
    question: 'How much use is agreed?',
    why: 'Targets hold up to this limit. Without one they hold for any load.',
  },
  'services.*.responseTime': {
    question: 'How long may a user wait for an answer of the service itself, and where is it measured?',
    why: 'A service that is up and too slow to work with meets its availability. Users call it down.',
  },
  agreements: {
    question:
      'What is agreed with each customer about each service, besides what the service promises to all?',
    why: 'Two agreements that are the same but for the name leave out what the sides owe each other.',
  },
  'agreements.*.requirements': {
    question: 'From which written requirements, with number and date, is the agreement drawn up?',
    why: 'An auditor lays both side by side: each requirement has its target, or a reason why not.',
  },
  'agreements.*.users': {
    question: 'Which users of this customer have the service, and how many are they?',
    why: 'Whoever is not among them gets no help, and the count shows when more was taken than was agreed.',
  },
  'agreements.*.covers': {
    question: 'Which sites, devices or applications of this customer does the service cover?',
    why: 'What is not on the list is not supported, and both sides know it. Write an empty list if it is tied to none.',
  },
  'agreements.*.workload': {
    question: 'Up to which load do the targets hold for this customer?',
    why: 'Without a limit they hold for any load, and capacity cannot be planned.',
  },
  'customers.*.description': {
    question: 'What does the customer do, and what do the services mean to it?',
    why: 'Whoever answers its call at night weighs the harm by it.',
  },
  'customers.*.agreement': {
    question: 'In which contract or agreement with the customer do the services stand?',
    why: 'Where it differs from the service level agreement one of the two has to win.',
  },
  'serviceLevels.cataloguePlace': {
    question: 'Where do customers and users read their part of the catalogue?',
    why: 'It has to be a place that they can open today. A portal that is only planned is none.',
  },
  'serviceDesk.hours': {
    question: 'When does the service desk answer?',
    why: 'Users plan by it, and response times of incidents begin in these hours.',
  },
  'serviceDesk.phone': {
    question: 'Which number do users call?',
    why: 'It stands on every page that somebody opens when something is down.',
  },
  'serviceDesk.email': {
    question: 'To which address do users write?',
    why: 'Requests that need no voice come here, and somebody has to read them.',
  },
  'serviceDesk.outOfHours': {
    question: 'What happens when somebody calls outside these hours?',
    why: 'A caller at night has to know whether anybody will answer. “Nobody” is an answer.',
  },
  'onCall.numbers': {
    question: 'Which numbers are called at night, and in which order?',
    why: 'They stand on the guide for the night. A number left out is that of the role; forUsers says that users call it themselves while the desk is closed. An empty list says that nobody is on call.',
  },
  'onCall.coverage': {
    question: 'In which hours is somebody on call for each service, and who?',
    why: 'Where a service is supported longer than the desk is open, somebody has to be there. Write an empty list if nobody is on call, and then support no service longer than the desk is open.',
  },
  'onCall.acknowledgeWithin': {
    question: 'How soon does the person on call confirm?',
    why: 'After that the next number is called. The time counts into every response that you promise at night.',
  },
  'tools.itsm.name': {
    question: 'What do your people call the tool in which they keep tickets?',
    why: 'Nearly every step says where its record is. A name that nobody uses sends people searching.',
  },
  'tools.documents.name': {
    question: 'What do your people call the place where minutes, plans and reports are kept?',
    why: 'Evidence that cannot be found does not count.',
  },
  'priorities.*.respond': {
    question: 'How soon does work on an incident of the priority start?',
    why: 'It is promised to every customer. Add up how long recording and paging take before you set it.',
  },
  'priorities.*.resolve': {
    question: 'How soon is an incident of the priority resolved?',
    why: 'It is promised to every customer, and measured each month.',
  },
  'majorIncidents.criteria': {
    question: 'What makes an incident a major one?',
    why: 'Customers have to agree to it. It wakes people up, so it should be plain at 3 a.m.',
  },
  'majorIncidents.declaredBy': {
    question: 'Which role declares a major incident?',
    why: 'Somebody has to be reachable who may do it, at any hour in which a service is promised.',
  },
  'majorIncidents.informCustomersWithin': {
    question: 'How soon do customers hear of a major incident?',
    why: 'It is promised in each agreement, for nights and weekends too.',
  },
  'requests.fulfilWithin': {
    question: 'How soon is a request fulfilled that has no time of its own?',
    why: 'Most tickets are requests. Users compare this time with what they get.',
  },
  'serviceLevels.maintenanceWindow': {
    question: 'When may services be down for maintenance?',
    why: 'Downtime in this window does not count. Changes and releases are planned into it.',
  },
  'communication.maintenanceNotice': {
    question: 'How long before maintenance are users told?',
    why: 'A notice that is longer than the lead time of a change cannot be kept.',
  },
  'changes.emergencyCriteria': {
    question: 'What makes a change an emergency change?',
    why: 'Customers have to agree to it. Too wide, and nothing is tested any more.',
  },
  'changes.freezeWindows': {
    question: 'In which times is nothing changed?',
    why: 'Customers know their own busy days best. Write an empty list if there are none.',
  },
  'continuity.recoveryPlace': {
    question: 'Where are services brought back when the usual place is lost?',
    why: 'A time to restore is promised for that case too. Write `nowhere else` if there is no such place, and promise accordingly.',
  },
  'continuity.offsiteCopies': {
    question: 'Where can you reach plan, contact lists and a copy of the CMDB without the usual sites?',
    why: 'A copy in the building that burns helps nobody. Name the place, not only that there is one.',
  },
  'continuity.backupInterval': {
    question: 'How often are data copied?',
    why: 'Whatever is newer than the last copy can be lost. No service can promise less.',
  },
  'criticalities.*.availability': {
    question: 'Which availability does a service of this level have at least?',
    why: 'It is the promise of every service of the level. Two parts of 99.5 % in a row make 99.0 %.',
  },
  'criticalities.*.rto': {
    question: 'How soon is a service of this level back after a disaster?',
    why: 'Plans are tested against it, and what the service depends on has to be back first.',
  },
  'criticalities.*.rpo': {
    question: 'How much data may a service of this level lose in a disaster?',
    why: 'Copies have to be at least that often.',
  },
  'security.informWithin': {
    question: 'How soon do those concerned hear of an information security incident?',
    why: 'Law and contracts set limits, such as 72 hours for personal data; yours has to be within them.',
  },
} as const satisfies Readonly<Record<string, QuestionText>>;
