import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';
import { manualOf, names } from './manuals.ts';

const templates = new Map(
  globSync(join(projectRoot, 'templates/en/**/*.mdx')).map((file) => {
    const text = readFileSync(file, 'utf8');
    return [/^id: (\S+)$/m.exec(text)?.[1] ?? file, text];
  }),
);

/** Subjects with a sender of their own in another document: role or path of the role, and that document. */
const subjects = [
  ...(templates.get('communication-plan') ?? '')
    .replace(/<\/?When[^>]*>/g, '')
    .matchAll(
      /^\| ([^|]+) \| <Role id=["{](?:org\.)?([\w.-]+)["}] \/> \| [^|]+ \| <Doc id="([^"]+)" \/> \|$/gm,
    ),
].map(([, subject = '', sender = '', document = '']) => ({ subject, sender, document }));

/** Steps by which somebody tells others, with their roles and first words. */
const telling = [...templates].flatMap(([document, text]) =>
  [
    ...text.matchAll(
      /<Step role=["{](?:org\.)?([^"}]+)["}][^>]*>(?:<(?:Requirement|When)[^>]*>)*((?:Tell|Send|Announce|Issue|Publish|Post|Give notice|Call|Telephone)\b[^\n]*)/g,
    ),
  ].map(([, roles = '', words = '']) => ({
    document,
    roles: roles.split(' '),
    words: words.replace(/<[^>]*>/g, ''),
  })),
);

/** Where the sender is named without a step. */
const inTables: Readonly<Record<string, RegExp>> = {
  'information-security-policy':
    /^\| Everybody who works on a service \| <Role id="information-security-manager" \/>/m,
};

test('the communication plan gives each subject the sender that the document behind it gives it', () => {
  expect(subjects.length).toBeGreaterThan(10);
  const wrong = subjects.filter(
    ({ sender, document }) =>
      !inTables[document]?.test(templates.get(document) ?? '') &&
      !telling.some((step) => step.document === document && step.roles.includes(sender)),
  );
  expect(wrong).toEqual([]);
  expect(new Set(subjects.map(({ subject }) => subject)).size).toBe(subjects.length);
});

/** Messages that answer somebody or belong to a case, and no news. */
const correspondence = new Set([
  'service-portfolio-procedure: customer-relationship-manager',
  // By the fields of the report; its first news is a line of the plan.
  'major-incident-procedure: customer-relationship-manager',
]);

test('whoever tells customers in a procedure is a sender of the communication plan', () => {
  const toCustomers = telling.filter(({ words }) =>
    /^(Tell|Announce|Give notice|Send the next|Call)\b.{0,60}\bcustomers?\b/.test(words),
  );
  expect(toCustomers.length).toBeGreaterThan(6);
  const unnamed = toCustomers.flatMap(({ document, roles, words }) =>
    roles
      // News for parties goes through whoever is in charge of them, as the plan says below its table.
      .filter((role) => role !== 'supplier-manager' && role !== 'service-level-manager')
      .filter((role) => !subjects.some((one) => one.document === document && one.sender === role))
      .map((role) => ({ place: `${document}: ${role}`, words })),
  );
  expect(unnamed.filter(({ place }) => !correspondence.has(place))).toEqual([]);
});

/** The step behind each subject that a config holds from the start. */
const behind: Readonly<Record<string, string>> = {
  performance: 'service-reporting-procedure',
  outages: 'communication-procedure',
  changes: 'change-schedule',
  documents: 'document-control-procedure',
};

test.each(names)('what a config says of these subjects is what the procedures say: %s', async (name) => {
  const { decisions } = await manualOf(name);
  const said = (path: string) => String(decisions.find((decision) => decision.path === path)?.value ?? '');
  const merged = (role: string) => said(`roles.${role}.sameAs`) || role;
  for (const [id, document] of Object.entries(behind)) {
    const sender = said(`communication.matters.${id}.sender`);
    expect(
      telling.some((step) => step.document === document && step.roles.map(merged).includes(sender)),
      `${id}: ${sender}`,
    ).toBe(true);
  }
  // Customers hear of their changes from whoever is in charge of them.
  expect(said('communication.matters.changes.audience')).not.toMatch(/(^|,\s*)customers/);
});
