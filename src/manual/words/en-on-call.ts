/** Words about who answers by day and by night, in English. A part of the words of pages. */
export const onCallWords = {
  onCallTitle: 'Who is on call',
  onCallNote: 'Numbers to call by day and by night, and which service is covered when.',
  desk: 'Call the desk',
  deskHours: 'The service desk is open {hours}.',
  deskClosed: '{names} answers now, until {time}',
  deskClosedLong: '{names} answers now',
  noDeskPhone: 'No number of the service desk is entered yet.',

  // By the clock of the organisation, in the reader's browser
  nowOpen: 'Answers now, until {time}',
  nowOpenAlways: 'Answers now',
  nowClosed: 'Closed now, until {time}',
  nowClosedLong: 'Closed now',
  nowUnsure: 'Public holiday: its hours do not say',
  coveredNow: 'Covered now',
  notCoveredNow: 'Not covered now; again from {time}',
  notCoveredNowLong: 'Not covered now',
  holidaysUnknown:
    'This page does not know the public holidays of this year: on such a day go by the hours in words.',

  // Numbers
  callInOrder: 'Call in this order',
  callFor: 'Call only for this',
  callNextAfter: 'Nobody confirms within {time}? Call the next number in the order.',
  firstNow: 'On call now, until the desk opens at {time}',
  firstNowLong: 'On call now',
  noNightNumbers: 'No numbers for the night are entered yet.',
  forUsers: 'users call it too',
  whoIsOnDuty: 'Who is on duty stands in {place}.',
  rota: 'the rota',

  // Parties, by their functions
  callCustomers: 'Customers',
  callSuppliers: 'Suppliers',
  allOfParties: 'All of them in {document}.',

  // What to do
  whatToDo: 'What to do',

  // Coverage
  coveredTitle: 'Which service is covered',
  callsWhileClosed: 'While the service desk is closed, the call goes to {answers}.',
  callsByDesk: 'The service desk, which is open then, takes the calls.',
  calledForAll: 'For all incidents',
  calledFor: 'For {priorities}',
  forPriorities: 'for {priorities}',
  exceptCustomer: '{service} for {customer} alone: {hours}',
  noCoverage: 'Nobody has said yet in which hours somebody is on call for a service.',

  // Major incident
  majorIncidentIf: 'A major incident, if any of these holds',
  declaredBy: '{role} declares it.',
  declaredElse: 'If nobody of that role answers within {time}, {role} declares it.',
  declaredElseAtOnce: 'If nobody of that role answers, {role} declares it.',
} as const;
