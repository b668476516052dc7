import type { OrganisationInput } from '../../../src/organisation/index.ts';
import { marlowendConsents } from './consents.ts';

/** What each customer agreed about Managed Backup. All figures are made up. */
export const backupAgreements = [
  {
    id: 'managed-backup-marlowend',
    service: 'managed-backup',
    customer: 'marlowend',
    requirements: 'SR-MB-MAR, issue 1 of 22 January 2026',
    users: '12 people of its application team, and 780 users who may have lost a file',
    covers: [
      { id: 'servers', name: 'Servers', kind: 'servers', quantity: '240, kept for 35 days' },
      {
        id: 'ledger',
        name: 'Ledger and lending at the end of a month',
        kind: 'data',
        quantity: 'kept for 10 years',
      },
      {
        id: 'mailboxes',
        name: 'Mailboxes and shared files',
        kind: 'data',
        quantity: '48 TB, kept for a year',
      },
    ],
    workload: [
      {
        id: 'volume',
        name: 'Volume of copies',
        normal: '400 TB',
        peak: '440 TB at the end of a year',
        limit: '460 TB',
      },
      { id: 'restores', name: 'Restores a month', normal: '24', peak: '41', limit: '45' },
    ],
    requests: [
      { id: 'file', name: 'File or mailbox restored', within: 'PT8H working', who: 'every user' },
      {
        id: 'month',
        name: 'Month-end state of the ledger restored beside the live one',
        within: 'P3D working',
        who: 'finance and its auditors',
      },
    ],
    measures: [
      {
        id: 'success',
        name: 'Backups that succeeded',
        target: 'at least 99.5% each night',
        measured: 'backup log',
      },
      {
        id: 'trial',
        name: 'Trial restores without a fault',
        target: 'all of 12 a month',
        measured: 'records of restores',
      },
    ],
    rpo: 'PT14H',
    backupInterval: 'PT12H',
    backupDuration: 'PT2H',
    definitions: marlowendConsents,
    deviations: ['Its month-end copies in the vault are under two keys, one of which it holds.'],
    duties: ['Two of its people hold its key to the month-end copies.'],
  },
  {
    id: 'managed-backup-pellwood',
    service: 'managed-backup',
    customer: 'pellwood',
    requirements: 'SR-MB-PEL, issue 1 of 20 June 2025',
    users: '4 people of its application team, and 410 users',
    covers: [
      {
        id: 'servers',
        name: 'Servers of housing and rent',
        kind: 'servers',
        quantity: '62, kept for 35 days',
      },
      {
        id: 'web',
        name: 'Servers of web and reports',
        kind: 'servers',
        quantity: '40, kept for 35 days',
        rpo: 'P8D',
        backupInterval: 'P7D',
        backupDuration: 'PT10H',
      },
      {
        id: 'mailboxes',
        name: 'Mailboxes and shared files',
        kind: 'data',
        quantity: '21 TB, kept for a year',
      },
    ],
    workload: [
      { id: 'volume', name: 'Volume of copies', normal: '165 TB', peak: '175 TB', limit: '190 TB' },
      { id: 'restores', name: 'Restores a month', normal: '9', peak: '16', limit: '20' },
    ],
    requests: [
      { id: 'file', name: 'File or mailbox restored', within: 'P1D working', who: 'every user' },
      { id: 'server', name: 'Server restored', within: 'PT16H', who: 'the head of IT' },
    ],
    measures: [
      {
        id: 'success',
        name: 'Backups that succeeded',
        target: 'at least 98% each night',
        measured: 'backup log',
      },
    ],
    backupInterval: 'PT12H',
    backupDuration: 'PT4H',
    deviations: ['Servers of web and reports are copied once a week, in the night to Saturday.'],
    duties: ['It decides each year which tenancies’ files may be deleted from the copies.'],
  },
  {
    id: 'managed-backup-brindlecombe',
    service: 'managed-backup',
    customer: 'brindlecombe',
    requirements: 'SR-MB-BRI, issue 2 of 8 July 2025',
    users: '3 people of its computing office, and 620 staff',
    covers: [
      { id: 'files', name: 'Shared files of staff', kind: 'data', quantity: '34 TB, kept for 90 days' },
      {
        id: 'examinations',
        name: 'Work handed in for examinations',
        kind: 'data',
        quantity: '6 TB, kept for 3 years',
        rpo: 'PT6H',
        backupInterval: 'PT4H',
        backupDuration: 'PT1H',
      },
    ],
    workload: [
      { id: 'volume', name: 'Volume of copies', normal: '72 TB', peak: '84 TB in June', limit: '90 TB' },
      { id: 'restores', name: 'Restores a month', normal: '6', peak: '13 in June', limit: '15' },
    ],
    requests: [
      { id: 'file', name: 'File restored', within: 'P2D working', who: 'staff' },
      {
        id: 'examination',
        name: 'Work of an examination restored',
        within: 'PT8H',
        who: 'the examinations office',
      },
    ],
    measures: [
      {
        id: 'examinations',
        name: 'Work of examinations copied on the same day',
        target: 'all',
        measured: 'list of the examinations office against the log',
      },
    ],
    dependsOn: ['hosted-platform', 'managed-network'],
    backupInterval: 'PT12H',
    backupDuration: 'PT4H',
    deviations: ['Work handed in for examinations is copied every four hours, all year.'],
    duties: ['It sends the list of examinations with their folders two weeks before each.'],
  },
  {
    id: 'managed-backup-ferrow',
    service: 'managed-backup',
    customer: 'ferrow',
    requirements: 'SR-MB-FER, issue 3 of 14 October 2025',
    users: '6 people of its application team, and 560 users',
    covers: [
      {
        id: 'orders',
        name: 'Orders, dispatch and planning',
        kind: 'servers',
        quantity: '96, every six hours',
      },
      {
        id: 'plants',
        name: 'Settings of the plant servers',
        kind: 'servers',
        quantity: '38, after each change',
      },
      { id: 'batches', name: 'Records of batches', kind: 'data', quantity: '18 TB, kept for 6 years' },
      {
        id: 'mailboxes',
        name: 'Mailboxes and shared files',
        kind: 'data',
        quantity: '9 TB, kept for 90 days',
      },
    ],
    workload: [
      {
        id: 'volume',
        name: 'Volume of copies',
        normal: '214 TB',
        peak: '237 TB in January',
        limit: '240 TB',
      },
      { id: 'restores', name: 'Restores a month', normal: '11', peak: '22', limit: '25' },
    ],
    requests: [
      { id: 'batch', name: 'Records of a batch restored', within: 'PT4H', who: 'the quality manager' },
      { id: 'file', name: 'File or mailbox restored', within: 'P1D working', who: 'every user' },
    ],
    measures: [
      {
        id: 'recall',
        name: 'Trial of a recall: records of three batches restored',
        target: 'within 4 hours, each half-year',
        measured: 'records of restores',
      },
    ],
    rpo: 'PT8H',
    backupInterval: 'PT6H',
    backupDuration: 'PT2H',
    deviations: ['Copies of plant servers are made after each change and not by the calendar.'],
    duties: ['Its maintenance tells the desk of each change of a setting at a plant.'],
  },
  {
    id: 'managed-backup-sandlark',
    service: 'managed-backup',
    customer: 'sandlark',
    requirements: 'SR-MB-SAN, issue 3 of 10 February 2026',
    users: '2 people of its technology team, and 140 users in offices',
    covers: [
      { id: 'tracking', name: 'Tracking database', kind: 'data', quantity: '68 TB, kept for 14 months' },
      {
        id: 'maps',
        name: 'Servers of routes and maps',
        kind: 'servers',
        quantity: '18 with 6 TB, kept for 35 days',
      },
      {
        id: 'offices',
        name: 'Mailboxes and shared files of offices',
        kind: 'data',
        quantity: '9 TB, kept for 90 days',
      },
    ],
    workload: [
      { id: 'volume', name: 'Volume of copies', normal: '98 TB', peak: '114 TB in January', limit: '120 TB' },
      { id: 'restores', name: 'Restores a month', normal: '5', peak: '12 in January', limit: '15' },
    ],
    requests: [
      { id: 'parcel', name: 'Scans of one parcel restored', within: 'P1D working', who: 'claims' },
      { id: 'file', name: 'File restored', within: 'P2D working', who: 'staff in offices' },
    ],
    measures: [
      {
        id: 'noon',
        name: 'Copy of the night’s scans made by 12:00',
        target: '99% of days',
        measured: 'backup log',
      },
    ],
    backupInterval: 'PT14H',
    backupDuration: 'PT4H',
    maintenanceWindow: 'We 13:00-15:00',
    dependsOn: ['hosted-platform'],
    deviations: [
      'Its copies are made from 06:00 to 10:00, after the night’s work and before the window of its servers on Sunday, and from 16:00 to 20:00, before the night’s work.',
      'Work on parts of the backup that it shares with others takes place on Wednesday from 10:00 to 12:00, as for all customers, when none of its copies is made; a restore begins by 12:15 then.',
    ],
    duties: ['It names the parcels of a claim by number before a restore is asked for.'],
  },
] satisfies OrganisationInput['agreements'];
