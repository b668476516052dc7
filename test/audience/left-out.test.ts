import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadManual } from '../../src/build/load-manual.ts';
import type { ControlManual } from '../control/control-manual.ts';
import { noTemplates } from '../harness/shared-reading.ts';
import { approvedManual, extractFor, type SmallExtract } from './small-extract.ts';

const organisation = `name: Quince Street IT
roles:
  - { id: top, title: Top, holder: Vera Veil }
  - { id: desk, title: Front desk, holder: Ida Inkwell }
  - { id: keeper, title: Quokka keeper, holder: Ivo Inlet }
customers:
  - { id: acme, name: Acme Bank }
  - { id: bolt, name: Boltworks }
tools:
  itsm: { name: SecretTool }
incidents: { owner: keeper }
serviceDesk: { outOfHours: NIGHTVALUE answers., portal: 'https://www.portal.test/in/', email: night@hidden.test, phone: '+44 1632 960777', answerWithin: PT2H }
majorIncidents: { criteria: [a quokka is lost] }
onCall: { rota: the rota of quokkas }
audiences:
  - { id: acme, name: Acme Bank, level: public, customers: [acme], titles: true, without: [serviceDesk.outOfHours, serviceDesk.portal, serviceDesk.email, serviceDesk.phone, serviceDesk.answerWithin, majorIncidents.criteria, tools, incidents.owner] }
  - { id: bare, name: Bare, level: public, customers: [acme], without: [customers, documents] }
`;

const value = '{org.serviceDesk.outOfHours}';

const texts = {
  places: '<Table of="records" columns="title location" />',
  owner: 'The <Role id={org.incidents.owner} /> decides. The <Role id="desk" /> writes.',
  steps:
    '<Steps>\n<Step role={org.incidents.owner}>Count them.</Step>\n<Step role="desk">Call.</Step>\n<Step role="desk" informed="org.incidents.owner">Tell.</Step>\n</Steps>\n\n<Steps accountable={org.incidents.owner}>\n<Step role="desk">Hide.</Step>\n</Steps>',
  html: `<h2>Night ${value}</h2>\n\nQuokkas one.\n\n## Day\n\n<dl>\n<dt>Quokka call</dt>\n<dd>${value}</dd>\n<dt>Day call</dt>\n<dd>The desk.</dd>\n</dl>\n\n<table>\n<tbody>\n<tr>\n<td>\n\nQuokka left\n\n</td>\n<td>\n\n${value}\n\n</td>\n</tr>\n<tr>\n<td>\n\nDay left\n\n</td>\n<td>\n\nDay right\n\n</td>\n</tr>\n</tbody>\n</table>\n\n<div class="for-boltworks">Words.</div>`,
  lead: `The night partner, ${value} does:\n\n- counts quokkas\n\nThe desk does:\n\n- counts calls`,
  part: `At night <LinkButton href="/documents/lead/">${value}</LinkButton> counts quokkas. Next.`,
  draft: 'Nothing.',
  names: 'See <Doc id="draft" /> and <Doc id="conf" />.',
  within: 'See <Doc id="timed" /> and <Doc id="moved" />.',
  letter: {
    front: 'title: Letter\ntype: agreement\neach: customers\nclassification: confidential',
    text: 'The <Role id="desk" /> reads <Doc id="lead" />.',
  },
  conf: { front: 'classification: confidential', text: 'Words.' },
  timed: { front: 'title: In {org.serviceDesk.answerWithin}\nclassification: confidential', text: 'Words.' },
  moved: { front: 'classification: confidential', text: 'Words.' },
};

let manual: ControlManual;
let acme: SmallExtract;
beforeAll(async () => {
  manual = await approvedManual(organisation, texts);
  acme = await extractFor(manual, 'acme');
});
afterAll(() => manual?.remove());

test('what an audience does not get is not said by what names it', () => {
  expect(acme.said('places')).not.toContain('SecretTool');
  expect(acme.said('owner')).toBe('The Front desk writes.');
});

