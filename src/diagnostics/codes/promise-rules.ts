import type { Entries } from './entry.ts';

/** Codes of what services promise and what they rest on, where both can't hold. */
export const promiseRules = {
  'activation-too-slow': {
    severity: 'warning',
    cause: 'Deciding on the activation of a continuity plan takes as long as a service may be away.',
    remedy: 'Shorten continuity.activateWithin, or promise a longer rto.',
  },
  'agreed-availability-low': {
    severity: 'warning',
    cause:
      'An agreement promises a customer less of a service, and another service that needs it still promises more than the two can give together.',
    remedy: 'Promise the customer less of the other service, or more of the one that it needs.',
  },
  'answer-too-slow': {
    severity: 'warning',
    cause: 'A party that takes the calls of users has longer to respond than the service promises.',
    remedy: 'Agree a shorter time with the party, or promise a longer one.',
  },
  'answerer-unlisted': {
    severity: 'warning',
    cause:
      'Who takes the calls about a service is told in words that name other parties than those that take them.',
    remedy: 'Leave answers out of onCall.coverage, or correct the services of the party.',
  },
  'chain-availability-low': {
    severity: 'warning',
    cause:
      'All parts that a service rests on were measured, and together they are available less than it promises.',
    remedy: 'Promise less, improve a part, or write where others stand in for one.',
  },
  'clock-beyond-support': {
    severity: 'warning',
    cause:
      'Target times are said to run on while somebody is on call, at hours at which the service is not supported.',
    remedy: 'Support the priority in these hours, or write clockRuns: false.',
  },
  'covered-above-limit': {
    severity: 'warning',
    cause: 'An agreement covers more things of a kind than the limit of its own workload allows of them.',
    remedy:
      'Write a limit that holds all of them, or give what is not counted there a kind, and a line of the workload, of its own.',
  },
  'dependency-cycle': {
    severity: 'error',
    cause: 'Services depend on each other in a circle, so nobody can say what has to be up first.',
    remedy: 'Take one of them out of the dependsOn of another.',
  },
  'dependency-hours-short': {
    severity: 'warning',
    cause:
      'A service depends on another one that is supported in fewer hours, so that nobody works on a fault there.',
    remedy: 'Support the other one at these hours too, or this one in fewer.',
  },
  'dependency-slower': {
    severity: 'warning',
    cause:
      'A service depends on another one whose most urgent incidents may take longer than those of the service.',
    remedy: 'Promise a shorter time for the other one, or a longer one for the service.',
  },
  'dependency-unlisted': {
    severity: 'warning',
    cause: 'A service says how it stands on another one that is not in its dependsOn.',
    remedy: 'Add it to dependsOn, or take the entry out of dependencies.',
  },
  'limits-above-plan': {
    severity: 'warning',
    cause:
      'The limits that customers have agreed for their workload come to more than the service is planned for.',
    remedy: 'Plan for more in the workload of the service, or agree lower limits.',
  },
  'more-needed-than-there': {
    severity: 'error',
    cause: 'Of a part with redundancy more units have to work than there are.',
    remedy: 'Write units of at least as many as are needed.',
  },
  'nobody-answers': {
    severity: 'warning',
    cause:
      'A service is supported at hours at which neither the service desk nor anybody else takes a report.',
    remedy: 'Name a party that takes calls, give users a number, or support the service in fewer hours.',
  },
  'nobody-on-call': {
    severity: 'warning',
    cause:
      'A service is supported outside working hours, at hours at which nobody is on call for it; that the desk is open brings nobody who repairs.',
    remedy: 'Lengthen its hours in onCall.coverage, or support the service in fewer hours.',
  },
  'order-hours-short': {
    severity: 'warning',
    cause: 'A request or a measure runs at hours at which the party that it rests on does nothing.',
    remedy: 'Agree longer hours with the party, or promise it in working time.',
  },
  'order-too-slow': {
    severity: 'warning',
    cause:
      'A request or a measure is promised sooner than the party that it rests on may take, with the time that we need ourselves.',
    remedy: 'Agree a shorter time with the party, or promise a longer one.',
  },
  'part-availability-low': {
    severity: 'warning',
    cause: 'A service needs a part, or another service, that is available less than it promises itself.',
    remedy:
      'Agree more, promise less, or write how the service stands on it: redundancy with independent units, or beside.',
  },
  'priority-hours-dropped': {
    severity: 'warning',
    cause:
      'An agreement has hours of support of its own and says nothing of the priorities for which the service has others.',
    remedy: 'Write byPriority in the agreement.',
  },
  'recovery-inverted': {
    severity: 'warning',
    cause:
      'A service depends on another one that comes back later, or may lose more data, than it promises itself.',
    remedy: 'Shorten the rto or rpo of the other one, or promise less.',
  },
  'recovery-unattended': {
    severity: 'warning',
    cause: 'A service is to be back sooner after a loss than somebody who repairs is there or on call.',
    remedy: 'Have somebody called by an alarm (onCall.coverage), or promise a longer time to restore.',
  },
  'replication-too-slow': {
    severity: 'warning',
    cause: 'A copy that is kept up to date lags behind by more than the data that may be lost.',
    remedy: 'Let it lag behind less, or agree a longer rpo.',
  },
  'request-unattended': {
    severity: 'warning',
    cause:
      'The time of a request runs on in hours of support in which nobody is there who fulfils it, and is over before somebody comes.',
    remedy:
      'Promise it in working time or later, name the order of a party that it rests on (restsOn) or the service desk in fulfilledBy, or write `requests: true` in onCall.coverage.',
  },
  'service-outside-scope': {
    severity: 'warning',
    cause: 'A service is in use, but scope.services names others alone.',
    remedy: 'Add it to scope.services, or leave scope.services out, so that all services are in scope.',
  },
  'support-hours-short': {
    severity: 'warning',
    cause: 'A party supports a service in fewer hours than the service is supported.',
    remedy:
      'Agree longer hours, promise shorter ones, or write in calledFor the priorities for which it is called.',
  },
  'support-too-slow': {
    severity: 'warning',
    cause:
      'A party may take longer to resolve than a service promises, less the time that we need ourselves.',
    remedy:
      'Agree a shorter time, promise a longer one, or write in calledFor the priorities for which it is called.',
  },
  'urgent-slower': {
    severity: 'warning',
    cause:
      'A service or an agreement promises less for the most urgent incidents than is usual for the next ones.',
    remedy: 'Promise at least the time of the next priority.',
  },
  'unsupported-downtime': {
    severity: 'warning',
    cause:
      'The availability that a service promises leaves less downtime than passes while nobody supports it.',
    remedy:
      'Count the hours of support alone as hours of the service, support the most urgent incidents longer, or promise less.',
  },
  'weaker-line-below': {
    severity: 'warning',
    cause:
      'An agreement covers something that comes back later, or with more loss, than a service above promises to the same customer, and nobody says what runs on it.',
    remedy:
      'Name it in runsOn of the lines that run on it, in the agreement about that service, or write alone: true if nothing does.',
  },
} as const satisfies Entries;
