import type { DefaultWords } from '../defaults/index.ts';
import {
  choice,
  count,
  duration,
  entities,
  hours,
  interval,
  label,
  list,
  ownDuration,
  ownHours,
  ownInterval,
  ownList,
  ownPercent,
  ownTarget,
  ownText,
  percent,
  role,
  section,
  target,
  text,
} from './field.ts';
import { part } from './parts.ts';

/** Services, what their criticality demands, and how levels are agreed and reported. */
export const services = (words: DefaultWords) => ({
  services: entities('Services in the catalogue', {
    name: label('Name of the service'),
    description: text('What the customer gets, in one or two sentences', '', {
      printed: '… (a paragraph of the SLA)',
    }),
    outcome: text('What the customer reaches with it: the intended outcome', '', {
      printed: 'Intended outcome | …',
    }),
    owner: role('Role that owns the service'),
    status: choice('serviceStatus', 'Where the service stands in its life', 'live'),
    customers: list('Customers of the service', [], { ref: 'customer' }),
    users: text('Who uses it, all customers together', '', {
      printed: 'Users | … (in the register of customers)',
    }),
    criticality: text('Criticality level', 'medium', { ref: 'criticality' }),
    hours: hours('Hours in which the service is provided', '24/7'),
    supportHours: ownHours('Hours in which it is supported; those of the service desk when left out'),
    availability: ownPercent('Availability target a month; that of the criticality when left out'),
    handedOverAt: ownText(
      'Where the service is handed over, as a phrase, if its users reach it by something that is no part of it: there its availability is measured; at the user when left out',
      { printed: 'Handed over and measured at | …' },
    ),
    responseTime: ownText(
      'How long a user waits for an answer of the service itself, as a phrase with what is measured: “a page opens in 3 seconds”',
      { printed: 'Wait for an answer of the service | …' },
    ),
    respond: ownTarget('Response to the most urgent incidents; that of the highest priority when left out'),
    resolve: ownTarget('Resolution of the most urgent incidents; that of the highest priority when left out'),
    byPriority: entities('What differs for a priority; the key is the id of the priority', {
      hours: ownHours('Hours in which incidents of this priority are supported, where they differ'),
    }),
    ownShare: ownTarget(
      'Time that we need ourselves before and after a supporting party, of the time to resolve; the common one when left out',
    ),
    rto: ownDuration('Longest time to restore after a disaster; that of the criticality when left out', {
      zero: true,
    }),
    rpo: ownDuration('Longest loss of data after a disaster; that of the criticality when left out', {
      zero: true,
    }),
    backupInterval: ownInterval('How often its data is backed up; the common interval when left out'),
    backupDuration: ownDuration(
      'How long a run of its backup takes, which counts with the interval; the common one when left out',
    ),
    replication: ownDuration(
      'How far a copy that is kept up to date all the time may lag behind; it counts instead of the backups',
      { zero: true },
    ),
    workload: text(
      'Workload of all customers together, such as users or transactions; that of each stands in `agreements`',
      '',
      {
        printed: 'Workload | … (in the capacity plan)',
      },
    ),
    maintenanceWindow: ownHours('Agreed time for maintenance; the common one when left out'),
    exceptions: ownList('When the targets do not count; the common ones when left out', {
      printed: 'The targets do not count in these cases: ….',
    }),
    charging: text('How the customer is charged, as a phrase', '', {
      confidential: true,
      ofParty: true,
      printed: 'The service is charged as follows: ….',
    }),
    dependsOn: list('Services it depends on', [], { ref: 'service' }),
    dependencies: entities(
      'How it stands on services of dependsOn, by their ids; on one without an entry it depends at all times',
      part,
    ),
    components: entities('Service components', {
      name: label('Name of the component'),
      type: text('Type of configuration item', '', { ref: 'ciType' }),
      supplier: text('Supplier that delivers it; empty when it is our own', '', { ref: 'supplier' }),
      ...part,
    }),
  }),
  criticalities: entities('What each criticality demands; the ready-made set is merged with yours by id', {
    name: label('Name of the level'),
    rank: count('Order, 1 is the most critical', 1, { zero: true }),
    description: text('When a service has this level'),
    availability: percent('Lowest availability target a month', 99),
    rto: duration('Longest time to restore after a disaster', 'P1D', { zero: true }),
    rpo: duration('Longest loss of data after a disaster', 'P1D', { zero: true }),
    testInterval: interval('How often continuity of such services is tested', 'P1Y'),
  }),
  serviceLevels: section('Service level management', {
    owner: role('Role that runs service level management', 'service-level-manager'),
    reviewInterval: interval('How often services and SLAs are reviewed with each customer', 'P6M'),
    reportingInterval: interval('How often results against targets are reported', 'P1M'),
    catalogueReviewInterval: interval('How often the service catalogue is reviewed', 'P6M'),
    cataloguePlace: text(
      'Where customers and users read their part of the catalogue: a channel that is open to them, as a phrase',
      '',
      { printed: 'Customers | … | … (in the service catalogue)' },
    ),
    catalogueUpdateWithin: target('How soon after a change the catalogue is updated', 'P5D working'),
    warningThreshold: percent('Share of a target time used, at which the owner is warned', 75),
    trendPeriod: duration('Period over which trends are judged', 'P6M'),
    breachNoticeWithin: target('How soon a customer hears of a missed target', 'P1D working'),
    breachReviewWithin: target('How soon the cause of a missed target is reviewed', 'P5D working'),
    minutesWithin: target('How soon minutes of a review are sent', 'P5D working'),
    internalReviewInterval: interval(
      'How often groups of the same organisation and customers are reviewed as suppliers',
      'P3M',
    ),
    term: duration('Term of an SLA before it is renewed', 'P1Y'),
    notice: duration('Notice for ending an SLA', 'P3M', { zero: true }),
    maintenanceWindow: hours('Common maintenance window', 'Su 02:00-06:00'),
    exceptions: list('When targets do not count', words.serviceLevels.exceptions),
  }),
  serviceReporting: section('Service reporting', {
    owner: role('Role that runs service reporting', 'service-reporting-manager'),
    interval: interval('How often service reports are issued', 'P1M'),
    issueWithin: target('How soon after the period a report is issued', 'P5D working'),
    actionsWithin: target('How soon actions from a report are agreed', 'P10D working'),
    descriptionReviewInterval: interval('How often descriptions of reports are reviewed', 'P1Y'),
    trendPeriod: duration('Period shown for trends', 'P1Y'),
    reports: entities('Reports with their descriptions; the ready-made set is merged with yours by id', {
      name: label('Name of the report'),
      purpose: text('What decisions it serves'),
      readers: list('Who receives it'),
      interval: interval('How often it is issued', 'P1M'),
      owner: role('Role that issues it', 'service-reporting-manager'),
      issueWithin: ownTarget('How soon after the period it is issued, where that differs'),
      record: text('Kind of record that each issue is', 'service-report', { ref: 'record' }),
      sources: list('Tools the data comes from', ['itsm'], { ref: 'tool' }),
      contents: list('What it shows'),
    }),
  }),
});