test('no step says whom a field names that is left out', () => {
  expect(acme.said('steps')).toContain('Call.');
  expect(acme.said('steps')).not.toMatch(/Count|Tell|Hide|Quokka/);
});

describe('what belongs together is left out together', () => {
  test('in HTML as in Markdown', () => {
    expect(acme.said('html')).toContain('Day left');
    expect(acme.said('html')).toContain('The desk.');
    expect(acme.said('html')).not.toMatch(/quokka|bolt/i);
  });

  test('a list with the words that led to it', () => {
    expect(acme.said('lead')).toBe('The desk does:\n\n- counts calls');
  });

  test('a sentence with a component that nobody judges', () => {
    expect(acme.said('part')).toBe('Next.');
  });
});

test('a reference stays that no field which is left out has anything to do with', async () => {
  const bare = await extractFor(manual, 'bare');
  expect(bare.said('letter.acme')).toMatch(/^The Front desk reads .*The lead/);
});

test('a document is called by the title that it was approved with, and by none before', () => {
  expect(acme.said('names')).toMatch(/^See another document and N-\S+ The conf\.$/);
});

test('no title is said that prints a field which is left out', () => {
  expect(acme.said('within')).toMatch(/^See another document and N-\S+ The moved\.$/);
});

test('nor one that is not today’s: what it printed nobody knows any more', async () => {
  const { made } = await loadManual(manual.root, () => '2026-02-01', {
    ...noTemplates,
    audience: 'acme',
    instead: new Map([
      [
        join(manual.root, 'content/documents/moved.mdx'),
        readFileSync(join(manual.root, 'content/documents/moved.mdx'), 'utf8').replace('The moved', 'Moved'),
      ],
    ]),
  });
  expect(made?.twin('within')).toContain('See another document and another document.');
});

test.each([
  ['{org.serviceDesk.outOfHours}', 'acme'],
  ['{org.onCall.rota}', 'public'],
])('a title that prints %s keeps the extract from being built', async (path, audience) => {
  const titled = await approvedManual(organisation, {
    titled: { front: `title: Of ${path}`, text: 'Words.' },
  });
  const { errors } = await extractFor(titled, audience);
  await titled.remove();
  expect(errors.join()).toContain(`its title prints ${path}`);
});

test('what a field that is left out says is found where it is typed', async () => {
  const typed = await approvedManual(organisation, {
    words: 'Write it into SecretTool.',
    site: 'Go to portal.test/in.',
    link: 'Go [there](https://www.portal.test/in/).',
    mail: 'Write to night@hidden.test.',
    call: 'Call 01632 960 777.',
    line: 'It is so when a quokka is lost.',
    // Channels are made of the same values.
    channels: '<Table of="serviceDesk.channels" columns="name contact" />',
  });
  const { errors } = await extractFor(typed, 'acme');
  await typed.remove();
  expect(errors.map((one) => /The (\w+) is.*says (\S+) in/.exec(one)?.slice(1)).sort()).toEqual([
    ['call', 'serviceDesk.phone'],
    ['channels', 'serviceDesk.email'],
    ['channels', 'serviceDesk.phone'],
    ['channels', 'serviceDesk.portal'],
    ['line', 'majorIncidents.criteria'],
    ['link', 'serviceDesk.portal'],
    ['mail', 'serviceDesk.email'],
    ['site', 'serviceDesk.portal'],
    ['words', 'tools.itsm.name'],
  ]);
});

test('a person is found by the last name too', async () => {
  const typed = await approvedManual(organisation, { typed: 'Ask Ms Inkwell.' });
  const { errors } = await extractFor(typed, 'acme');
  await typed.remove();
  expect(errors.join()).toContain('a word of roles.desk.holder');
});

test('the number of a document is searched, but for the ids that it is made of', async () => {
  const named = await approvedManual(organisation, {
    named: { front: 'number: POL-Boltworks-7', text: 'Words.' },
  });
  const { errors } = await extractFor(named, 'acme');
  await named.remove();
  expect(errors.join()).toContain('the name of customers.bolt');
});
