import type { Entries } from './entry.ts';

/** Codes of what the config says of customers, suppliers and other parties and that does not go together. */
export const partyRules = {
  'access-after-all': {
    severity: 'warning',
    cause:
      'A supplier is said to have no accounts or information of ours, but its access names a system or information.',
    remedy: 'Set its informationAccess to true, or take the access out.',
  },
  'agreement-misnamed': {
    severity: 'error',
    cause:
      'An agreement with one customer has another id than its service and its customer joined by a hyphen.',
    remedy: 'Write that id: the document of the agreement has it as its key.',
  },
  'half-sentence': {
    severity: 'warning',
    cause:
      'An item of a list of sentences begins with a small letter: a comma in brackets has parted it from the one before.',
    remedy: 'Put the whole sentence in quotes, or begin the item like a sentence.',
  },
  'agreement-twice': {
    severity: 'error',
    cause: 'Two agreements are about the same service and the same customer.',
    remedy: 'Keep one of the two.',
  },
  'agreement-with-two-kinds': {
    severity: 'error',
    cause: 'An agreement names one customer and a list of customers.',
    remedy: 'Name them all in the list.',
  },
  'agreement-without-delivery': {
    severity: 'warning',
    cause: 'An agreement is about a service that does not go to the customer.',
    remedy: 'Add the customer to the service, or take the agreement out.',
  },
  'agreement-without-parties': {
    severity: 'error',
    cause: 'An agreement names no service or no customer.',
    remedy: 'Write the ids of both.',
  },
  'agreement-over': {
    severity: 'warning',
    cause: 'The agreement with a customer has ended, but services still go to it.',
    remedy: 'Renew it and write its new last day, or take the customer out of these services.',
  },
  'contract-backwards': {
    severity: 'error',
    cause: 'A contract ends before it starts.',
    remedy: 'Correct one of the two dates.',
  },
  'contract-over': {
    severity: 'warning',
    cause: 'The contract with a supplier has ended.',
    remedy: 'Renew it and write its new last day, or take the supplier out.',
  },
  'contract-unread': {
    severity: 'warning',
    cause: 'A contract is named with a customer or a supplier, and no obligation says what it demands.',
    remedy: 'Add a line to legalObligations for it, if only that it demands nothing beyond its agreement.',
  },
  'customer-review-rare': {
    severity: 'warning',
    cause: 'A customer is met less than once a year.',
    remedy: 'Set its reviewInterval to P1Y or less.',
  },
  'customer-without-manager': {
    severity: 'error',
    cause: 'Nobody is in charge of the relationship with a customer.',
    remedy: 'Name a role as its manager.',
  },
  'customer-without-service': {
    severity: 'warning',
    cause: 'A customer receives no service.',
    remedy: 'Add it to the customers of a service.',
  },
  'exception-untreated': {
    severity: 'warning',
    cause: 'Exceptions are agreed with a supplier, and it is not said what is done then.',
    remedy: 'Write each as an item of its exceptionCases, with its action, and leave exceptions out.',
  },
  'no-dispute-steps': {
    severity: 'warning',
    cause: 'No step settles a dispute with a supplier.',
    remedy: 'Keep one of the ready-made steps, or write your own.',
  },
  'operator-unregistered': {
    severity: 'warning',
    cause: 'A supplier is said to run a process of ours, and no entry of otherParties names it.',
    remedy: 'Add the entry with its process, the accountable role and measures, or set its runs to false.',
  },
  'party-not-called': {
    severity: 'warning',
    cause:
      'A party delivers a component and is not called in incidents of every priority, and nothing says who mends its part then.',
    remedy: 'Add the priorities to its calledFor, or write in its whenNotCalled what is done then.',
  },
  'party-runs-after-all': {
    severity: 'warning',
    cause:
      'A supplier is said to run no process of ours, but steps or the register of other parties name one.',
    remedy: 'Set its runs to true, or take the other out.',
  },
  'party-unmeasured': {
    severity: 'warning',
    cause: 'Nothing measures the process that another party operates.',
    remedy: 'Name measures by id.',
  },
  'party-without-accountable': {
    severity: 'error',
    cause: 'Nobody is accountable for the process that another party operates.',
    remedy: 'Name a role.',
  },
  'party-without-step': {
    severity: 'warning',
    cause:
      'The register of other parties says that a party operates a process, but none of its steps belongs to it.',
    remedy: 'Add the steps to the party, or take the entry out.',
  },
  'party-without-supplier': {
    severity: 'warning',
    cause: 'Another party is a supplier, but which one is not said.',
    remedy: 'Write the id of the supplier.',
  },
  'reach-without-controls': {
    severity: 'warning',
    cause: 'A party can reach something of ours, and no control of either side is written for it.',
    remedy: 'Write an item of its access with theirControls or ourControls, and the proof.',
  },
  'step-slower-than-ours': {
    severity: 'warning',
    cause: 'A party has longer for a step than our own procedure allows.',
    remedy: 'Leave the time of the step out, so that ours is taken, or agree a shorter one.',
  },
  'step-unregistered': {
    severity: 'warning',
    cause: 'A party runs steps of a process for which the register of other parties has no entry.',
    remedy: 'Add an entry to otherParties with the party, the process and the role that is accountable.',
  },
  'subcontractor-without-lead': {
    severity: 'error',
    cause: 'A subcontractor works for no lead supplier.',
    remedy: 'Write the id of the lead supplier.',
  },
  'supplier-review-rare': {
    severity: 'warning',
    cause: 'A supplier is reviewed less than once a year.',
    remedy: 'Set its reviewInterval to P1Y or less.',
  },
  'supplier-without-contract': {
    severity: 'warning',
    cause: 'A supplier has no contract.',
    remedy: 'Write its number or title.',
  },
  'supplier-without-customer': {
    severity: 'error',
    cause: 'A supplier is a customer that acts as one, but which one is not said.',
    remedy: 'Write the id of the customer.',
  },
  'supplier-without-manager': {
    severity: 'error',
    cause: 'Nobody is in charge of a supplier.',
    remedy: 'Name a role as its manager.',
  },
  'support-without-part': {
    severity: 'warning',
    cause:
      'A supplier is said to support a service, but neither that nor a service that it depends on has a component from it.',
    remedy: 'Add the component to the service, or take the service out of the services of the supplier.',
  },
  'supplier-without-service': {
    severity: 'warning',
    cause: 'A supplier supports no service.',
    remedy: 'Name the services by id, or remove the supplier.',
  },
  'unknown-component': {
    severity: 'error',
    cause: 'An agreement names a component that the service does not have.',
    remedy: 'Correct the id, or add the component to the service.',
    fix: 'Writes the one name that it can be a slip of, at both tags.',
  },
  'unknown-covered': {
    severity: 'error',
    cause:
      'An agreement says that something is copied by, or runs on, a line that the customer has not agreed.',
    remedy:
      'Write the id of the service, a dot and the id of a line of covers in its agreement with this customer.',
  },
  'unknown-order': {
    severity: 'error',
    cause: 'A request or a measure rests on an order that no party has.',
    remedy: 'Write the id of the party and of an item of its orders.',
  },
  'unknown-time': {
    severity: 'error',
    cause: 'A step names a field that holds no time.',
    remedy: 'Write the path of a time, such as incidents.recordWithin.',
  },
} as const satisfies Entries;
