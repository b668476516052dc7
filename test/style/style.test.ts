import { expect, test } from 'vitest';
import { inSource } from '../../src/manual/style/in-source.ts';
import { isInLanguage } from '../../src/manual/style/language.ts';
import { namesIn, unlinkedMentions } from '../../src/manual/style/mentions.ts';
import { lonelyObligations } from '../../src/manual/style/obligations.ts';
import { passagesOf } from '../../src/manual/style/passages.ts';
import { unassignedSteps, unrecordedSteps } from '../../src/manual/style/steps-alone.ts';
import { typedValues } from '../../src/manual/style/typed-values.ts';
import { vaguePhrases } from '../../src/manual/style/vague.ts';
import { styleWords } from '../../src/manual/words/data/en-style.ts';
import { parseSource } from '../../src/markdown/parse.ts';

const parsed = (text: string) =>
  parseSource({
    file: 'a.mdx',
    path: '/a.mdx',
    place: 'a',
    origin: 'own',
    format: 'mdx',
    trusted: false,
    text,
  });
const treeOf = (text: string) => parsed(text).tree ?? { type: 'root', children: [] };

/** What a check finds in a text, in its own words. */
const foundBy =
  (find: (passage: ReturnType<typeof passagesOf>[number]) => { words: string }[]) => (text: string) =>
    passagesOf(treeOf(text)).flatMap((passage) =>
      find(passage).map(({ words }) => words.replace(/\s+/g, ' ')),
    );

const vague = foundBy(vaguePhrases(styleWords));
const obligations = foundBy(lonelyObligations(styleWords));

test.each([
  'Faults must be closed in a timely\n  manner.',
  'The desk must close them **in a timely manner**.',
  '<Step role="service-desk">Close it in a timely manner.</Step>',
  '| What |\n| --- |\n| It must be closed in a timely manner. |',
])('a phrase that leaves open what is meant is found: %s', (text) => {
  expect(vague(text)).toEqual(['in a timely manner']);
});

test.each([
  ['in code', 'It must be `closed in a timely manner`.'],
  ['in a quotation', '> It must be closed in a timely manner.'],
  ['in quotation marks', 'Nobody must write "in a timely manner".'],
  ['in a heading', '## Must be closed in a timely manner'],
  ['with its limit', 'It must be closed in a timely manner, within 2 days.'],
  ['with what is meant', 'Whoever must be told as appropriate to the priority.'],
  ['where something is allowed', 'You may close it as appropriate.'],
  ['where nothing is asked', 'It was closed in a timely manner.'],
])('a phrase is let be %s', (_, text) => {
  expect(vague(text)).toEqual([]);
});

test('a duty that nobody has is found', () => {
  expect(obligations('Logs must be reviewed every week. Access shall be\nrevoked at once.')).toEqual([
    'must be reviewed',
    'shall be revoked',
  ]);
});

test.each([
  ['the sentence says it', 'Logs must be reviewed by the auditor.'],
  ['a component says it', '<Role id="auditor" /> says that logs must be reviewed.'],
  ['the sentence before says it', 'The auditor looks at them. Logs must be reviewed.'],
  ['the sentence above the list says it', 'The auditor sees to it:\n\n- Logs must be reviewed.'],
  ['the heading says it', '## Internal auditors\n\nLogs must be reviewed.'],
  ['the step says it', '<Step role="auditor">Logs must be reviewed.</Step>'],
  ['the duty says it', '<Duty by="auditor">Logs must be reviewed.</Duty>'],
  ['it is a condition', 'If logs must be reviewed, look at the clock.'],
  ['it is one of the triggers', 'It starts when\n\n- a log must be reviewed.'],
  ['it is forbidden', 'Logs must not be removed.'],
  ['a state is asked for', 'Passwords must be at least 12 characters long.'],
])('a duty is let be where %s', (_, text) => {
  expect(obligations(text)).toEqual([]);
});

