import type { Entries } from './entry.ts';

/** Codes of what the config says of services and that does not go together. */
export const serviceRules = {
  'availability-beyond-level': {
    severity: 'warning',
    cause: 'A service promises more than its criticality is built for.',
    remedy: 'Raise the criticality, or check that the service is built for it.',
  },
  'availability-out-of-order': {
    severity: 'error',
    cause: 'A criticality asks for less availability than a lower one.',
    remedy: 'Write at least as much as the lower one asks for.',
  },
  'availability-too-low': {
    severity: 'error',
    cause: 'A service promises less than its criticality demands.',
    remedy: 'Promise as much, or lower the criticality.',
  },
  'backups-too-rare': {
    severity: 'warning',
    cause: 'Backups come less often than the data that may be lost allows.',
    remedy:
      'Shorten the interval, write the service’s own backupInterval or replication, or agree a longer rpo.',
  },
  'component-unlisted': {
    severity: 'warning',
    cause: 'A supplier delivers a component of a service but does not list the service.',
    remedy: 'Add the service to the services of the supplier.',
  },
  'depends-on-itself': {
    severity: 'error',
    cause: 'A service depends on itself.',
    remedy: 'Take it out of its own list.',
  },
  'depends-on-lesser': {
    severity: 'warning',
    cause: 'A service depends on one that is less critical.',
    remedy: 'Raise the criticality of the other one.',
  },
  'depends-on-retired': {
    severity: 'warning',
    cause: 'A service depends on one that is retired.',
    remedy: 'Take it out of the list.',
  },
  'depends-on-undelivered': {
    severity: 'warning',
    cause: 'A service depends on another one that does not go to all of its customers.',
    remedy: 'Write in the dependsOn of each agreement on which services it depends there.',
  },
  'duplicate-rank': {
    severity: 'error',
    cause: 'Two items of a list have the same rank or score, so their order is not known.',
    remedy: 'Give each its own.',
  },
  'recovery-out-of-order': {
    severity: 'error',
    cause: 'A criticality lets a service stay down or lose data longer than a lower one.',
    remedy: 'Write at most what the lower one allows.',
  },
  'recovery-too-loose': {
    severity: 'error',
    cause: 'A service may stay down or lose data longer than its criticality allows.',
    remedy: 'Write at most what the criticality allows, or lower it.',
  },
  'same-name': {
    severity: 'warning',
    cause: 'Two services, customers or suppliers have the same name, so nobody can tell their pages apart.',
    remedy: 'Give each a name of its own.',
  },
  'service-without-customer': {
    severity: 'warning',
    cause: 'A service is live and has no customer.',
    remedy: 'Name its customers by id.',
  },
  'service-without-owner': {
    severity: 'error',
    cause: 'A service has no owner.',
    remedy: 'Name the role that owns it.',
  },
} as const satisfies Entries;
