import type { OrganisationInput } from '../../../src/organisation/index.ts';

type Terms = Omit<NonNullable<OrganisationInput['suppliers']>[number], 'id'>;

/** The data halls. Made up. */
export const stannardVale = {
  runs: false,
  runsBecause:
    'it keeps up its halls by its own procedures and decides nothing that one of ours provides for',
  processes: [
    {
      id: 'incidents',
      process: 'incidents',
      does: 'Tells of a loss of power, cooling or guard by telephone, with our cabinet numbers',
      weDo: 'Open the ticket and tell customers',
      counterpart: 'technical-team',
    },
    {
      id: 'changes',
      process: 'changes',
      does: 'Announces work on feeds and cooling, with the cabinets that it touches',
      weDo: 'Enter it in the schedule and check that the other feed carries the load',
      counterpart: 'change-manager',
    },
    {
      id: 'capacity',
      process: 'capacity',
      does: 'Reports the load of each cabinet every month',
      weDo: 'Order cabinets and power six months ahead',
      counterpart: 'capacity-manager',
    },
    {
      id: 'continuity',
      process: 'continuity',
      does: 'Runs both generators for an hour each quarter, and lets in and powers what takes over in one hall within 30 minutes of the loss of the other',
      weDo: 'Take part in one of the runs each year',
      counterpart: 'continuity-manager',
    },
  ],
  access: [
    {
      id: 'halls',
      name: 'Both halls with all hosts and storage of ours',
      kind: 'physical',
      level: 'strictly-confidential',
      risk: 'somebody enters a cage and takes or switches off equipment',
      theirControls: [
        'entry by our list alone, with pass and hand',
        'cameras kept 90 days and handed over on request',
        'its own people enter a cage only with one of ours on the telephone',
      ],
      ourControls: ['locked cabinets', 'disks encrypted', 'entry list renewed on the day somebody leaves'],
      proof: 'log of doors against our entry list, every month',
    },
    {
      id: 'hands',
      name: 'Equipment, when we order remote hands',
      kind: 'physical',
      level: 'confidential',
      risk: 'the wrong plug is drawn',
      theirControls: ['reads label and ticket number aloud before acting'],
      ourControls: ['orders name cabinet, unit and port'],
      proof: 'ticket with photograph',
    },
  ],
  exceptionCases: [
    {
      id: 'generator',
      name: 'Tests of the emergency power that were announced in time, with one of two feeds live',
      action: 'Stannard Vale keeps the other feed live and stops the test if its load passes 80 per cent',
      effect: 'none: hosts draw from both feeds',
    },
  ],
  escalation: [
    { id: 'duty', name: 'Duty', role: 'technical-team', theirs: 'hall manager on duty', within: 'PT15M' },
    {
      id: 'contract',
      name: 'Contract',
      role: 'supplier-manager',
      theirs: 'customer director',
      within: 'P2D working',
    },
    {
      id: 'direction',
      name: 'Direction',
      role: 'top-management',
      theirs: 'chief operating officer',
      within: 'P10D working',
    },
  ],
} satisfies Terms;

