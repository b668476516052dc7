import { presetIds } from '../presets/lists.ts';
import { rolesWithDeputy } from '../roles-with-deputy.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { QuestionFacts } from './question-facts.ts';

/** The ready-made ones have what is asked of the others. */
const isOwnObjective = (_: Organisation, id: string): boolean => !presetIds('objectives').includes(id);

/** What is asked about the organisation itself: identity, scope, people, money, documents, plan. */
export const factsOfTheHouse = {
  name: { step: 'identity', kind: 'identity', example: 'Harbour IT' },
  edition: { step: 'identity', kind: 'law', example: '2018', advised: '2018' },
  legalName: { step: 'identity', kind: 'identity', example: 'Harbour IT Limited' },
  activity: {
    step: 'identity',
    kind: 'identity',
    example: 'Harbour IT runs IT services for schools of the region.',
  },
  timeZone: { step: 'identity', kind: 'identity', example: 'Europe/London' },
  'address.country': { step: 'identity', kind: 'law', example: 'United Kingdom' },

  'scope.statement': { step: 'scope', kind: 'promise', example: 'the IT services for schools of the region' },
  locations: {
    step: 'scope',
    kind: 'identity',
    example: [{ id: 'quay', name: 'Quay House', purpose: 'Service desk and server room' }],
  },
  units: {
    step: 'scope',
    kind: 'identity',
    example: [{ id: 'operations', name: 'Operations', purpose: 'Runs the services' }],
  },
  'scope.outside': {
    step: 'scope',
    kind: 'promise',
    example: [
      { id: 'school-software', name: 'Software that schools buy themselves', reason: 'Schools support it' },
    ],
  },
  interestedParties: {
    step: 'scope',
    kind: 'law',
    example: [{ id: 'parents', name: 'Parents', interest: 'Data of their children stay safe' }],
  },
  'interestedParties.*.interest': { step: 'scope', kind: 'law', example: 'Data of their children stay safe' },
  'interestedParties.*.requirement': {
    step: 'scope',
    kind: 'law',
    edition: '2018',
    example: 'that their data are kept as the data protection act demands',
  },
  legalObligations: {
    step: 'scope',
    kind: 'law',
    example: [
      {
        id: 'data-protection',
        title: 'Data protection act',
        source: 'Parliament',
        duty: 'Breaches are told within 72 hours',
      },
    ],
  },
  'context.internalIssues': {
    step: 'scope',
    kind: 'law',
    edition: '2018',
    example: ['Two of five engineers retire within three years'],
  },
  'context.externalIssues': {
    step: 'scope',
    kind: 'law',
    edition: '2018',
    example: ['Energy prices decide what a server room costs'],
  },
  'context.climateMatters': { step: 'scope', kind: 'law', edition: '2018', example: true },
  'context.climate': {
    step: 'scope',
    kind: 'law',
    edition: '2018',
    example: 'Hot summers stop the cooling of the server room',
  },

  'roles.*.holder': { step: 'people', kind: 'identity', example: 'Ida Example' },
  'roles.*.deputy': {
    step: 'people',
    kind: 'night',
    example: 'Dev Example',
    only: (organisation, id) => rolesWithDeputy(organisation).includes(id),
  },
  'calendar.workingHours': { step: 'people', kind: 'promise', example: 'Mo-Fr 08:00-17:00' },
  'calendar.holidays': { step: 'people', kind: 'promise', example: 'public holidays of England' },

  'budgeting.currency': { step: 'money', kind: 'money', example: 'GBP' },
  'budgeting.financialYearStart': { step: 'money', kind: 'money', example: '--04-01' },
  'budgeting.approvalLimit': { step: 'money', kind: 'money', example: 25000 },
  'newServices.costThreshold': { step: 'money', kind: 'money', example: 25000 },

  'documents.segregation': { step: 'documents', kind: 'law', example: true },
  'documents.supersededRetention': { step: 'documents', kind: 'law', example: 'P3Y' },
  'recordsControl.retention': { step: 'documents', kind: 'law', example: 'P3Y' },

  externalDocuments: { step: 'documents', kind: 'law', example: [] },
  'knowledge.scarce': {
    step: 'people',
    kind: 'law',
    edition: '2018',
    example: ['How the lines to the schools run'],
  },

  'plan.limits': {
    step: 'plan',
    kind: 'law',
    example: ['No more than five people work on the services'],
  },
  objectives: {
    step: 'plan',
    kind: 'promise',
    example: [
      {
        id: 'faster',
        statement: 'Pupils get a working device sooner',
        policyStatement: 'Requirements, law and contracts are kept',
        aim: 'schools renew their contracts',
        measure: 'requests-fulfilled-in-time',
        owner: 'request-manager',
        due: '2027-06-30',
        actions: ['Two devices ready to hand out'],
        means: ['A day a month of the technical team'],
      },
    ],
  },
  'objectives.*.aim': { step: 'plan', kind: 'promise', example: 'schools renew their contracts' },
  'objectives.*.policyStatement': {
    step: 'plan',
    kind: 'law',
    example: 'Requirements, law and contracts are kept',
    only: isOwnObjective,
  },
  'objectives.*.measure': {
    step: 'plan',
    kind: 'promise',
    example: 'requests-fulfilled-in-time',
    only: isOwnObjective,
  },
  'objectives.*.actions': {
    step: 'plan',
    kind: 'promise',
    example: ['Two devices ready to hand out'],
    only: isOwnObjective,
  },
  'objectives.*.means': {
    step: 'plan',
    kind: 'money',
    example: ['A day a month of the technical team'],
    only: isOwnObjective,
  },
  'plan.from': { step: 'plan', kind: 'promise', example: '2027-01-01' },
  'plan.to': { step: 'plan', kind: 'promise', example: '2027-12-31' },
  'audit.pool': {
    step: 'plan',
    kind: 'law',
    example: [
      { id: 'office', name: 'Head of the school office' },
      { id: 'harrow', name: 'Harrow Audits', outside: true },
    ],
  },
  'audit.calendar': {
    step: 'plan',
    kind: 'promise',
    example: [
      {
        id: 'spring',
        on: '2027-03-15',
        clauses: ['4', '5', '6', '7', '8', '9', '10'],
        auditors: ['harrow'],
        place: 'quay',
      },
    ],
  },
  'audit.interval': { step: 'plan', kind: 'promise', example: 'P6M' },
  'managementReview.interval': { step: 'plan', kind: 'promise', example: 'P6M' },
  'satisfaction.surveyInterval': { step: 'plan', kind: 'promise', example: 'P1Y' },
} as const satisfies Readonly<Record<string, QuestionFacts>>;
