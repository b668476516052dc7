import type { EarlierText } from './chapter.ts';

const incidents = 'templates/en/8-resolution/incident-procedure.mdx';
const majorIncidents = 'templates/en/8-resolution/major-incident-procedure.mdx';
const problems = 'templates/en/8-resolution/problem-procedure.mdx';
const changes = 'templates/en/9-control/change-procedure.mdx';
const releases = 'templates/en/9-control/release-procedure.mdx';
const documentControl = 'templates/en/4-management-system/document-control-procedure.mdx';
const security = 'templates/en/6-service-delivery/information-security-policy.mdx';
const onCall = 'content/documents/8-resolution/on-call-guide.mdx';
const services = 'content/organisation/services.ts';
const assurance = 'content/organisation/assurance.ts';
const control = 'content/organisation/control.ts';
const leadership = 'content/organisation/leadership.ts';
const watch = 'content/organisation/agreements/watch.ts';
const documents = 'content/organisation/documents.ts';

/** What the list of documents from outside says of the edition that the manual follows. */
const edition2011 =
  '2011, superseded in 2018; followed until 31 March 2028 by decision of the managing director';

/** A day that no history reaches: today's text was never approved. */
const never = '9999-12-31';

/** Days on which the owners of documents from outside last looked for new editions; Oakrill had none before September. */
function lookedAt(days: Record<'standards' | 'marlowend' | 'stannard-vale' | 'oakrill', string>) {
  const standard = (version: string, owner: string) => (day: string) =>
    `version: '${version}',
      owner: '${owner}',
      location: 'documents',
      url: 'https://www.iso.org/',
      checked: '${day}'`;
  const at = (url: string) => (day: string) =>
    `url: '${url}',
      checked: '${day}'`;
  const oakrill = (version: string, day: string) => `version: '${version}',
      owner: 'workplace-service-owner',
      location: 'contracts',
      url: 'https://docs.oakrill.example/service-description/',
      checked: '${day}'`;
  const lines = [
    [standard(edition2011, 'management-representative'), '2026-10-05', days.standards],
    [standard('2022', 'information-security-manager'), '2026-10-05', days.standards],
    [at('https://providers.marlowend.example/rules/'), '2026-09-21', days.marlowend],
    [at('https://customers.stannard-vale.example/house-rules/'), '2026-09-21', days['stannard-vale']],
  ] as const;
  return [
    ...lines.map(([line, today, then]) => [line(today), line(then)] as const),
    [oakrill('2026-09', '2026-09-30'), oakrill('2025-11', days.oakrill)] as const,
  ];
}

