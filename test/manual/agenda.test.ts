import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../src/manual/entries/agenda.ts';
import { manualOf as shippedManual } from '../shipped-templates/manuals.ts';
import { doc, manualOf } from './manual-of.ts';

/** Roles that no periodic review of the organisation has been given to, so that only texts speak of them. */
const role = 'service-desk';

const agendaIn = (documents: Record<string, string>, organisation = {}, id = role) => {
  const { manual } = manualOf({ organisation, documents });
  expect(manual.problems).toEqual([]);
  return agendaOf(
    { id, responsibleFor: manual.roles.find((one) => one.id === id)?.responsibleFor ?? [] },
    manual,
  );
};

const rhythms = (body: string) =>
  agendaIn({ 'a.mdx': doc(body) }).rhythms.map(({ interval, hours, lines }) => [
    interval,
    hours,
    lines.map(({ text }) => text),
  ]);

test('what comes back stands by how often, the most frequent first, and words that are no duration last', () => {
  expect(
    rhythms(
      `<Duty by="${role}" every="shift">Hand over.</Duty>\n\n<Duty by="${role}" every="P1Y">Look.</Duty>\n\n<Duty by="${role}" every="P1M">Count.</Duty>\n\n<Duty by="${role}" every="P12M">Ask.</Duty>\n\n<Duty by="${role}" every="P1D">Call.</Duty>`,
    ),
  ).toEqual([
    ['P1D', 24, ['Call.']],
    ['P1M', 730.5, ['Count.']],
    ['P1Y', 8766, ['Look.', 'Ask.']],
    ['shift', null, ['Hand over.']],
  ]);
});

test('what has no rhythm happens, by document, those that the role owns first', () => {
  const { events, rhythms: none } = agendaIn({
    'a.mdx': doc(`<Duty by="${role}" within="P2D working" record="incident-record">Answer.</Duty>`, {
      id: 'a',
    }),
    'b.mdx': doc(`<Steps>\n  <Step role="${role}">Act.</Step>\n</Steps>`, { id: 'b', owner: role }),
  });
  expect(none).toEqual([]);
  expect(events).toMatchObject([
    { documents: ['b'], lines: [{ text: 'Act.' }] },
    {
      documents: ['a'],
      lines: [{ text: 'Answer.', within: '2 working days', records: ['incident-record'] }],
    },
  ]);
});

test('who does a step and answers for it has one line; what others do stands apart', () => {
  const { events, answersFor } = agendaIn({
    'a.mdx': doc(
      `<Steps accountable="${role}">\n  <Step role="${role}">Act.</Step>\n  <Step role="change-manager">Look.</Step>\n</Steps>`,
    ),
  });
  expect(events.flatMap(({ lines }) => lines)).toMatchObject([{ text: 'Act.', answers: true }]);
  expect(answersFor.flatMap(({ lines }) => lines)).toMatchObject([{ text: 'Look.', answers: false }]);
});

const steps = (count: number, by = role) =>
  `<Steps>\n${Array.from({ length: count }, (_, index) => `  <Step role="${by}">Act ${index}.</Step>`).join('\n')}\n</Steps>`;

test('what a role does most stands first, also before what it owns', () => {
  const { events, mostly } = agendaIn({
    'a.mdx': doc(steps(1), { id: 'a', owner: role }),
    'b.mdx': doc(steps(3), { id: 'b' }),
    'c.mdx': doc(steps(2), { id: 'c' }),
  });
  expect(events.map(({ documents }) => documents)).toEqual([['b'], ['c'], ['a']]);
  // Three documents are seen at a glance.
  expect(mostly).toEqual([]);
});

test('what a role mostly does is told by clause, each document at the first thing that it does by it', () => {
  const { mostly } = agendaIn({
    'a.mdx': doc(steps(2), { id: 'a', clauses: "['8.1']" }),
    'b.mdx': doc(steps(3), { id: 'b', clauses: "['8.1']" }),
    'c.mdx': doc(steps(4), { id: 'c', clauses: "['8.2']" }),
    'd.mdx': doc(`${steps(1, 'change-manager')}\n\n${steps(1)}`, { id: 'd', clauses: "['9.2']" }),
  });
  expect(mostly).toEqual([
    {
      clause: '8.1',
      duties: 5,
      documents: [
        { keys: ['b'], duties: 3, url: 'documents/b/#step-1-1' },
        { keys: ['a'], duties: 2, url: 'documents/a/#step-1-1' },
      ],
    },
    { clause: '8.2', duties: 4, documents: [{ keys: ['c'], duties: 4, url: 'documents/c/#step-1-1' }] },
  ]);
});

test('a list that names a role tells of what by its name, once, also where its lines have none of their own', () => {
  const { entered } = agendaIn(
    { 'a.mdx': doc('<Table of="onCall.coverage" columns="service hours called" />', { id: 'a' }) },
    {
      services: [{ id: 'mail', name: 'Letters' }],
      onCall: {
        coverage: [
          { id: 'mail', service: 'mail', hours: '24/7', called: role },
          { id: 'mail-p2', service: 'mail', hours: 'Mo-Fr 08:00-17:00', called: role },
        ],
      },
    },
  );
  expect(entered).toMatchObject([{ documents: ['a'], lines: [{ text: 'Who is called: Letters' }] }]);
  expect(entered.flatMap(({ lines }) => lines)).toHaveLength(1);
});