const values = foundBy(
  typedValues([
    { value: 'Desk 24', paths: ['tools.itsm.name'], sensitive: false },
    { value: 'Ash & Elm', paths: ['name'], sensitive: false },
  ]),
);

test('a value of the config that is typed is found, and no name that goes on', () => {
  expect(values('Record it in Desk 24, says Ash &amp; Elm. Ash &amp; Elm Holding has Desk 24x.')).toEqual([
    'Desk 24',
    'Ash & Elm',
  ]);
});

test('a value that is withheld is not told', () => {
  const [found] = typedValues([{ value: '+44 20 7946 0000', paths: ['contact.phone'], sensitive: true }])(
    passagesOf(treeOf('Call +44 20 7946 0000.'))[0] as ReturnType<typeof passagesOf>[number],
  );
  expect(found?.message).not.toContain('7946');
  expect(found?.hint).toContain('{org.contact.phone}');
});

const role = { isPreset: true };
const mentions = foundBy(
  unlinkedMentions(
    namesIn({
      roles: new Map([
        ['service-desk', { title: 'Service desk', ...role }],
        ['hotline', { title: 'Service desk', ...role, into: 'service-desk' }],
        ['auditor', { title: 'Auditor', ...role }],
      ]),
      records: new Map([['change-request', { title: 'Change request', isPreset: true }]]),
      documents: new Map(),
    }),
    styleWords,
  ),
);

test('a role or record that is only typed is found, by names of two words and more', () => {
  expect(mentions('The service\ndesk reads the change request; the auditor does too.')).toEqual([
    'service desk',
    'change request',
  ]);
});

test('what goes on to another name is no mention', () => {
  expect(mentions('The IT Service Desk and the service desk-free day; no change request at all.')).toEqual(
    [],
  );
});

const list = '1. Look at the log.\n2. Close the case.\n3. Tell the caller.\n';

test('a numbered list of what to do names somebody and leaves a record', () => {
  const lines = (text: string) => ({
    unassigned: unassignedSteps(treeOf(text), styleWords).length,
    unrecorded: unrecordedSteps(treeOf(text), styleWords).length,
  });
  expect(lines('1. Look.\n2. Close.\n3. Wait.\n')).toEqual({ unassigned: 1, unrecorded: 1 });
  expect(lines(`The technician does this:\n\n${list}`)).toEqual({ unassigned: 0, unrecorded: 0 });
  expect(lines('1. A red one\n2. A blue one\n3. A green one\n')).toEqual({ unassigned: 0, unrecorded: 0 });
});

test('steps of which none has an output leave no record', () => {
  const steps = (output: string) =>
    `<Steps>\n  <Step role="service-desk"${output}>Close it.</Step>\n</Steps>`;
  expect(unrecordedSteps(treeOf(steps('')), styleWords)).toHaveLength(1);
  expect(unrecordedSteps(treeOf(steps(' output="incident-record"')), styleWords)).toHaveLength(0);
});

test('a finding stands where it was written, whatever typography has made of the text', () => {
  const source = parsed('- It... "is" -- so\n  and must be closed in a timely manner.\n');
  const [passage] = passagesOf(source.tree ?? { type: 'root' });
  const [found] = vaguePhrases(styleWords)(passage as NonNullable<typeof passage>);
  const place = inSource(passage as NonNullable<typeof passage>, found?.at ?? 0, found?.words ?? '', source);
  expect(place).toMatchObject({ place: { line: 2, column: 22 }, exact: true, linked: false });
});

test('a text of another language is left alone', () => {
  const german = 'Die Schwester notiert die Zeit auf dem ersten Bogen und gibt ihn weiter. '.repeat(4);
  const english = 'The nurse notes the time on the first sheet and hands it to the ward. '.repeat(4);
  expect(isInLanguage(treeOf(german), styleWords)).toBe(false);
  expect(isInLanguage(treeOf(english), styleWords)).toBe(true);
});
