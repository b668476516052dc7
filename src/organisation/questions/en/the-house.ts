import type { QuestionText } from '../question-words.ts';

/** Questions about the organisation itself: identity, scope, people, money, documents, plan. */
export const questionsOfTheHouse = {
  name: {
    question: 'What is the organisation called in everyday speech?',
    why: 'The name stands in nearly every document. An auditor compares it with the certificate that you apply for.',
  },
  edition: {
    question: 'Which edition of ISO/IEC 20000-1 does the manual follow, 2018 or 2011?',
    why: 'Accredited certificates have been issued to the edition of 2018 alone since September 2021. The edition of 2011 is for those who still work by it.',
  },
  legalName: {
    question: 'What is its full legal name?',
    why: 'Agreements are made in this name. A wrong one makes each of them worth asking about.',
  },
  activity: {
    question: 'What does it do, and for whom, in one sentence?',
    why: 'The scope and the service management policy begin with it. It tells a stranger what is audited.',
  },
  timeZone: {
    question: 'In which time zone do your times and days count?',
    why: 'Hours and days that run out are meant in it. Two sides that read them differently have agreed on nothing.',
  },
  'address.country': {
    question: 'In which country is it?',
    why: 'Its law decides what has to be kept, told and protected. The scope names it.',
  },
  'scope.statement': {
    question: 'What does the service management system cover?',
    why: 'This phrase stands on the certificate. What it leaves out is not certified, what it claims too much is a finding.',
  },
  locations: {
    question: 'From which places are the services delivered?',
    why: 'An auditor visits them, and plans for the loss of a place name them.',
  },
  units: {
    question: 'Which units of the organisation take part?',
    why: 'Auditors of one unit look at another. Without units nobody can show that they are independent.',
  },
  'scope.outside': {
    question: 'What might people expect in the scope that is not in it, and why?',
    why: 'An exclusion that is written down ends an argument before it begins. Write an empty list if there is none.',
  },
  interestedParties: {
    question: 'Who else has an interest in the services, besides customers and suppliers?',
    why: 'Their demands may bind you like a contract. The edition of 2018 asks for them by name.',
  },
  'interestedParties.*.interest': {
    question: 'What does the party expect of the services?',
    why: 'What nobody wrote down is noticed when it is missed.',
  },
  'interestedParties.*.requirement': {
    question: 'What of the party’s wishes binds you?',
    why: 'What was agreed, is law or was accepted counts as a requirement. Write `none` if nothing does.',
  },
  legalObligations: {
    question: 'Which laws, contracts and rules bind the services?',
    why: 'Each has a duty, somebody who watches it, and often a number of hours or years that your own times have to meet.',
  },
  'context.internalIssues': {
    question: 'What inside the organisation helps or threatens the services?',
    why: 'Risks are sought from here. An empty list tells an auditor that nobody looked.',
  },
  'context.externalIssues': {
    question: 'What outside the organisation helps or threatens the services?',
    why: 'Markets, laws and suppliers change what you can promise. Risks are sought from here.',
  },
  'context.climateMatters': {
    question: 'Is climate change an issue for the services?',
    why: 'Since 2024 the standards of management systems ask for a decision. “No” is one.',
  },
  'context.climate': {
    question: 'Why is climate change an issue for the services, or why not?',
    why: 'An auditor holds the reason against the sites and what has happened there.',
  },
  'roles.*.holder': {
    question: 'Who holds the role now?',
    why: 'A step without a person is done by nobody. One person may hold several roles.',
  },
  'roles.*.deputy': {
    question: 'Who stands in for the holder?',
    why: 'What the role decides or repairs cannot wait. It is asked only of such roles; for any other the holder names somebody for each absence.',
  },
  'calendar.workingHours': {
    question: 'When do you work?',
    why: 'Every target “in working time” counts in these hours, those of customers too.',
  },
  'calendar.holidays': {
    question: 'Which days do not count as working days?',
    why: 'A target of two working days ends on another day when one of them is a holiday.',
  },
  'budgeting.currency': {
    question: 'In which currency do you count?',
    why: 'All amounts of the manual are in it.',
  },
  'budgeting.financialYearStart': {
    question: 'On which day does your financial year begin?',
    why: 'Budget, cost reports and plans run by it.',
  },
  'budgeting.approvalLimit': {
    question: 'From which amount does top management approve spending?',
    why: 'Below it process owners decide alone, and an auditor will ask for an order that was above.',
  },
  'newServices.costThreshold': {
    question: 'From which cost is a change planned like a new service?',
    why: 'A low limit makes projects of small things; a high one lets a large change pass without a plan.',
  },
  'documents.segregation': {
    question: 'Must somebody else approve a document than the one who owns it?',
    why: 'It guards against mistakes of one person. A firm of three may not be able to keep it.',
  },
  'documents.supersededRetention': {
    question: 'How long are superseded texts kept?',
    why: 'You may have to show which rule held on the day of an incident years ago.',
  },
  'recordsControl.retention': {
    question: 'How long are records kept whose kind has no time of its own?',
    why: 'Law or contract may ask for more, data protection for less.',
  },
  externalDocuments: {
    question: 'By which documents of others do your people work: standards, handbooks, rules of customers?',
    why: 'Somebody has to notice a new edition. Write an empty list if there are none.',
  },
  'knowledge.scarce': {
    question: 'What is known to one or two people alone?',
    why: 'It leaves with them, and is missing when they are ill. Write an empty list if there is nothing.',
  },
  'plan.limits': {
    question: 'What limits you: staff, time, money, technology, contracts?',
    why: 'What you know to be a limit, an auditor does not call a surprise. Write an empty list if there is none.',
  },
  objectives: {
    question: 'What do you want to reach with your services in the next year, and how will you measure it?',
    why: 'Objectives make a policy more than words. Each needs a measure, a target, somebody who answers for it, and a day.',
  },
  'objectives.*.aim': {
    question: 'Which aim of the organisation does the objective serve?',
    why: 'Top management answers for objectives that fit where the organisation is going. One that serves no aim is dropped.',
  },
  'objectives.*.policyStatement': {
    question: 'Which statement of the policy does the objective serve?',
    why: 'An objective that serves none is dropped, or the policy lacks a statement.',
  },
  'objectives.*.measure': {
    question: 'Which measure tells whether the objective is reached?',
    why: 'What no figure tells is reached whenever somebody says so. No other objective has the same figure and mark.',
  },
  'objectives.*.actions': {
    question: 'What is done to reach the objective?',
    why: 'An objective without an action is a wish, and an auditor asks for the first task.',
  },
  'objectives.*.means': {
    question: 'What does it take: people, technology, information and money?',
    why: 'What is not set aside for it is taken from daily work, or not done.',
  },
  'plan.from': {
    question: 'On which day does the period of your service management plan begin?',
    why: 'A plan without a period is never late, and an auditor says so.',
  },
  'plan.to': {
    question: 'On which day does the period of your service management plan end?',
    why: 'Objectives without a day of their own are due on it, and the next plan has to be approved before.',
  },
  'audit.pool': {
    question: 'Which functions of the house, and who from outside, may audit?',
    why: 'Nobody audits their own work. A firm of five needs at least one pair of eyes from elsewhere.',
  },
  'audit.calendar': {
    question: 'Which audits take place when, over which clauses, by whom and where?',
    why: 'Until an audit has a day nobody plans for it. In each cycle every clause has its turn.',
  },
  'audit.interval': {
    question: 'How often do you audit yourselves?',
    why: 'Each audit costs days of people who do not audit their own work. A missed one is a finding.',
  },
  'managementReview.interval': {
    question: 'How often does top management review the system?',
    why: 'A certificate needs at least one complete review. Promise what the diary of the managing director can keep.',
  },
  'satisfaction.surveyInterval': {
    question: 'How often do you ask customers how satisfied they are?',
    why: 'Results have to be reported and acted on. People who are asked too often stop answering.',
  },
} as const satisfies Readonly<Record<string, QuestionText>>;
