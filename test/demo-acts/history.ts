import type { Chapter } from './chapter.ts';

const director = 'Ottoline Farrowby';
const smsManager = 'Rufus Hallendale';
const serviceLevels = 'Imogen Quarrell';
const security = 'Yasmin Ferreday';
const suppliers = 'Nkechi Adebrook';

const minutes = (number: string) => ['--basis', `minutes ${number} of the management meeting, in Chartroom`];

/** All documents that a person approves and that need it, for the first time or again. */
const all = (name: string, summary: string, from: string, ...more: string[]): string[] => [
  ...['approve', '--all', '--name', name, '--change', 'major', '--summary', summary, '--from', from, '--yes'],
  ...more,
];

const one = (
  document: string,
  name: string,
  change: 'major' | 'minor',
  summary: string,
  from: string,
  ...more: string[]
): string[] => [
  ...['approve', document, '--name', name, '--change', change, '--summary', summary, '--from', from, '--yes'],
  ...more,
];

/** A version from before the manual. */
const before = (document: string, version: string, on: string, name: string): string[] => [
  ...['carry-over', document, '--version', version, '--on', on, '--name', name],
  ...['--summary', 'The text of the former handbook, kept in Chartroom'],
];

/** Read again and confirmed by whoever approves the documents, as the procedure for documents asks. */
const reviewFor = (summary: string, name: string, ...documents: string[]): string[] => [
  ...['review', ...documents, '--name', name, '--summary', summary],
];

const review = (name: string, ...documents: string[]): string[] =>
  reviewFor('Read line by line; nothing to change', name, ...documents);

/** The freezes of the year to come, in each text of this approver that names them. */
const freezes = (name: string): string[] => [
  ...['approve', '--all', '--name', name, '--change', 'minor', '--from', '2026-07-20', '--yes'],
  ...['--summary', 'The freezes of spring 2027, by the calendars that customers sent until the end of June'],
  ...minutes('2026-13'),
];

const customers = [
  ['marlowend', 'Philippa Stonnard'],
  ['pellwood', 'Barnaby Okonjo-Reed'],
  ['brindlecombe', 'Gwendolyn Farr-Acheson'],
  ['ferrow', 'Duncan Thripley'],
  ['sandlark', 'Meera Castleford'],
] as const;

const providers = [
  ['stannard-vale', 'Roderick Amblecote'],
  ['wrenline', 'Saffron Delacourt-Hythe'],
  ['oakrill', 'Otto Brackenhurst'],
  ['owlgate', 'Ingrid Marlpit'],
  ['tamsin-rook', 'Percival Lowdham'],
] as const;

/** Owners of what customers and suppliers have to agree to. */
const definitions = [
  ['complaint-definition', 'Lowri Pengarth'],
  ['major-incident-definition', 'Idris Falconridge'],
  ['emergency-change-definition', 'Tobias Rennick'],
  ['emergency-release-definition', 'Kofi Ansbury'],
] as const;

const consent = (party: string, person: string, name: string, ...documents: string[]): string[] => [
  ...['agree', ...(documents.length > 0 ? documents : ['--all']), '--with', party, '--person', person],
  ...['--name', name, '--basis', 'signed copy in the contract register'],
];

