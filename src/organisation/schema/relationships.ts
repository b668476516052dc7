import type { DefaultWords } from '../defaults/index.ts';
import {
  choice,
  count,
  date,
  email,
  entities,
  flag,
  interval,
  label,
  list,
  number,
  ownInterval,
  percent,
  phone,
  role,
  section,
  target,
  text,
} from './field.ts';

/** Customers, complaints and satisfaction. */
export const relationships = (words: DefaultWords) => ({
  customers: entities('Customers of the services', {
    name: label('Name of the customer'),
    kind: choice('customerKind', 'Whether the customer belongs to the same organisation', 'external'),
    description: text('What the customer does, and what the services mean to them, in whole sentences', '', {
      printed: 'Description | …',
    }),
    places: list('Places from which its users reach the services, such as sites or branches', [], {
      printed: 'Where its users are | …',
    }),
    contactFunction: text('Function that speaks for the customer, such as head of IT', '', {
      printed: 'Speaks for the customer | …',
    }),
    contactNumber: phone('Telephone number of that function, never of a person; shown on pages alone', {
      confidential: true,
    }),
    contact: text(
      'Person who speaks for the customer; no agreement names anybody, its page does beside the text',
      '',
      {
        personal: true,
        ofParty: true,
      },
    ),
    email: email('E-mail address of the contact', { personal: true, ofParty: true }),
    phone: phone('Telephone number of the contact', { personal: true, ofParty: true }),
    manager: role('Role in charge of the relationship and of satisfaction', 'customer-relationship-manager'),
    agreement: text('Number or title of the contract or agreement with the customer', '', {
      confidential: true,
      ofParty: true,
      printed: 'It belongs to this contract with the customer: …',
    }),
    agreementEnd: date('Last day of the agreement; open-ended when left out'),
    reviewInterval: ownInterval('How often performance is reviewed together; the common one when left out'),
  }),
  relationships: section('Business relationship management', {
    owner: role('Role that runs relationship management', 'business-relationship-manager'),
    reviewInterval: interval('How often performance is reviewed with each customer', 'P3M'),
    requirementsInterval: interval('How often business needs are discussed with each customer', 'P6M'),
    listReviewInterval: interval('How often the list of customers and interested parties is reviewed', 'P6M'),
    minutesWithin: target('How soon minutes of a meeting are sent', 'P5D working'),
    answerWithin: target('How soon a new need gets a first answer', 'P10D working'),
  }),
  complaints: section('Service complaints', {
    owner: role('Role that runs complaint handling', 'business-relationship-manager'),
    definition: text('What counts as a service complaint, as a phrase', words.complaints.definition),
    agreedIn: text('Where the customer’s agreement to this is recorded', words.complaints.agreedIn),
    recordWithin: target('How soon a complaint is recorded', 'PT4H working'),
    acknowledgeWithin: target('How soon the complainant has a confirmation', 'P1D working'),
    answerWithin: target('How soon a complaint is answered', 'P10D working'),
    escalateAfter: target('When an unsettled complaint goes to the next level', 'P10D working'),
    escalationRole: role('Role a customer may escalate to', 'management-representative'),
    lastResort: role('Role that decides in the end', 'top-management'),
    closeAfter: target('When a complaint is closed if the complainant does not object', 'P5D working'),
    reportInterval: interval('How often complaints are analysed and reported', 'P3M'),
  }),
  satisfaction: section('Customer satisfaction', {
    owner: role('Role that measures satisfaction', 'business-relationship-manager'),
    surveyInterval: interval('How often customers and users are surveyed', 'P1Y'),
    afterTicket: flag('Whether users are also asked after each closed ticket', true),
    sample: text('Who is asked, as a phrase', words.satisfaction.sample),
    scaleMaximum: count('Best mark of the scale, which starts at 1', 5),
    target: number('Mark to be reached on average', 4),
    alertMark: number('Mark at or below which somebody calls back', 2),
    callBackWithin: target('How soon somebody calls back', 'P2D working'),
    responseRate: percent('Share of answers needed for a result to count', 30),
    resultsWithin: target('How soon results are reported', 'P20D working'),
    actionsWithin: target('How soon actions are agreed', 'P20D working'),
    questions: list('What is asked', words.satisfaction.questions),
  }),
});
