import { expect, test } from 'vitest';
import { withoutLinks } from '../harness/without-links.ts';
import { read } from './manual-of.ts';

const said = (text: string, roles: object[]) =>
  withoutLinks(read(text, { organisation: { roles } }).document?.twin ?? '');

const director = [{ id: 'top-management', title: 'Managing director' }];
const text =
  'Tell <Role id="top-management" />. <Role id="top-management" /> decides, and only <Role id="top-management" /> does.';

test('a title in the place of top management has the article in a sentence', () => {
  expect(said(text, director)).toContain(
    'Tell the Managing director. The Managing director decides, and only the Managing director does.',
  );
  expect(said(text, [])).toContain(
    'Tell top management. Top management decides, and only top management does.',
  );
  for (const title of ['The board', 'Senior management'])
    expect(said(text, [{ id: 'top-management', title }])).toContain(`Tell ${title}. ${title} decides`);
});

test('it has none where it stands alone, or where the text has one', () => {
  const table =
    '| Who |\n| - |\n| <Role id="top-management" /> |\n| <Role id="risk-manager" />, <Role id="top-management" /> |';
  expect(said(table, director)).toContain('| Managing director |');
  expect(said(table, director)).toContain('| Risk manager, Managing director |');
  expect(said('Ask the <Role id={org.risk.acceptor} />.', director)).toContain('Ask the Managing director.');
  expect(said('Ask the role <Role id={org.risk.acceptor} />.', director)).toContain(
    'the role Managing director.',
  );
});

test('so has whatever role a value of the organisation names', () => {
  const text = '<Role id={org.risk.acceptor} /> decides. Only <Role id={org.risk.acceptor} /> may.';
  const asked = (acceptor: string) =>
    withoutLinks(read(text, { organisation: { risk: { acceptor } } }).document?.twin ?? '');
  expect(asked('top-management')).toContain('Top management decides. Only top management may.');
  expect(asked('risk-manager')).toContain('The risk manager decides. Only the risk manager may.');
});

const merged = [
  { id: 'availability-manager', sameAs: 'technical-team' },
  { id: 'capacity-manager', sameAs: 'technical-team' },
];

test.each([
  ['the <Role id="capacity-manager" /> and the <Role id="availability-manager" />.', 'the technical team.'],
  ['the <Role id="capacity-manager" /> with the <Role id="technical-team" />.', 'the technical team.'],
  [
    'the <Role id="capacity-manager" />, the <Role id="availability-manager" /> and the <Role id="risk-manager" />.',
    'the technical team and the risk manager.',
  ],
  [
    'the <Role id="risk-manager" />, the <Role id="technical-team" /> and the <Role id="capacity-manager" />.',
    'the risk manager and the technical team.',
  ],
])('roles that are one are named once: %s', (written, expected) => {
  expect(said(`Ask ${written}`, merged)).toContain(`Ask ${expected}`);
});

test('a list does not name the role again that its clause begins with, where one of the two was another role', () => {
  const text = (id: string) =>
    `The <Role id="technical-team" /> asks the <Role id="risk-manager" /> and the <Role id="${id}" />.`;
  expect(said(text('capacity-manager'), merged)).toContain('The technical team asks the risk manager.');
  expect(said(text('technical-team'), merged)).toContain('asks the risk manager and the technical team.');
  const next =
    'The <Role id="technical-team" /> asks. Tell the <Role id="risk-manager" /> and the <Role id="capacity-manager" />.';
  expect(said(next, merged)).toContain('Tell the risk manager and the technical team.');
});

test('nobody is asked or told by themselves', () => {
  const steps =
    '<Steps>\n<Step role="capacity-manager" consulted="availability-manager" informed="technical-team service-desk">Look.</Step>\n</Steps>';
  const [step] = read(steps, { organisation: { roles: merged } }).document?.steps ?? [];
  expect(step).toMatchObject({
    responsible: ['technical-team'],
    consulted: [],
    informed: ['service-desk'],
  });
});

test('a time that a step writes as the config does is printed in words', () => {
  const within = (time: string) =>
    read(`<Steps>\n<Step role="service-desk" within="${time}">Look.</Step>\n</Steps>`).document?.steps[0]
      ?.within;
  expect(within('P2D working')).toBe('2 working days');
  expect(within('PT1H')).toBe('1 hour');
  expect(within('Before the meeting')).toBe('Before the meeting');
});
