import {
  entities,
  flag,
  hours,
  label,
  list,
  ownDuration,
  ownTarget,
  phone,
  role,
  section,
  text,
  url,
} from './field.ts';

/** Who is called, and who answers, when the service desk does not. All of it is unsaid until somebody decides it. */
export const onCall = {
  onCall: section('On-call duty', {
    numbers: entities('Numbers to call at night, in the order in which they are tried', {
      name: label('Whom the number reaches, as a function'),
      phone: phone(
        'Number of the function, never of a person, that of its role when left out; shown on pages alone',
        { confidential: true },
      ),
      role: role('Role that answers it'),
      purpose: text('When it is called, as a phrase'),
      apart: flag('Whether it is called for its purpose alone, not in turn with the others', false),
      forUsers: flag('Whether users and customers call it themselves while nobody takes calls', false),
    }),
    rota: text('Where the rota stands, as a phrase'),
    rotaUrl: url('Address of the rota'),
    pageWithin: ownTarget('How soon after a case is recorded the person on call is called'),
    acknowledgeWithin: ownDuration(
      'How soon the person on call confirms; after that the next number is called',
    ),
    restAfterCall: ownDuration('How long whoever was called at night rests before working again'),
    secondPair: role('Role that reads along when something is changed at night'),
    declaredBy: role('Role that declares a major incident when neither holder nor deputy answers'),
    declareAfter: ownDuration('How long the usual role and its deputy are called before that'),
    coverage: entities('Which service is covered at which hours', {
      service: text('Service', '', { ref: 'service' }),
      hours: hours('Hours in which somebody is on call for it'),
      answers: text('Who takes the call then, as a phrase'),
      byAlarm: flag('Whether an alarm alone calls in these hours, and nobody takes calls of users', false),
      called: role('Role that is called'),
      priorities: list('Priorities for which somebody is called; all when empty', [], { ref: 'priority' }),
      requests: flag('Whether requests about the service are fulfilled in these hours too', false),
      clockRuns: flag('Whether target times on the clock run on in these hours', true),
    }),
  }),
};
