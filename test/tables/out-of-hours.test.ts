import { expect, test } from 'vitest';
import { withoutLinks } from '../harness/without-links.ts';
import { read } from '../manual/manual-of.ts';
import { tableOf } from './table-of.ts';

const said = (organisation: object) =>
  read('Call the <Role id="service-desk" /><OutOfHours />.', { organisation }).document?.canonical;

const desk = { serviceDesk: { hours: 'Mo-Fr 08:00-17:00' } };
const night = { id: 'night', name: 'Night Desk', takesCalls: true, hours: '24/7', services: ['mail'] };
const technician = { id: 'technician', name: 'Technician', role: 'technical-team', phone: '+44 1632 960501' };

test('who acts for the service desk at night follows from who takes calls, and from the numbers', () => {
  const call = (acting: string) => `Call the [service-desk](role:service-desk)${acting}.\n`;
  expect(said({ serviceDesk: { hours: '24/7' }, suppliers: [night] })).toBe(call(''));
  expect(
    said({ ...desk, suppliers: [night], onCall: { numbers: [{ ...technician, forUsers: true }] } }),
  ).toBe(call(' (while it is closed: Night Desk and Technician)'));
  expect(said({ ...desk, onCall: { numbers: [technician] } })).toBe(
    call(' (while it is closed, whoever is on call: Technician)'),
  );
  expect(said(desk)).toBe(call(' (while it is closed, the [technical-team](role:technical-team))'));
  expect(read('<OutOfHours of="desk" />').problems).toHaveLength(1);
});

const organisation = {
  ...desk,
  customers: [{ id: 'acme', name: 'Acme' }],
  services: [
    { id: 'mail', name: 'Mail', customers: ['acme'] },
    { id: 'files', name: 'Files', customers: ['acme'] },
  ],
  suppliers: [night],
  onCall: {
    numbers: [technician],
    coverage: [
      { id: 'mail', service: 'mail', hours: '24/7', called: 'technical-team', priorities: ['p1'] },
      { id: 'files', service: 'files', hours: 'Mo-Su 06:00-22:00', called: 'technical-team' },
    ],
  },
};

test('who takes the call is told by the parties that do, unless the config says it in words', () => {
  const table = (answers?: string) =>
    tableOf('<Table of="onCall.coverage" columns="service answers" />', {
      ...organisation,
      onCall: {
        ...organisation.onCall,
        coverage: organisation.onCall.coverage.map((one) => ({ ...one, ...(answers && { answers }) })),
      },
    })
      .slice(1)
      .map(([, cell]) => cell);
  expect(table()).toEqual(['Night Desk', 'Nobody']);
  expect(table('the analysts')).toEqual(['the analysts', 'the analysts']);
});

test('an agreement says when somebody is on call for its service, and nothing of the others', () => {
  const made = read('<OnCallFor />\n\nEnd.', {
    front: { each: 'serviceLevelAgreements', title: "'{item.service.name}'" },
    organisation,
  }).made;
  const texts = made.manual.documents.map(({ key }) => made.twin(key));
  expect(texts[0]).toContain('24 hours a day, every day | P1 critical | Night Desk');
  expect(texts[0]).not.toContain('22:00');
  expect(texts[1]).toContain('Every day, 06:00 to 22:00 | All | Nobody');
});

test('an agreement sends its customer to who takes calls about its service, where that is somebody of its own', () => {
  const made = read('The desk.<NightHelp> At night the others.</NightHelp>', {
    front: { each: 'serviceLevelAgreements', title: "'{item.service.name}'" },
    organisation: {
      ...organisation,
      onCall: {
        ...organisation.onCall,
        coverage: [{ id: 'mail', service: 'mail', hours: '24/7', answers: 'the analysts, by day and night' }],
      },
    },
  }).made;
  const texts = made.manual.documents.map(({ key }) => made.twin(key));
  expect(texts[0]).toContain(
    'The desk. About this service call at any other hour: the analysts, by day and night.',
  );
  expect(texts[0]).not.toContain('the others');
  expect(texts[1]).toContain('The desk. At night the others.');
});

test('the register says of each process who operates a part of it, or that nobody does', () => {
  const rows = tableOf('<ProcessParties />', {
    edition: '2011',
    otherParties: [{ id: 'night', name: 'Night Desk', kind: 'supplier', process: 'incidents' }],
  });
  expect(rows.filter(([, , who]) => who === 'Night Desk').map(([name]) => name)).toEqual([
    'Incident management',
  ]);
  expect(rows.filter(([, , who]) => who?.startsWith('None')).length).toBeGreaterThan(10);
});