/** The carrier. Made up. */
export const wrenline = {
  runs: false,
  runsBecause: 'it delivers lines and mends them; what a fault means for customers is judged by us',
  processes: [
    {
      id: 'incidents',
      process: 'incidents',
      does: 'Takes faults of a line by its number at any hour, and says every 30 minutes how far the repair is',
      weDo: 'Change to the second line and tell the customer',
      counterpart: 'technical-team',
    },
    {
      id: 'problems',
      process: 'problems',
      does: 'Names the cause of each cut within 5 working days',
      weDo: 'Compare causes and ask for another way of the line',
      counterpart: 'problem-manager',
    },
    {
      id: 'changes',
      process: 'changes',
      does: 'Sends its planned works for the coming quarter and confirms each when it announces it',
      weDo: 'Refuse works in a freeze, within 3 working days',
      counterpart: 'change-manager',
    },
    {
      id: 'configuration',
      process: 'configuration',
      does: 'Keeps the drawing of every line, with its ducts',
      weDo: 'Compare it with the CMDB each year',
      counterpart: 'configuration-manager',
    },
    {
      id: 'continuity',
      process: 'continuity',
      does: 'Leads the lines of a lost hall to the other one within 2 hours',
      weDo: 'Ask for it at each test of a switch between the halls',
      counterpart: 'continuity-manager',
    },
  ],
  access: [
    {
      id: 'traffic',
      name: 'All traffic between sites and data halls',
      kind: 'logical',
      level: 'strictly-confidential',
      risk: 'traffic is read or led elsewhere',
      theirControls: ['no taps without an order of a court, told to us where the law allows'],
      ourControls: ['all traffic is encrypted between our own devices'],
      proof: 'list of tunnels against the list of lines, every quarter',
    },
    {
      id: 'sites',
      name: 'Comms cupboards at customers’ sites',
      kind: 'physical',
      level: 'confidential',
      risk: 'a technician unplugs or connects something',
      theirControls: [
        'comes with a ticket number and an identity card',
        'Marl & Hythe Cabling, which works for it, comes with a technician of Wrenline only',
      ],
      ourControls: ['somebody of the site stays with the technician', 'unused ports are off'],
      proof: 'visitors’ book of the site',
    },
  ],
  exceptionCases: [
    {
      id: 'trench',
      name: 'A site where both lines lie in one trench, and the trench is cut',
      action:
        'Wrenline reports such a site before it lays the lines, offers another way or a mobile line, and brings the mobile line within 2 hours of a cut',
      effect: 'availability of the site is not counted for Wrenline; towards the customer it is',
    },
    {
      id: 'flood',
      name: 'A duct under water that the fire service has closed',
      action: 'both agree a new time every 4 hours',
      effect: 'the customer is told as in a major incident',
    },
  ],
  escalation: [
    {
      id: 'duty',
      name: 'Duty',
      role: 'technical-team',
      theirs: 'network operations centre',
      within: 'PT30M',
    },
    {
      id: 'contract',
      name: 'Contract',
      role: 'supplier-manager',
      theirs: 'service manager',
      within: 'P3D working',
    },
    {
      id: 'direction',
      name: 'Direction',
      role: 'top-management',
      theirs: 'director of business customers',
      within: 'P10D working',
    },
  ],
} satisfies Terms;

/** The rented cloud. Made up. */
export const oakrill = {
  runs: false,
  runsBecause: 'it operates a standard product in the same way for all its customers',
  processes: [
    {
      id: 'incidents',
      process: 'incidents',
      does: 'Publishes faults on its status page and answers our ticket with a time',
      weDo: 'Tell users what they can do meanwhile',
      counterpart: 'service-desk',
    },
    {
      id: 'changes',
      process: 'changes',
      does: 'Announces new versions and keeps one ring of testers',
      weDo: 'Test in that ring and warn users',
      counterpart: 'change-manager',
    },
    {
      id: 'security',
      process: 'security',
      does: 'Tells of requests of authorities for data and of break-ins',
      weDo: 'Inform the customers concerned',
      counterpart: 'information-security-manager',
    },
    {
      id: 'continuity',
      process: 'continuity',
      does: 'Brings mailboxes and shared files back at its second place within 6 hours of the loss of the first, with the last 2 hours of changes lost at most',
      weDo: 'Read the report on its yearly trial and test signing in there',
      counterpart: 'continuity-manager',
    },
  ],
  access: [
    {
      id: 'mail',
      name: 'Mailboxes, shared files and meetings of customers',
      kind: 'information',
      level: 'confidential',
      risk: 'its administrators read data, or data leaves the country',
      theirControls: [
        'administrators open data only with our leave, case by case',
        'data kept in two places in the United Kingdom',
        'yearly report of an independent auditor',
      ],
      ourControls: ['our own keys for confidential files', 'sign-in with a second factor'],
      proof: 'log of opened data and the auditor’s report, each half-year',
    },
  ],
  exceptionCases: [
    {
      id: 'update',
      name: 'Updates on Sunday from 02:00 to 06:00 that were announced in time',
      action:
        'we tell users 5 working days before, as of all planned maintenance, and Oakrill goes back to the former version when more than one in a hundred cannot sign in',
      effect: 'mail may come up to 30 minutes late',
    },
  ],
  escalation: [
    { id: 'support', name: 'Support', role: 'technical-team', theirs: 'support engineer', within: 'PT4H' },
    {
      id: 'partner',
      name: 'Partner desk',
      role: 'supplier-manager',
      theirs: 'partner manager',
      within: 'P5D working',
    },
    {
      id: 'country',
      name: 'Country',
      role: 'top-management',
      theirs: 'country manager',
      within: 'P15D working',
    },
  ],
} satisfies Terms;