test('a step comes back where it says how often, and what is decided stands apart', () => {
  const {
    rhythms: found,
    events,
    decides,
  } = agendaIn({
    'a.mdx': doc(
      `<Steps>\n  <Step role="${role}" every={org.risk.reviewInterval}>Count.</Step>\n  <Step role="${role}" decides>Approve it.</Step>\n  <Step role="${role}">Act.</Step>\n</Steps>\n\n<Duty by="${role}" decides>The desk refuses it.</Duty>`,
    ),
  });
  const said = (groups: typeof events) => groups.flatMap(({ lines }) => lines.map(({ text }) => text));
  expect(found).toMatchObject([{ interval: 'P3M', lines: [{ text: 'Count.' }] }]);
  expect(said(events)).toEqual(['Act.']);
  expect(said(decides)).toEqual(['Approve it.', 'The desk refuses it.']);
});

test('how often a step comes, and that it decides, change no word and no approval', () => {
  const fingerprint = (attributes: string) =>
    manualOf({
      documents: { 'a.mdx': doc(`<Steps>\n  <Step role="${role}"${attributes}>Act.</Step>\n</Steps>`) },
    }).manual.documents[0]?.fingerprint;
  expect(fingerprint(' every="P1M" decides')).toEqual(fingerprint(''));
});

test('a passage within another one that begins with it is no line of its own', () => {
  const { events } = agendaIn({
    'a.mdx': doc(
      `<Duty by="${role}" record="incident-record"><Duty by="${role}">The desk counts.</Duty> Then it reports.</Duty>`,
    ),
  });
  expect(events.flatMap(({ lines }) => lines)).toMatchObject([
    { text: 'The desk counts. Then it reports.', records: ['incident-record'] },
  ]);
});

test('what documents of one template say alike is one line, with all of them', () => {
  const customers = [
    { id: 'acme', name: 'Acme' },
    { id: 'bolt', name: 'Bolt' },
  ];
  const { rhythms: found, events } = agendaIn(
    {
      'a.mdx': doc(
        `<Duty by="${role}" every="P1M">Call {item.name}.</Duty>\n\n<Duty by="${role}">Greet {item.name}.</Duty>`,
        {
          each: 'customers',
        },
      ),
    },
    { customers },
  );
  const both = ['sample.acme', 'sample.bolt'];
  expect(found).toMatchObject([{ interval: 'P1M', lines: [{ text: 'Call Acme.', documents: both }] }]);
  expect(events).toMatchObject([{ documents: both, lines: [{ text: 'Greet Acme.', documents: both }] }]);
});

describe('a review that the organisation holds again and again', () => {
  const inAgenda = (body: string) =>
    agendaIn({ 'a.mdx': doc(body) }, {}, 'risk-manager')
      .rhythms.flatMap(({ lines }) => lines)
      .map(({ activity, text }) => activity ?? text);

  test('is the duty of its owner, though no text gives it', () => {
    expect(inAgenda('Every {org.risk.reviewInterval}.')).toContain('riskReview');
  });

  test('is said once where a text gives it to its owner', () => {
    const found = inAgenda('<Duty by="risk-manager" every={org.risk.reviewInterval}>Look.</Duty>');
    expect(found).toContain('Look.');
    expect(found).not.toContain('riskReview');
  });
});

describe.each(['demo', 'hospital-2018', 'smallest'] as const)('in %s', (name) => {
  test('no duty of a role is lost, and none stands twice', async () => {
    const manual = await shippedManual(name);
    for (const one of manual.roles) {
      const agenda = agendaOf(one, manual);
      const done = [
        ...agenda.rhythms.flatMap(({ lines }) => lines),
        ...agenda.events.flatMap(({ lines }) => lines),
        ...agenda.decides.flatMap(({ lines }) => lines),
      ].filter(({ activity }) => activity === null);
      const urls = (kind: string) =>
        one.responsibleFor
          .filter((duty) => duty.kind === kind)
          .map(({ document, text }) => `${document} ${text}`);
      const said = done.map(({ documents: [document], text }) => `${document} ${text}`);
      expect(new Set(said).size).toBe(said.length);
      const places = done.flatMap(({ documents, url }) =>
        documents.map((key) => `${key} ${url.split('#')[1]}`),
      );
      for (const { document, url, text } of one.responsibleFor.filter(({ kind }) => kind === 'does'))
        if (!places.includes(`${document} ${url.split('#')[1]}`))
          expect(said).toContainEqual(expect.stringContaining(`${document} ${text}`));
      expect(agenda.owns.length).toBe(urls('owns').length);
      expect(agenda.approves.length).toBe(urls('approves').length);
    }
  });

  test('whoever manages service levels compares the results, and the workload with its limits, every month', async () => {
    const manual = await shippedManual(name);
    const one = manual.roles.find(({ id }) => id === 'service-level-manager');
    const monthly = one ? agendaOf(one, manual).rhythms.filter(({ interval }) => interval === 'P1M') : [];
    const said = monthly.flatMap(({ lines }) => lines).map(({ text }) => text);
    expect(said).toContainEqual(
      expect.stringContaining('compares the results of each service with its targets'),
    );
    expect(said).toContainEqual(expect.stringContaining('sets the workload of each service'));
  });
});