test('an agreement with hours of support of its own leaves out who is on call beyond them', () => {
  const made = (agreement: object) => {
    const { made: all } = read('<OnCallFor />\n\nEnd.', {
      front: { each: 'serviceLevelAgreements', title: "'{item.service.name}'" },
      organisation: {
        ...organisation,
        agreements: [{ id: 'mail-acme', service: 'mail', customer: 'acme', ...agreement }],
      },
    });
    return all.twin(all.manual.documents[0]?.key ?? '');
  };
  const onCall = '24 hours a day, every day | P1 critical | Night Desk';
  expect(made({})).toContain(onCall);
  expect(made({ supportHours: 'Mo-Fr 07:00-18:00' })).not.toContain(onCall);
  expect(made({ supportHours: 'Mo-Fr 07:00-18:00', byPriority: [{ id: 'p1', hours: '24/7' }] })).toContain(
    onCall,
  );
});

test('an agreement shows what a service rests on for its customer alone', () => {
  const made = read('{item.service.dependsOn}\n\n<Table of="item.service.components" columns="name" />', {
    front: { each: 'serviceLevelAgreements', title: "'{item.service.name} {item.customer.name}'" },
    organisation: {
      customers: [
        { id: 'acme', name: 'Acme' },
        { id: 'bolt', name: 'Bolt' },
      ],
      services: [
        { id: 'net', name: 'Net', customers: [] },
        { id: 'hall', name: 'Hall', customers: [] },
        {
          id: 'mail',
          name: 'Mail',
          customers: ['acme', 'bolt'],
          dependsOn: ['net', 'hall'],
          components: [
            { id: 'box', name: 'Boxes' },
            { id: 'list', name: 'Lists' },
          ],
        },
      ],
      agreements: [
        { id: 'mail-bolt', service: 'mail', customer: 'bolt', dependsOn: ['hall'], components: ['list'] },
      ],
    },
  }).made;
  const [acme, bolt] = made.manual.documents.map(({ key }) => made.twin(key));
  expect(acme).toContain('Net and Hall');
  expect(acme).toContain('Boxes');
  expect(bolt).toMatch(/^Hall$/m);
  expect(bolt).not.toContain('Net');
  expect(bolt).not.toContain('Boxes');
  expect(bolt).toContain('Lists');
});

test('help at night ends where the hours of a customer do, and an alarm is nothing to call', () => {
  const helpFor = (agreement: object, coverage: readonly object[]) => {
    const { made } = read(
      'Help.<NightHelp> Others.</NightHelp>\n\n<NightNumbers>\n\nNumbers.\n\n</NightNumbers>',
      {
        front: { each: 'serviceLevelAgreements', title: "'{item.service.name}'" },
        organisation: {
          ...organisation,
          onCall: { ...organisation.onCall, coverage },
          agreements: [{ id: 'mail-acme', service: 'mail', customer: 'acme', ...agreement }],
        },
      },
    );
    return made.twin(made.manual.documents[0]?.key ?? '');
  };
  const mail = { service: 'mail', hours: '24/7' };
  const technician = { id: 'technician', ...mail, answers: 'the technician' };
  const alarm = { id: 'alarm', ...mail, answers: 'an alarm', byAlarm: true };
  expect(helpFor({}, [technician])).toMatch(/any other hour: the technician\.\s+Numbers/);
  expect(helpFor({ supportHours: 'Mo-Fr 07:00-18:00' }, [technician])).toMatch(/Help\. Nobody is called/);
  expect(helpFor({ supportHours: 'Mo-Fr 07:00-18:00' }, [technician])).not.toContain('Numbers');
  expect(helpFor({}, [alarm])).toContain(
    'nobody takes calls about this service; whoever is on call for it is called by: an alarm.',
  );
  expect(helpFor({}, [alarm])).not.toContain('Numbers');
  expect(helpFor({}, [technician, alarm])).toMatch(
    /the technician\. Whoever .*besides by: an alarm\.\s+Numbers/,
  );
});

