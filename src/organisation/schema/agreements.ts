import {
  entities,
  label,
  otherHours,
  ownDuration,
  ownFlag,
  ownHours,
  ownInterval,
  ownList,
  ownPercent,
  ownTarget,
  ownText,
  text,
} from './field.ts';

const restsOn = ownText(
  'What it rests on: the id of a party and of what is ordered from it, such as `couriers.exchange`; held against its time',
  { confidential: true },
);

/** What may be agreed with one customer about one service, besides what the service promises to all. */
const terms = {
  requirements: ownText('Service requirements that the agreement is drawn up from, with number and date', {
    printed: 'They are: ….',
  }),
  users: ownText('Users of the service at this customer, with their number', {
    printed: 'Users of the service | …',
  }),
  covers: entities('Sites, devices, servers or named applications that the service covers', {
    name: label('What is covered', {
      printed: 'What is covered | … (in the section “What the service covers”)',
    }),
    kind: ownText('What kind of thing it is, such as site or application', { printed: 'Kind | …' }),
    quantity: ownText('How many there are, or how large it is', { printed: 'Number or size | …' }),
    remark: ownText('What else is to be known of it', { printed: 'Remark | …' }),
    rto: ownDuration('Longest time to restore it after a disaster, where it differs', { zero: true }),
    rpo: ownDuration('Longest loss of its data after a disaster, where it differs', { zero: true }),
    backupInterval: ownInterval('How often it is backed up, where it differs; then no other copy counts'),
    backupDuration: ownDuration('How long a run of that backup takes'),
    copiedBy: ownText(
      'What copies it instead: the id of a service and of a line that the same customer has agreed there, such as `backup.servers`',
    ),
    runsOn: ownText(
      'What it runs on: the id of a service and of a line that the same customer has agreed there, such as `platform.web`; it is back no sooner, and with no less loss, than that',
    ),
    alone: ownFlag('Whether nothing that another service does for this customer runs on it'),
    supportHours: otherHours('Hours in which it is supported, where they differ'),
    priority: ownText('Priority of an incident of a single one, where it is agreed', { ref: 'priority' }),
  }),
  workload: entities('Agreed workload, a line for each thing that is counted', {
    name: label('What is counted', { printed: 'Counted | … (in the section “Workload”)' }),
    normal: ownText('How much of it is usual', { printed: 'Usual | …' }),
    peak: ownText('How much of it comes at the most busy times, and when', { printed: 'At peak | …' }),
    limit: ownText('How much of it the targets hold for', { printed: 'Limit | …' }),
  }),
  aboveLimit: ownText('What happens when a limit is exceeded, as a sentence without its full stop', {
    printed: 'Above a limit: ….',
  }),
  requests: entities('Requests that users of this customer can make, with their times', {
    name: label('What is asked for', { printed: 'Request | … (in the section “Requests”)' }),
    within: ownTarget('How soon it is fulfilled'),
    who: ownText('Who of the customer may ask for it', { printed: 'Who may ask | …' }),
    fulfilledBy: ownText('Role that fulfils it; a team in working hours when left out', { ref: 'role' }),
    restsOn,
  }),
  measures: entities(
    'Further measures of this kind of service, such as time of alarm or success of backups',
    {
      name: label('What is measured', { printed: 'Measure | … (in the section “Service targets”)' }),
      target: ownText('What is to be reached', { printed: 'Target | …' }),
      within: ownTarget('Time that is to be kept, where the measure is about one'),
      measured: ownText('How it is measured', { printed: 'How it is measured | …' }),
      component: ownText(
        'Id of the component of the service that it is about: a customer who does not get that one does not have the measure',
      ),
      restsOn,
    },
  ),
  hours: otherHours('Hours of the service for this customer, where they differ from those of the service'),
  supportHours: otherHours('Hours of support for this customer, where they differ'),
  byPriority: entities(
    'Hours of support of a priority for this customer, where they differ; the key is its id',
    {
      hours: ownHours('Hours in which incidents of this priority are supported'),
    },
  ),
  availability: ownPercent('Availability a month for this customer, where it differs'),
  responseTime: ownText(
    'How long users of this customer wait for an answer of the service itself, where it differs',
    { printed: 'Wait for an answer of the service | …' },
  ),
  respond: ownTarget('Response to the most urgent incidents of this customer, where it differs'),
  resolve: ownTarget('Resolution of the most urgent incidents of this customer, where it differs'),
  rto: ownDuration('Longest time to restore after a disaster for this customer, where it differs', {
    zero: true,
  }),
  rpo: ownDuration('Longest loss of data after a disaster for this customer, where it differs', {
    zero: true,
  }),
  backupInterval: ownInterval('How often the data of this customer is backed up, where it differs'),
  backupDuration: ownDuration('How long a run of that backup takes, where it differs'),
  replication: ownDuration(
    'How far a copy of its data that is kept up to date all the time may lag behind, where it differs; it counts instead of the backups',
    { zero: true },
  ),
  maintenanceWindow: otherHours('Time for maintenance agreed with this customer, where it differs'),
  exceptions: ownList('When the targets do not count for this customer, where that differs', {
    printed: 'The targets do not count in these cases: ….',
  }),
  deviations: ownList('What else differs from the service as all get it, each as a sentence', {
    printed: '- … (in the section “What differs for this customer”)',
  }),
  changeNotice: ownTarget(
    'How long before a change that it will feel this customer is told; the common notice when left out',
  ),
  definitions: entities(
    'Definitions that this customer has consented to; only the 2011 edition asks for it',
    {
      name: label('What is defined', {
        printed: 'Matter | … (in the section “Definitions the customer accepts”)',
      }),
      document: ownText('Document that defines it', { ref: 'document' }),
      agreedIn: ownText('Where the consent is recorded', { printed: 'Consent recorded in | …' }),
    },
  ),
  dependsOn: ownList(
    'Services that it depends on for this customer, where they differ from those of the service',
    {
      ref: 'service',
    },
  ),
  components: ownList('Ids of the components of the service that this customer gets; all when left out'),
  duties: ownList('What this customer does for the service besides what all do, each as a sentence', {
    printed: '- … (in the section “What the customer does”)',
  }),
};

/** What is agreed with a customer about a service, where it says more than the service itself. */
export const agreements = {
  agreements: entities(
    'What is agreed with one customer about one service, by the id `service-customer`; without an entry the agreement is made from the service alone',
    {
      service: text('Id of the service', '', { ref: 'service' }),
      customer: text('Id of the customer; left out where one agreement holds for several', '', {
        ref: 'customer',
      }),
      customers: entities(
        'Customers of an agreement that holds for several, by their ids, each with what is its own; what is empty there is as written for all',
        terms,
      ),
      ...terms,
    },
  ),
};
