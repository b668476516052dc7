import { expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { objectionsTo } from './organisations.ts';

/** What is objected to besides roles that nobody holds yet. */
function about(input: Partial<OrganisationInput>): string[] {
  return objectionsTo(input).filter((objection) => !objection.includes('Nobody holds'));
}

const mail = { id: 'mail', owner: 'service-level-manager', customers: ['acme'] };
const acme = { customers: [{ id: 'acme' }] };

const cases: [situation: string, input: Partial<OrganisationInput>][] = [
  ['an edition that nobody chose', { edition: undefined }],
  ['an unknown role', { incidents: { owner: 'incident-manger' } }],
  ['an unknown tool', { records: [{ id: 'incident-record', location: 'filing-cabinet' }] }],
  [
    'an unknown customer, service and criticality',
    { services: [{ ...mail, criticality: 'vital', dependsOn: ['dns'] }] },
  ],
  ['an unknown report', { measures: [{ id: 'emergency-changes', report: 'newsletter' }] }],
  ['a class of roles that somebody holds', { roles: [{ id: 'service-owner', holder: 'Sallow' }] }],
  [
    'a service and a kind of document that are given to a class of roles',
    {
      ...acme,
      services: [{ ...mail, owner: 'service-owner' }],
      documents: { types: [{ id: 'plan', approver: 'line-manager' }] },
    },
  ],
  [
    'a role that is merged and has a holder',
    { roles: [{ id: 'risk-manager', sameAs: 'change-manager', holder: 'I' }] },
  ],
  [
    'roles that are the same as one another in a circle',
    {
      roles: [
        { id: 'risk-manager', sameAs: 'change-manager' },
        { id: 'change-manager', sameAs: 'risk-manager' },
      ],
    },
  ],
  [
    'a sentence that a comma in brackets has parted',
    {
      ...acme,
      services: [mail],
      agreements: [
        {
          id: 'mail-acme',
          service: 'mail',
          customer: 'acme',
          deviations: ['One line only', 'so that a cut is mended.'],
          duties: ['It opens the door.', 'Calls come by telephone.'],
        },
      ],
    },
  ],
  ['a unit that nobody leads', { units: [{ id: 'stores', name: 'Stores' }] }],
  ['a role that is the same as a class', { roles: [{ id: 'risk-manager', sameAs: 'line-manager' }] }],
  ['a role that is the same as nothing known', { roles: [{ id: 'risk-manager', sameAs: 'chnage-manager' }] }],
  ['an unknown locale', { locale: 'en_GB_x' }],
  ['an unknown time zone', { timeZone: 'Mars/Olympus' }],
  ['an unknown currency', { budgeting: { currency: 'euro' } }],
  ['an unknown language', { language: 'tlh' }],
  ['a colour that is none', { accentColour: 'sea green' }],
  ['a day no year has', { budgeting: { financialYearStart: '--02-30' } }],
  ['a web address without a scheme', { site: { url: 'manual.example' } }],
  [
    'addresses that lead nowhere',
    { tools: { itsm: { url: 'tickets.example' }, cmdb: { url: 'javascript:alert(1)' } } },
  ],
  [
    'two services and two suppliers of one name',
    {
      ...acme,
      services: [
        { ...mail, name: 'Mail' },
        { ...mail, id: 'post', name: 'mail ' },
      ],
      suppliers: [
        { id: 'one', name: 'Same', contract: 'A', services: ['mail'] },
        { id: 'two', name: 'Same', contract: 'B', services: ['mail'] },
      ],
    },
  ],
  ['a share above a hundred', { measures: [{ id: 'emergency-changes', unit: 'percent', target: 120 }] }],
  ['a service without owner and customer', { services: [{ id: 'mail' }] }],
  ['a service that is retired', { services: [{ id: 'mail', status: 'retired' }] }],
  [
    'recovery looser than the criticality demands',
    { ...acme, services: [{ ...mail, rto: 'P2D', rpo: 'P3D' }] },
  ],
  ['availability below the criticality', { ...acme, services: [{ ...mail, availability: 95 }] }],
  ['availability above the criticality', { ...acme, services: [{ ...mail, availability: 99.99 }] }],
  ['backups rarer than the data loss allowed', { ...acme, services: [{ ...mail, rpo: 'PT1H' }] }],
  [
    'resolution shorter than response',
    { ...acme, services: [{ ...mail, respond: 'PT2H', resolve: 'PT1H' }] },
  ],
  ['a service that depends on itself', { ...acme, services: [{ ...mail, dependsOn: ['mail'] }] }],
  [
    'a service that depends on a less critical one',
    {
      ...acme,
      continuity: { backupInterval: 'PT1H' },
      services: [
        { ...mail, criticality: 'high', dependsOn: ['dns'] },
        { ...mail, id: 'dns' },
      ],
    },
  ],
  [
    'a priority slower than the one below',
    { priorities: [{ id: 'p1', respond: 'PT45M', resolve: 'PT10H' }] },
  ],
  ['a priority resolved before it is responded to', { priorities: [{ id: 'p4', resolve: 'PT4H working' }] }],
  ['updates that come after the resolution', { priorities: [{ id: 'p4', updateEvery: 'P20D working' }] }],
  ['two priorities of one rank', { priorities: [{ id: 'p4', rank: 3 }] }],
  ['a contact recorded later than the response is due', { incidents: { recordWithin: 'PT1H' } }],
  ['a matrix with a gap', { impacts: [{ id: 'site', name: 'A whole site' }] }],
  [
    'a matrix that names an unknown priority and impact',
    { priorityMatrix: { high: { high: 'p0' }, huge: {} } },
  ],
  ['a matrix that turns the order round', { priorityMatrix: { high: { low: 'p1' } } }],
  ['levels out of order', { criticalities: [{ id: 'high', rto: 'P7D', availability: 90 }] }],
  ['two risk levels of one score', { risk: { likelihoods: [{ id: 'rare', score: 2 }] } }],
  ['a holder who is their own deputy', { roles: [{ id: 'service-desk', holder: 'Ann', deputy: 'Ann' }] }],
  ['an owner who approves', { plan: { owner: 'top-management' } }],
  [
    'one person as owner and approver',
    {
      roles: [
        { id: 'information-security-manager', holder: 'Ann' },
        { id: 'top-management', holder: 'Ann' },
      ],
    },
  ],
  [
    'one person as owner and approver, where that is allowed',
    { documents: { segregation: false }, plan: { owner: 'top-management' } },
  ],
  [
    'nobody who audits free of a process',
    {
      roles: [
        { id: 'internal-audit-lead', holder: 'Bo' },
        { id: 'change-manager', holder: 'Bo' },
      ],
    },
  ],
  [
    'a deputy who would approve their own work',
    {
      roles: [
        { id: 'top-management', holder: 'Cy', deputy: 'Dee' },
        { id: 'budgeting-manager', holder: 'Dee' },
      ],
    },
  ],
  [
    'somebody who decides on their own changes, with nobody to stand in',
    {
      roles: [
        { id: 'change-authority', holder: 'Bo' },
        { id: 'technical-team', holder: 'Bo' },
      ],
    },
  ],
  [
    'roles that must be reached at any hour, without deputy or number',
    {
      roles: [
        { id: 'emergency-change-authority', holder: 'Bo', deputy: 'Cy' },
        { id: 'major-incident-manager', holder: 'Di', phone: '+44 1632 960170' },
      ],
    },
  ],
  ['a review interval over the maximum', { documents: { types: [{ id: 'form', reviewInterval: 'P3Y' }] } }],
  ['two types of one code', { documents: { types: [{ id: 'plan', code: 'POL' }] } }],
  ['numbers that cannot tell documents apart', { documents: { numbering: 'DOC-{number}' } }],
  ['numbers with a code nobody gave', { documents: { numbering: '{code}-{type}-{clause}' } }],
  ['retention shorter than the audit cycle', { records: [{ id: 'incident-record', retention: 'P6M' }] }],
  ['an audit cycle longer than nearly all retention', { audit: { coverage: 'P5Y' } }],
  ['a clause without its edition', { records: [{ id: 'incident-record', clauses: ['8.1'] }] }],
  ['a supplier without contract, reviewer or service', { suppliers: [{ id: 'telco', manager: '' }] }],
  [
    'a supplier that promises less than we do',
    {
      ...acme,
      services: [mail],
      suppliers: [
        {
          id: 'telco',
          contract: 'C-1',
          services: ['mail'],
          availability: 98.5,
          respond: 'PT1H',
          resolve: 'P2D',
        },
      ],
    },
  ],
  [
    'a component from a supplier that does not list the service',
    {
      ...acme,
      services: [
        { ...mail, components: [{ id: 'line', supplier: 'telco' }] },
        { ...mail, id: 'web' },
      ],
      suppliers: [{ id: 'telco', contract: 'C-1', services: ['web'] }],
    },
  ],
  [
    'a contract that ends before it starts',
    {
      ...acme,
      services: [mail],
      suppliers: [
        {
          id: 'telco',
          contract: 'C',
          services: ['mail'],
          contractStart: '2026-01-01',
          contractEnd: '2025-01-01',
        },
      ],
    },
  ],
  [
    'a customer acting as supplier that is not named',
    { ...acme, services: [mail], suppliers: [{ id: 'it', kind: 'customer', services: ['mail'] }] },
  ],
  [
    'a subcontractor of an unknown lead, and one of none',
    { subcontractors: [{ id: 'digger', lead: 'telco' }, { id: 'mover' }] },
  ],
  [
    'a customer without service, relationship or reviews',
    { customers: [{ id: 'acme', manager: '', reviewInterval: 'P2Y' }] },
  ],
  ['a party nobody is accountable for', { otherParties: [{ id: 'night-desk' }] }],
  [
    'a freeze that ends before it starts',
    { changes: { freezeWindows: [{ id: 'year-end', from: '2026-12-20', to: '2026-01-05' }] } },
  ],
  [
    'emergency changes without authority or definition',
    { changes: { emergencyAuthority: '', emergencyCriteria: [] } },
  ],
  ['a type of change without authority', { changes: { types: [{ id: 'normal', authority: '' }] } }],
  ['emergency changes slower than others', { changes: { emergencyDecisionWithin: 'P30D' } }],
  [
    'major incidents with less news than lesser ones',
    { majorIncidents: { updateEvery: 'PT2H', informTopManagementWithin: 'PT6H' } },
  ],
  [
    'thresholds the wrong way round',
    {
      capacity: { warningThreshold: 90 },
      budgeting: { spendingLimit: 90000 },
      incidents: { escalateAt: 95 },
    },
  ],
  ['marks that are not on the scale', { satisfaction: { target: 8, alertMark: 9 } }],
  ['risk limits nobody can reach', { risk: { highLimit: 30 }, security: { acceptanceLimit: 26 } }],
  ['high risks that are accepted', { risk: { acceptanceLimit: 15 } }],
  ['budgets approved before they are drafted', { budgeting: { approvedBefore: 'P6M' } }],
  ['audits too rare to cover every clause', { audit: { interval: 'P2Y' } }],
  [
    'management reviews that are rare and leaderless',
    { managementReview: { interval: 'P18M', attendees: [] } },
  ],
  ['an interval of no length', { capacity: { analysisInterval: 'P0D' } }],
  [
    'no time to do something in, and none of what is counted',
    {
      incidents: { recordWithin: 'PT0S' },
      changes: { decideWithin: 'P0D working', emergencyDecisionWithin: 'PT0M' },
      recordsControl: { sampleSize: 0 },
    },
  ],
  ['a mail address that reaches nobody', { serviceDesk: { email: 'help at larkmoor' } }],
  [
    'telephone numbers of letters',
    { serviceDesk: { phone: '0800-CALL-NOW' }, contact: { phone: 'see intranet' } },
  ],
  [
    'times that no clock shows',
    {
      calendar: { workingHours: 'Monday to Friday, 07:30 to 25:61' },
      serviceLevels: { maintenanceWindow: 'Sunday 24:01 to 03:60' },
    },
  ],
  [
    'hours that miss the notation in which they are compared',
    { serviceDesk: { hours: 'Mo-Fr 8-17' }, calendar: { workingHours: 'Mo-Fr, 08:00 to 17:00' } },
  ],
  ['a locale by the name of its language', { locale: 'english' }],
  ['a locale with the wrong sign', { locale: 'en_GB' }],
  ['a locale of a region that there is not', { locale: 'en-XQ' }],
  ['a time zone by its place alone', { timeZone: 'dublin' }],
  ['a time zone that is misspelt', { timeZone: 'Europe/Dublni' }],
  ['a currency in small letters', { budgeting: { currency: 'gbp' } }],
  ['a code that no number asks for', { code: 'LMS' }],
  [
    'passwords in addresses',
    {
      tools: {
        itsm: { url: 'https://user:geheim@tickets.example' },
        cmdb: { url: 'https://token@cmdb.example/' },
      },
      site: { reportProblem: 'https://bot:geheim@tracker.example/new?title={title}' },
    },
  ],
  [
    'characters that nobody sees',
    {
      activity: 'keeps \u202Eretupmoc\u202C running',
      legalName: 'Lark\u200Bmoor',
      site: { url: 'https://lark\u00ADmoor.example' },
      documents: { types: [{ id: 'policy', purpose: '\u2066rules' }] },
      scope: { technology: ['servers', 'net\uFEFFworks'] },
    },
  ],
];

test.each<[string, Partial<OrganisationInput>]>([
  [
    'no loss of data, no notice and nothing left open',
    {
      criticalities: [{ id: 'critical', rpo: 'PT0S', rto: 'PT0S' }],
      changes: { customerNotice: 'P0D', types: [{ id: 'standard', leadTime: 'PT0S' }] },
      newServices: { openDefects: 0 },
    },
  ],
  [
    'telephone numbers as people write them',
    {
      contact: { phone: '+41 (0)44 123-45.67 / 68 ext. 12' },
      serviceDesk: { phone: '+44\u00a020\u20117946 0000 ext 3' },
    },
  ],
  ['the end of a day', { calendar: { workingHours: 'every day, 0:00 to 24:00' } }],
  ['a contact of a role that is no mail address', { roles: [{ id: 'service-desk', contact: 'room 4' }] }],
  ['locales of languages, scripts and regions', { locale: 'en-Latn-AU' }],
  ['a code that numbers ask for', { code: 'LMS', documents: { numbering: '{code}-{type}-{clause}' } }],
  [
    'joiners and marks of direction',
    { activity: 'می\u200cخواهم \u200f👩\u200d🚒 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}' },
  ],
  [
    'addresses with a port and an at sign',
    { tools: { itsm: { url: 'https://tickets.example:8443/@team' } } },
  ],
])('%s are no problem', (_situation, input) => {
  expect(about(input)).toEqual([]);
});

test('no message repeats a password', () => {
  const url = 'https://user:geheim@tickets.example';
  expect(objectionsTo({ tools: { itsm: { url } }, site: { url } }).join()).not.toContain('geheim');
});

test.each(cases)('%s', (_situation, input) => {
  expect(about(input).join('\n')).toMatchSnapshot();
});

test('nobody named yet is one reminder; somebody named makes one that lists the open roles', () => {
  expect(objectionsTo({}).filter((objection) => objection.includes('Nobody holds'))).toHaveLength(1);
  const named = objectionsTo({ roles: [{ id: 'service-desk', holder: 'Ann' }] });
  expect(named.filter((objection) => objection.includes('Nobody holds'))).toHaveLength(1);
});