test('hours that a customer has for the most urgent incidents reach into the night, and end there', () => {
  const { made } = read(
    '<OnCallFor />\n\nHelp.<NightHelp> Others.</NightHelp>\n\n<NightNumbers>\n\nNumbers.\n\n</NightNumbers>',
    {
      front: { each: 'serviceLevelAgreements', title: "'{item.service.name}'" },
      organisation: {
        ...organisation,
        onCall: {
          ...organisation.onCall,
          coverage: [{ id: 'mail', service: 'mail', hours: '24/7', priorities: ['p1', 'p2'] }],
        },
        agreements: [
          {
            id: 'mail-acme',
            service: 'mail',
            customer: 'acme',
            supportHours: 'Mo-Fr 07:00-17:30; PH off',
            byPriority: [{ id: 'p1', hours: 'Mo-Fr 07:00-20:00; PH off' }],
          },
        ],
      },
    },
  );
  const text = made.twin(made.manual.documents[0]?.key ?? '');
  // Incidents of P2 end with the hours of all, so that nobody is called for them.
  expect(text).toContain('07:00 to 20:00; not on public holidays | P1 critical | Night Desk');
  expect(text).not.toContain('P2');
  expect(text).not.toContain('Nobody is called');
  expect(text).toContain('Numbers');
});

test('a procedure names the customers for whom somebody is on call in fewer hours', () => {
  const { made } = read('<OnCallExceptions />\n\nEnd.', {
    organisation: {
      ...organisation,
      agreements: [
        {
          id: 'mail-acme',
          service: 'mail',
          customer: 'acme',
          supportHours: 'Mo-Fr 07:00-17:30; PH off',
          byPriority: [{ id: 'p1', hours: 'Mo-Sa 07:00-20:00; PH off' }],
        },
        { id: 'files-acme', service: 'files', customer: 'acme', supportHours: '24/7' },
      ],
    },
  });
  const rows = withoutLinks(made.twin(made.manual.documents[0]?.key ?? ''))
    .split('\n')
    .filter((line) => line.includes('Acme'));
  expect(rows).toEqual([
    '| Mail | Acme | Monday to Saturday, 07:00 to 20:00; not on public holidays | P1 critical |',
  ]);
});

test('nobody is said to take calls who is not there then: the desk does while it is open', () => {
  const cells = (hours: string, nightHours: string) =>
    tableOf('<Table of="onCall.coverage" columns="service answers" />', {
      ...organisation,
      suppliers: [{ ...night, hours: nightHours }],
      onCall: { numbers: [technician], coverage: [{ id: 'mail', service: 'mail', hours }] },
    })
      .slice(1)
      .map(([, cell]) => cell);
  expect(cells('Mo-Fr 09:00-12:00', 'Mo-Fr 17:00-08:00')).toEqual(['The service desk, which is open then']);
  expect(cells('Mo-Fr 09:00-12:00', '24/7')).toEqual(['The service desk, which is open then']);
  expect(cells('Mo-Fr 06:00-07:00', 'Mo-Fr 17:00-20:00')).toEqual(['Nobody']);
  expect(cells('Mo-Fr 06:00-18:00', 'Mo-Fr 17:00-08:00')).toEqual(['Night Desk']);
  expect(cells('by appointment', 'Mo-Fr 17:00-08:00')).toEqual(['Night Desk']);
});

test('whoever does not ask who is called reads one line for what is alike but for that', () => {
  const coverage = [
    { id: 'watch', service: 'mail', hours: '24/7', priorities: ['p1', 'p2'], requests: true },
    { id: 'repair', service: 'mail', hours: '24/7', called: 'technical-team', priorities: ['p1', 'p3'] },
    { id: 'files', service: 'files', hours: '24/7' },
  ];
  const lists = { ...organisation, onCall: { numbers: [technician], coverage } };
  const table = (of: string) => tableOf(`<Table of="${of}" columns="service hours priorities" />`, lists);
  expect(table('onCall.coverage')).toHaveLength(4);
  expect(table('coverForUsers').slice(1)).toEqual([
    ['Mail', '24 hours a day, every day', 'P1 critical, P2 high, P3 normal and requests'],
    ['Files', '24 hours a day, every day', 'All'],
  ]);
  const { made } = read('<OnCallFor />\n\nEnd.', {
    front: { each: 'serviceLevelAgreements', title: "'{item.service.name}'" },
    organisation: lists,
  });
  const [mail = ''] = made.manual.documents.map(({ key }) => made.twin(key));
  expect(mail.match(/\| 24 hours a day/g)).toHaveLength(1);
});