/** How texts of the demo read before today. */
export const earlierTexts: readonly EarlierText[] = [
  {
    file: assurance,
    until: '2026-04-30',
    words: [
      [
        `id: 'recovery',
        on: '2026-04-30',
        clauses: ['6.3', '6.5'],
        important: true,
        unwell: true,`,
        `id: 'recovery',
        clauses: ['6.3', '6.5'],
        important: true,
        unwell: false,`,
      ],
      [
        `id: 'incidents',
        on: '2026-04-30',
        clauses: ['8'],
        important: true,
        unwell: true,`,
        `id: 'incidents',
        clauses: ['8'],
        important: true,
        unwell: false,`,
      ],
      [
        `id: 'changes',
        on: '2026-04-30',`,
        "id: 'changes',",
      ],
      [", and the loss of North Hall on 21 April, for which the continuity plan was activated'", "'"],
      [', and again in February and March 2026', ''],
      ["clauses: ['5.2', '6.3', '6.5', '6.6', '9']", "clauses: ['5.2', '6.6', '9']"],
      ["clauses: ['6.3', '6.5', '8', '9']", "clauses: ['6.3', '6.5', '9']"],
      ["clauses: ['4.4.1', '6.3', '6.5', '6.6', '9']", "clauses: ['4.4.1', '6.6', '9']"],
      ["clauses: ['8', '9']", "clauses: ['9']"],
      [", and the major incident after the loss of North Hall on 21 April'", "'"],
    ],
  },
  {
    file: incidents,
    until: '2026-05-11',
    words: [
      [
        '<OutOfHours /> does what this document, or any other, asks of it.',
        '<OutOfHours /> does what is asked of it in this document or in any other.',
      ],
    ],
  },
  {
    file: incidents,
    until: '2026-10-05',
    words: [
      [
        ' At night it does not wait for that: <When several="numbersInTurn">the numbers that "On call" lists first are tried one after the other</When><When single="numbersInTurn">it calls the number that "On call" lists first, then the <Role id="incident-manager" call /></When><When empty="numbersInTurn">it calls the person on call, the deputy and the <Role id="incident-manager" call /> in that order</When>.',
        '',
      ],
      [
        `  <Step role="service-desk" output="incident-record">Search for an open incident with the same symptom. Link the new report to it instead of opening a second case, and set its impact again: ten linked reports are no longer one user.</Step>
  <Step role="service-desk" output="incident-record">Move a report to <Doc id="service-request-procedure" /> when nothing is broken, and tell the reporter so.</Step>
`,
        `  <Step role="service-desk">Move a report to <Doc id="service-request-procedure" /> when nothing is broken, and tell the reporter so.</Step>
  <Step role="service-desk">Search for an open incident with the same symptom and link the new report to it instead of opening a second case.</Step>
`,
      ],
      [
        `| {org.incidents.informAt} of the resolution time is used | <Role id="service-desk" /> | Tells the user, the <Role id="service-owner" /> and the <Role id="customer-relationship-manager" /> that the target may be missed and when service is now expected |
`,
        '',
      ],
      [
        'The clock of the resolution stops only while the user owes an answer or has asked for a later date, and while the time rests outside its hours, as "Priority and category" says; the record shows from when to when, and why.',
        'The clock stops while the user owes an answer, and while the time rests outside its hours, as "Priority and category" says.',
      ],
      [
        `A board meeting that cannot go on is urgent, and the record says so; a director's slow printer is a slow printer.`,
        'A board meeting that cannot go on is urgent, and the record says so.',
      ],
    ],
  },
  {
    file: majorIncidents,
    until: '2026-06-08',
    words: [
      ['The person in charge decides and does not repair; others type.', 'The person in charge decides.'],
      [
        ' A message on an answering machine is not enough: call the deputy.',
        ' If nobody answers, leave a message.',
      ],
      [
        `
News says what users notice, what they can do meanwhile and when they hear more. It names no cause before there is one, and no culprit at all. Only <Role id="top-management" /> speaks to the press.

If information has leaked,`,
        `
News says what users notice and when they hear more. Only <Role id="top-management" /> speaks to the press. If information has leaked,`,
      ],
      [
        `Nobody leads or repairs without a break: before a shift ends, the person in charge hands over to the deputy by word and in the log, and tells everybody who leads now.

`,
        '',
      ],
      [
        `- **Our own tools are down too.** Without {org.tools.itsm.name} or telephones the log is kept on paper, the team meets in person, and the contact list is taken from {org.continuity.offsiteCopies}.
`,
        '',
      ],
    ],
  },
  {
    file: onCall,
    until: '2026-06-08',
    words: [
      [
        `- Sign in to {org.tools.itsm.name}, to {org.tools.monitoring.name} and to the paging service from the place where you
  will sleep. A second factor that fails at 3 a.m. costs more time than the fault.`,
        `- Fetch the pager and change its battery, as <Doc id="pager-guide" /> says.
- Sign in to {org.tools.itsm.name}, to {org.tools.monitoring.name} and to the paging service from the place where you
  will sleep.`,
      ],
      [
        'The night desk, at weekends by day the <Role id="service-desk" />, has recorded the case before it calls you,',
        'The night desk, at weekends by day the <Role id="service-desk" />, has recorded the case before it has the paging service call your pager and your telephone,',
      ],
    ],
  },
  {
    file: changes,
    until: '2026-07-06',
    words: [
      [
        '| <Role id="problem-manager" /> | Open problems, known errors | Which of them the change solves or wakes |\n',
        '',
      ],
    ],
  },
  {
    file: changes,
    until: '2026-09-14',
    words: [
      [
        'Approve, approve with conditions, put off or refuse. Whoever requested the change or will carry it out is heard and has no vote; where that is the <Role id="service-owner" />, the deputy votes.',
        'Approve, put off or refuse.',
      ],
      [
        ' If scope or time of an approved change moves, it is decided again.',
        ' If the scope of an approved change moves, it is decided again.',
      ],
    ],
  },
  // A mistake that was approved and taken back: with it nobody would have stopped between two parts.
  {
    file: releases,
    from: '2026-07-06',
    until: '2026-07-16',
    words: [
      [
        'Deploy in the order of the plan, first where least harm can be done. Stop after each part and look at {org.tools.monitoring.name}.',
        'Deploy all parts in the order of the plan, and look at {org.tools.monitoring.name} when the last one is done.',
      ],
    ],
  },
  {
    file: documentControl,
    until: '2026-10-12',
    words: [
      [
        'A text that nobody has approved says "Draft, not approved", one that was changed since its approval says so and names the version that stays in force. Nobody works by a draft: without an approved version the document does not exist yet.',
        'Nobody works by a draft.',
      ],
      [
        ' Once the time has passed, the text is removed. The approval itself, with who, when, why and the fingerprint, stays longer: it is closed, and its own retention begins, on the day the text is removed.',
        '',
      ],
    ],
  },
  {
    file: security,
    until: '2026-11-16',
    words: [
      [
        'Whoever makes it chooses the level; what comes from a customer is confidential at least until the customer says otherwise.',
        'Whoever makes it chooses the level.',
      ],
      [
        '7. **Approved tools only.** Information of the services is not put into services or devices that {org.tools.cmdb.name} does not list.\n',
        '',
      ],
    ],
  },
  {
    file: documents,
    until: '2026-07-06',
    words: lookedAt({
      standards: '2026-01-12',
      marlowend: '2026-02-09',
      'stannard-vale': '2026-01-19',
      oakrill: '2026-02-02',
    }),
  },
  {
    file: documents,
    from: '2026-07-06',
    until: '2026-10-12',
    words: lookedAt({
      standards: '2026-06-29',
      marlowend: '2026-07-02',
      'stannard-vale': '2026-07-02',
      oakrill: '2026-07-01',
    }),
  },
  // Brindlecombe sends its calendar by the end of June; the freezes of the year to come are set after that.
  {
    file: control,
    until: '2026-07-06',
    words: [
      [
        `from: '2027-03-25',
        to: '2027-04-06',`,
        `from: '2026-03-25',
        to: '2026-04-06',`,
      ],
      [
        `from: '2027-05-10',
        to: '2027-06-25',`,
        `from: '2026-05-11',
        to: '2026-06-26',`,
      ],
    ],
  },
  {
    file: leadership,
    until: '2026-09-14',
    words: [
      [
        `      {
        id: 'review',
        name: 'Management review before`,
        `      {
        id: 'half-time',
        name: 'Management review at half-time, with the survey of July',
        owner: 'management-representative',
        by: '2026-08-28',
        proof: 'management-review-minutes',
      },
      {
        id: 'review',
        name: 'Management review before`,
      ],
    ],
  },
  {
    file: services,
    until: '2026-11-23',
    words: [
      [
        'up to 9,000 events a second and 40 alarms a day; until both customers have signed for them, 6,000 and 25',
        'up to 6,000 events a second and 25 alarms a day',
      ],
    ],
  },
  {
    file: watch,
    until: '2026-11-23',
    words: [
      ['SR-SW-MAR, issue 3 of 2 September 2026', 'SR-SW-MAR, issue 2 of 26 January 2026'],
      ['SR-SW-FER, issue 2 of 31 August 2026', 'SR-SW-FER, issue 1 of 16 October 2025'],
      ["quantity: '580'", "quantity: '390'"],
      ["quantity: '300'", "quantity: '210'"],
      [
        `        normal: '3,600',
        peak: '5,200 at the end of a month',
        limit: '5,500',`,
        `        normal: '2,400',
        peak: '3,400 at the end of a month',
        limit: '3,600',`,
      ],
      [
        "normal: '2,100', peak: '3,200 in December', limit: '3,500'",
        "normal: '1,500', peak: '2,200 in December', limit: '2,400'",
      ],
      ["normal: '9', peak: '21', limit: '25'", "normal: '6', peak: '13', limit: '15'"],
      ["normal: '5', peak: '12', limit: '15'", "normal: '3', peak: '8', limit: '10'"],
    ],
  },
  // Put into the text, and not approved so far.
  {
    file: problems,
    until: never,
    words: [
      [
        '"Human error" is not a root cause. The record says what let the slip do harm. ',
        '"Human error" is not a root cause. ',
      ],
      [
        '| <When edition="2011">A supplier or an internal group</When><When edition="2018">An external or internal supplier</When> does not deliver its part | <Role id="problem-manager" /> | Passes the case to the <Role id="supplier-manager" />, for an <When edition="2011">internal group</When><When edition="2018">internal supplier</When> to the <Role id="service-level-manager" /> |\n',
        '',
      ],
    ],
  },
];