/** What the people of the fictional Tidewold did about their documents, in the order of days. */
export const history: readonly Chapter[] = [
  {
    day: '2026-02-16',
    acts: [
      before('service-management-policy', '2.0', '2024-11-18', director),
      before('incident-procedure', '3.1', '2025-03-10', smsManager),
      before('change-procedure', '2.2', '2025-05-12', smsManager),
      all(director, 'First issue in this manual', '2026-02-23', ...minutes('2026-04')),
      all(smsManager, 'First issue in this manual', '2026-02-23', ...minutes('2026-04')),
      all(serviceLevels, 'First issue in this manual', '2026-02-23', ...minutes('2026-04')),
    ],
  },
  {
    day: '2026-02-20',
    acts: [
      ...customers.flatMap(([party, person]) => [
        consent(party, person, serviceLevels),
        ...definitions.map(([document, owner]) => consent(party, person, owner, document)),
      ]),
      ...providers.flatMap(([party, person]) => [
        consent(party, person, security),
        consent(party, person, suppliers),
      ]),
      consent('facilities-group', 'Dorcas Wymondley', serviceLevels),
      consent('sandlark-couriers', 'Meera Castleford', serviceLevels),
    ],
  },
  {
    day: '2026-04-28',
    acts: [
      reviewFor(
        'Read after 21 April, when the continuity plan was activated for the loss of North Hall: by report CTR-2026-02 its times and steps held; what was learnt about leading goes to the procedure for major incidents',
        smsManager,
        ...['continuity-plan', 'major-loss-procedure', 'continuity-test-schedule'],
      ),
    ],
  },
  {
    day: '2026-04-30',
    acts: [
      one(
        'internal-audit-programme',
        director,
        'major',
        'Weighed anew after the loss of North Hall on 21 April: continuity, capacity and incidents have two yes now and are in every audit from here on; changes keep theirs by the values of February and March',
        '2026-05-08',
        '--basis',
        'ticket DOC-0304 in Halyard',
      ),
    ],
  },
  {
    day: '2026-05-11',
    acts: [
      one(
        'incident-procedure',
        smsManager,
        'minor',
        'A sentence on the night made easier to read; nothing changes in the work',
        '2026-05-11',
        '--basis',
        'ticket DOC-0311 in Halyard',
      ),
      review(director, 'resource-plan'),
    ],
  },
  {
    day: '2026-06-08',
    acts: [
      one(
        'major-incident-procedure',
        smsManager,
        'major',
        'After the loss of North Hall on 21 April: the lead does not repair, a message left counts as not reached, news names neither a cause too early nor a culprit, the lead is handed over before a shift ends, and there is a way without tools',
        '2026-06-15',
        ...minutes('2026-11'),
      ),
      one(
        'on-call-guide',
        smsManager,
        'major',
        'The paging service calls the telephone alone; the pagers beside it are given up',
        '2026-06-15',
        ...minutes('2026-11'),
      ),
      review(smsManager, 'continuity-plan', 'major-loss-procedure', 'continuity-test-schedule'),
      [
        ...['withdraw', 'pager-guide', '--name', smsManager, '--from', '2026-06-15'],
        ...['--reason', 'The four pagers were given back; the paging service calls telephones alone'],
        ...['--successor', 'on-call-guide'],
      ],
    ],
  },
  {
    day: '2026-07-06',
    acts: [
      one(
        'change-procedure',
        smsManager,
        'major',
        'The problem manager is asked in each assessment',
        '2026-07-13',
        ...minutes('2026-13'),
      ),
      one(
        'release-procedure',
        smsManager,
        'major',
        'Deployment in one go, so that windows can be shorter',
        '2026-07-13',
        ...minutes('2026-13'),
      ),
      one(
        'document-control-procedure',
        smsManager,
        'minor',
        'The owners of documents from outside looked for new editions, and there are none',
        '2026-07-06',
        '--basis',
        'ticket DOC-0319 in Halyard',
      ),
      freezes(director),
      freezes(smsManager),
    ],
  },
  {
    day: '2026-07-10',
    acts: customers
      .filter(([party]) => party === 'marlowend' || party === 'brindlecombe')
      .map(([party, person]) => consent(party, person, serviceLevels)),
  },
  {
    day: '2026-07-16',
    acts: [
      [
        ...['revoke', 'release-procedure', '--name', smsManager],
        ...[
          '--reason',
          'On 15 July a deployment ran on past a part that had failed; the stop after each part stays',
        ],
      ],
    ],
  },
  {
    day: '2026-08-10',
    acts: [
      reviewFor(
        'The review of every six months: all entries compared with agreements and the CMDB, by the service level manager with the service owners; nothing to change',
        smsManager,
        'service-catalogue',
      ),
      one(
        'other-parties-register',
        director,
        'minor',
        'The review of every six months: all owners of processes asked who runs a part of them, and the answers compared with contracts and access rights; no word of the text has changed',
        '2026-08-10',
        '--basis',
        'ticket DOC-0328 in Halyard',
      ),
      review(smsManager, 'master-list', 'customer-register', 'supplier-register'),
      review(smsManager, 'continuity-plan', 'major-loss-procedure', 'continuity-test-schedule'),
      review(smsManager, 'availability-plan', 'capacity-plan'),
      review(director, 'legal-register', 'roles-and-authorities', 'process-map'),
      review(director, 'service-management-plan', 'resource-plan'),
    ],
  },
  {
    day: '2026-09-14',
    acts: [
      one(
        'change-procedure',
        smsManager,
        'major',
        'From the internal audit of May, by the later day that the SMS manager granted in July: nobody votes on a change of their own, approval may carry conditions, and a moved time needs a decision too',
        '2026-09-21',
        ...minutes('2026-17'),
      ),
      one(
        'service-management-plan',
        director,
        'minor',
        'The management review at half-time was held on 28 August and is no longer among what is to be done',
        '2026-09-14',
        ...minutes('2026-17'),
      ),
    ],
  },
  {
    day: '2026-10-05',
    acts: [
      one(
        'incident-procedure',
        smsManager,
        'major',
        'Duplicates are looked for before anything is moved, users hear before a target is missed, each stop of the clock is noted with its reason, rank makes nothing urgent, and at night people are called in a fixed order',
        '2026-10-12',
        ...minutes('2026-19'),
      ),
    ],
  },
  {
    day: '2026-10-12',
    acts: [
      one(
        'document-control-procedure',
        smsManager,
        'major',
        'Says what a text is that was changed since its approval, and what is left of one that was removed; the owners of documents from outside looked for new editions, and Oakrill has one',
        '2026-10-19',
        ...minutes('2026-20'),
      ),
    ],
  },
  {
    day: '2026-11-09',
    acts: [
      reviewFor(
        'Read line by line, also against the 40 alarms a day of CHG-004417 for Security Watch: the six analysts on shift suffice for them; nothing to change',
        director,
        'resource-plan',
      ),
    ],
  },
  {
    day: '2026-11-16',
    acts: [
      one(
        'information-security-policy',
        director,
        'major',
        'Information of customers is confidential until they say otherwise; unlisted services are forbidden. Training until the end of the year',
        '2027-01-04',
        ...minutes('2026-22'),
      ),
    ],
  },
  {
    day: '2026-11-23',
    acts: [
      all(
        smsManager,
        'Higher limits of the workload for more sources of events, by CHG-004417: plan accepted on 21 September (DR-2026-07), design on 26 October (DR-2026-09). The event store bears them as it is, so nothing was built; a source is added once its customer has signed',
        '2026-11-30',
        ...minutes('2026-23'),
      ),
    ],
  },
];
