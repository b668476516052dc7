import type { OrganisationInput } from '../../src/organisation/index.ts';
import { allServices } from './services.ts';

/** What the service management system covers, and who has an interest in it. */
export const scope = {
  scope: {
    statement:
      'the planning, design, transition, delivery and improvement of the six managed services that Tidewold provides to its customers from Marlowick, Harrow Fen, two data halls and a desk at a customer’s college',
    services: allServices,
    locations: ['saltern-wharf', 'harrow-fen', 'north-hall', 'south-hall', 'college-desk'],
    units: ['directors', 'operations', 'engineering', 'customer-team', 'assurance', 'finance-and-people'],
    technology: [
      'end devices and printers of customers',
      'wired, wireless and wide area networks up to the edge of the carrier',
      'virtual servers, storage and backup in two data halls',
      'mailboxes and shared files in a rented cloud',
      'applications that the service level agreements list',
    ],
    owner: 'management-representative',
    reviewInterval: 'P6M',
    outside: [
      {
        id: 'software-development',
        name: 'Development of software to order',
        reason:
          'A separate team sells it by the project; what it delivers enters the scope when a service takes it over.',
      },
      {
        id: 'hardware-sales',
        name: 'Sale of hardware without a service',
        reason: 'The buyer runs it; Tidewold keeps no obligation beyond the guarantee.',
      },
      {
        id: 'operational-technology',
        name: 'Production lines of customers',
        reason: 'Ferrow Foods runs its own lines; the scope ends at the firewall in front of them.',
      },
    ],
  },
  locations: [
    {
      id: 'saltern-wharf',
      name: 'Saltern Wharf',
      address: '4 Saltern Wharf, Marlowick ZZ99 4TW',
      purpose: 'Head office with service desk, customer team, engineering and the crisis room',
    },
    {
      id: 'harrow-fen',
      name: 'Harrow Fen',
      address: 'Unit 7, Harrow Fen Way, Harrow Fen ZZ99 7HF',
      purpose: 'Workshop for end devices, spare parts store and second site of the service desk',
    },
    {
      id: 'north-hall',
      name: 'North Hall',
      address: 'Data hall of Stannard Vale, Kelbrook ZZ99 1NH',
      purpose:
        'First data hall: platform with the servers that have no mirror, the first network core, storage and a backup store',
    },
    {
      id: 'south-hall',
      name: 'South Hall',
      address: 'Data hall of Stannard Vale, Pevenham ZZ99 2SH',
      purpose:
        'Second data hall, 46 km from the first: mirror of the platform, the second network core, test environment and a backup store',
    },
    {
      id: 'college-desk',
      name: 'Walk-in desk',
      address: 'Brindlecombe College, room B 12',
      purpose: 'Desk of the service desk for devices of teachers and staff, in term',
    },
  ],
  units: [
    {
      id: 'directors',
      name: 'Directors',
      head: 'top-management',
      purpose: 'Direct the company and answer for the service management system',
    },
    {
      id: 'operations',
      name: 'Service operations',
      head: 'incident-manager',
      purpose:
        'Run service desk, incidents, requests, problems and the watch for attacks: 58 people, 44 of them on the shifts of the desk and six on those of the security analysts',
    },
    {
      id: 'engineering',
      name: 'Engineering',
      head: 'design-lead',
      purpose: 'Design, build, change and operate the platforms: 43 people',
    },
    {
      id: 'customer-team',
      name: 'Customer team',
      head: 'business-relationship-manager',
      purpose: 'Agree services with customers and keep the relationship: 14 people',
    },
    {
      id: 'assurance',
      name: 'Assurance',
      head: 'management-representative',
      purpose: 'Keep the service management system, security, risk and suppliers: 11 people',
    },
    {
      id: 'finance-and-people',
      name: 'Finance and people',
      head: 'finance-controller',
      purpose: 'Keep books, purchases, pay and training: 12 people',
    },
  ],
  interestedParties: [
    {
      id: 'users',
      name: 'Users at the customers',
      interest: 'help at the first call and honest news when something is down',
      contactRole: 'service-desk',
      requirement: 'a first answer within the response times of each service level agreement',
    },
    {
      id: 'shareholders',
      name: 'Shareholders',
      interest: 'contracts that are renewed, and no surprise in cost or risk',
      contactRole: 'top-management',
      requirement: 'the limits of money and risk in the yearly decision of the board',
    },
    {
      id: 'insurer',
      name: 'Insurer of cyber risk',
      interest: 'controls that work as declared, and notice of a claim within 72 hours',
      contactRole: 'risk-manager',
      requirement:
        'the controls declared in the policy of insurance, clause 4, and the notice within 72 hours',
    },
    {
      id: 'information-commissioner',
      name: 'Information Commissioner',
      interest: 'personal data is protected, and breaches are reported in time',
      contactRole: 'data-protection-officer',
      requirement: 'UK GDPR, articles 28 and 33, as entered in the register of obligations',
    },
    {
      id: 'certification-body',
      name: 'Certification body',
      interest: 'evidence that the service management system works as written',
      contactRole: 'management-representative',
      requirement: 'the certification contract: access for auditors and news of great changes to the system',
    },
  ],
} satisfies Partial<OrganisationInput>;
