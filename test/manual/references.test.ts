import { expect, test } from 'vitest';
import { doc, manualOf, read, written } from './manual-of.ts';

test('a clause is a link with number and title on the page and a key in the canonical text', () => {
  const { document } = read('See <Clause n="9.2" />.');
  expect(document?.canonical).toBe('See [9.2](clause:20000-1:2011:9.2).\n');
  expect(document?.twin).toContain('See [9.2 Change management](../../clauses/9.2/).');
});

test('a role starts with a capital at the start of a sentence only', () => {
  const { document } = read(
    '<Role id="service-desk" /> acts. Then the <Role id="service-desk" /> acts. <Role id="service-desk" /> ends.',
  );
  expect(document?.twin).toContain(
    '[Service desk](../../roles/service-desk/) acts. Then the [service desk](../../roles/service-desk/) acts. [Service desk]',
  );
});

test('a title that the organisation chose keeps its capitals', () => {
  const { document } = read('The <Role id="service-desk" /> acts.', {
    organisation: { roles: [{ id: 'service-desk', title: 'Leitstelle' }] },
  });
  expect(document?.twin).toContain('The [Leitstelle]');
});

test('unknown clauses, documents, roles, records and components are told with the nearest known one', () => {
  const { problems } = read(
    '<Clause n="8.11" /> <Clause n="8.6.1" /> <Doc id="sampel" /> <Role id="servicedesk" /> <Record id="incident-recrod" /> <Claus n="8.1" />',
  );
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/documents/sample.mdx:9:1 "8.11" is not a clause of ISO/IEC 20000-1:2011. Did you mean 8.1?",
      "content/documents/sample.mdx:9:21 "8.6.1" is not a clause of ISO/IEC 20000-1:2011. It is one of the other edition: write 2018:8.6.1.",
      "content/documents/sample.mdx:9:42 "sampel" is not a document of this manual. Did you mean "sample"?",
      "content/documents/sample.mdx:9:62 "servicedesk" is not a role of this manual. Did you mean "service-desk"?",
      "content/documents/sample.mdx:9:88 "incident-recrod" is not a record of this manual. Did you mean "incident-record"?",
      "content/documents/sample.mdx:9:120 <Claus> is not a component. Did you mean "Clause"?",
    ]
  `);
});

test('in a manual of the other edition a clause shows its main targets, or the one its author names', () => {
  const { document } = read('See <Clause n="2011:8.1" /> and <Clause n="2011:8.1" n2018="8.6.1" />.', {
    organisation: { edition: '2018' },
    front: { clauses: "['2018:8.6.1']" },
  });
  expect(document?.twin).toContain(
    '[8.6.1 Incident management](../../clauses/8.6.1/) and [8.6.2 Service request management](../../clauses/8.6.2/) and [8.6.1 Incident management](../../clauses/8.6.1/).',
  );
});

test('documents are linked by number and title, and the link goes both ways', () => {
  const documents = written(
    manualOf({
      documents: {
        'a.mdx': doc('See <Doc id="second" />.'),
        'b.mdx': doc('Text.', { id: 'second', title: 'Second one', type: 'policy' }),
      },
    }),
  );
  const first = documents.find(({ id }) => id === 'sample');
  expect(first?.twin).toContain('[POL-8.1 Second one](../second/)');
  expect(documents.find(({ id }) => id === 'second')?.usedBy).toEqual(['sample']);
});
