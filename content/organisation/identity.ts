import type { OrganisationInput } from '../../src/organisation/index.ts';

/** Who Tidewold is, how it writes, and how its manual is shown. */
export const identity = {
  name: 'Tidewold Managed Services',
  legalName: 'Tidewold Managed Services Limited',
  shortName: 'Tidewold',
  code: 'TWD',
  activity:
    'Tidewold is a fictional managed service provider: about 140 people run workplaces, networks, servers and applications for five customers in the east of England.',
  logo: 'logo.svg',
  accentColour: '#0f5c63',
  address: {
    street: '4 Saltern Wharf',
    postcode: 'ZZ99 4TW',
    city: 'Marlowick',
    country: 'United Kingdom',
  },
  contact: {
    phone: '+44 1632 960100',
    email: 'hello@example.com',
    website: 'https://www.tidewold.example/',
  },
  locale: 'en-GB',
  timeZone: 'Europe/London',
  language: 'en',
  edition: '2011',
  site: {
    title: 'Service management manual',
    url: 'https://manual.tidewold.example/',
    reportProblem: 'manual@tidewold.example',
    searchEngines: false,
    publication: 'drafts',
    audiences: ['staff of Tidewold', 'auditors'],
  },
  calendar: {
    workingHours: 'Mo-Fr 08:00-18:00',
    workingDayHours: 10,
    holidays: 'bank holidays in England',
  },
} satisfies Partial<OrganisationInput>;
