import { expect, test } from 'vitest';
import { doc, manualOf, withoutControl, written } from './manual-of.ts';

const glossary = doc(
  '| Term | Meaning |\n| --- | --- |\n| <Term>Incident</Term> | A fault. |\n| <Term>Major incident</Term> | A big one. |\n| <Term>Service level agreement (SLA)</Term> | A promise. |\n| <Term>Policy</Term> | A rule. |\n| <Term common>Issue</Term> | What bears on us. |',
  { id: 'glossary', title: 'Glossary', type: 'reference' },
);

function twinOf(body: string, organisation: object = {}): string {
  const made = manualOf({ organisation, documents: { 'a.mdx': doc(body), 'glossary.mdx': glossary } });
  expect(made.manual.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return written(made).find(({ id }) => id === 'sample')?.twin ?? '';
}

test('the first use of a term leads to the glossary, its longest name first, in one or many', () => {
  const twin = twinOf('An incident, a major incident, more INCIDENTS and Policies; the SLAs, but no sla.');
  expect(twin).toContain('An [incident](../glossary/#term-incident), a');
  expect(twin).toContain('a [major incident](../glossary/#term-major-incident), more INCIDENTS');
  expect(twin).toContain('and [Policies](../glossary/#term-policy);');
  expect(twin).toContain('the [SLAs](../glossary/#term-service-level-agreement-sla), but no sla.');
});

test('headings, links, references, code, table heads and parts of other words stay as they are', () => {
  const twin = twinOf(
    '## Incident\n\n[an incident](https://example.com) `incident` <Record id="incident-record" /> co-incident incidental\n\n| Incident |\n| --- |\n| the incident |',
  );
  expect(twin.match(/#term-/g)).toHaveLength(1);
  expect(twin).toContain('| the [incident](../glossary/#term-incident) |');
});

test('a title of a role is one word: nothing in it is a term of its own', () => {
  const roles = [{ id: 'incident-desk', title: 'Incident desk' }];
  const twin = twinOf('The incident desk takes it.\n\nThen it is an incident.', { roles });
  expect(twin).toContain('The incident desk takes it.');
  expect(twin).toContain('an [incident](../glossary/#term-incident)');
});

test('titles may hold any sign that people write', () => {
  const roles = [{ id: 'desk', title: 'Out-of-hours desk (A/B) + C.? {x} [y] ^$|\\ incident' }];
  expect(twinOf('Then it is an incident.', { roles })).toContain('an [incident](../glossary/#term-incident)');
});

test('a value of the organisation never becomes a link', () => {
  expect(twinOf('{org.tools.itsm.name}', { tools: { itsm: { name: 'Incident' } } })).not.toContain('#term-');
});

test('the canonical text knows no links to terms, so a new term fells no approval', () => {
  const made = manualOf({ documents: { 'a.mdx': doc('An incident.'), 'glossary.mdx': glossary } });
  expect(
    written(made)
      .map(({ canonical }) => canonical)
      .join(),
  ).not.toContain('#term-');
});

test('a term that is defined twice is a problem, and so is one without words', () => {
  const made = manualOf({
    documents: { 'a.mdx': doc('<Term>Incident</Term> and <Term></Term>'), 'glossary.mdx': glossary },
  });
  expect(made.manual.problems.map(({ file, message, hint }) => `${file} ${message} ${hint}`)).toEqual([
    'content/documents/a.mdx <Term> holds no word. Write <Term>Service level agreement (SLA)</Term>.',
    'content/documents/glossary.mdx The term "Incident" is defined in "sample" already. Keep one definition, so that the word means the same everywhere.',
  ]);
});

test('without a glossary nothing is linked', () => {
  const made = manualOf({ documents: { 'a.mdx': doc('An incident.') } });
  expect(withoutControl(written(made)[0]?.twin)).toBe('# PRC-8.1 Sample\n\nAn incident.\n');
});

test('a word of everyday language is defined, but its uses are left alone', () => {
  expect(twinOf('The issue of a report.')).not.toContain('#term-');
});

test('a document tells the terms it defines with what they mean', () => {
  const made = manualOf({ documents: { 'glossary.mdx': glossary } });
  expect(made.manual.documents[0]?.terms).toContainEqual(
    expect.objectContaining({
      id: 'incident',
      name: 'Incident',
      meaning: { text: 'A fault.' },
      common: false,
    }),
  );
});

test('a term that only another edition needs is neither defined nor linked', () => {
  const made = manualOf({
    documents: {
      'a.mdx': doc('Our scope.'),
      'b.mdx': doc('<When edition="2018">\n\n<Term>Scope</Term> is a border.\n\n</When>', { id: 'b' }),
    },
  });
  expect(
    written(made)
      .map(({ twin }) => twin)
      .join(),
  ).not.toContain('#term-');
});

test('what a term means keeps withheld values to the page that defines it', () => {
  const made = manualOf({
    organisation: { suppliers: [{ id: 'carrier', name: 'Carrier', contactNumber: '+49 30 4711' }] },
    documents: {
      'a.mdx': doc('<Term>Hotline</Term> means {item.contactNumber}.', {
        each: 'suppliers',
        title: "'{item.name}'",
      }),
    },
  });
  const [term] = made.manual.documents[0]?.terms ?? [];
  expect(term?.meaning.text).toBe('Hotline means +49 30 4711.');
  expect(term?.meaning.redacted).toMatch(/^Hotline means [^\d]+\.$/);
});
