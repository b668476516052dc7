import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walk } from '../../src/manual/model/tree.ts';
import { oneLine } from '../../src/organisation/sanitise-input.ts';
import { read } from './manual-of.ts';

test('a path of the organisation becomes the words of its value', () => {
  const { document, problems } = read(
    'Record it within {org.incidents.recordWithin} in {org.tools.itsm.name}.',
    {
      organisation: { tools: { itsm: { name: 'Ticketeer' } }, incidents: { recordWithin: 'PT20M' } },
    },
  );
  expect(problems).toEqual([]);
  expect(document?.canonical).toBe('Record it within 20 minutes in Ticketeer.\n');
  expect(document?.paths).toEqual(['incidents.recordWithin', 'tools.itsm.name']);
});

test('filling works in headings, tables, link text and attributes, and headings get their anchor from the filled text', () => {
  const { document } = read(
    '## Calls in {org.name}\n\n| a {org.name} | b |\n| - | - |\n| c | [see {org.name}](https://example.com) |\n\n<Steps>\n  <Step role="service-desk" within={org.incidents.recordWithin}>Record it.</Step>\n</Steps>',
    { organisation: { incidents: { recordWithin: 'PT20M' } } },
  );
  expect(document?.headings).toMatchObject([
    { depth: 2, slug: 'calls-in-exemplar', text: 'Calls in Exemplar' },
  ]);
  expect(document?.canonical).toContain('| a Exemplar | b');
  expect(document?.canonical).toContain('[see Exemplar](https://example.com)');
  expect(document?.canonical).toContain('20 minutes');
});

test('a value never becomes markup, code or a link, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ minLength: 1, unit: 'grapheme' }).map(oneLine),
        fc.constantFrom(
          '<script>alert(1)</script>',
          '{process.exit()}',
          '`x`',
          'a | b',
          '](javascript:x)',
          '*a*',
          '# h',
          '\u202Eabc',
        ),
      ),
      (value) => {
        if (value.trim() === '') return;
        const { problems, page } = read('Text {org.activity} end.', { organisation: { activity: value } });
        expect(problems).toEqual([]);
        const types = new Set<string>();
        let words = '';
        for (const node of page())
          walk(node, (inner) => {
            types.add(inner.type);
            if (inner.type === 'text') words += inner.value;
          });
        expect([...types].sort()).toEqual(['paragraph', 'text']);
        expect(words).toBe(`Text ${value} end.`);
      },
    ),
    { numRuns: 60 },
  );
});

test('what is no plain path is told with place, fact and remedy', () => {
  const { problems } = read(
    'One {process.exit(1)} two {org.incidents.recordWithim} three {org.incidents} four {org.activity} five {item.name}.',
  );
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/documents/sample.mdx:9:5 {process.exit(1)} is not a plain path. Only {org.…} and {item.…} can be filled in; write a brace as \\{.",
      "content/documents/sample.mdx:9:27 "org.incidents.recordWithim" is not a field of the organisation. Did you mean {org.incidents.recordWithin}?",
      "content/documents/sample.mdx:9:62 "org.incidents" is a group of values, not one value. Name one of its fields.",
      "content/documents/sample.mdx:9:83 "org.activity" has no value. Give it a value in your organisation, or wrap the text in <When some="activity">.",
      "content/documents/sample.mdx:9:103 "item.name" stands in a document that has no \`each\`. Use {org.…} here.",
    ]
  `);
});

test('a comment leaves nothing behind', () => {
  expect(read('Before {/* a note */}after.').document?.canonical).toBe('Before after.\n');
});

test('a role chosen in the organisation is named through a component, not filled', () => {
  const { problems } = read('Asks {org.incidents.owner}.');
  expect(problems[0]).toContain('<Role id={org.incidents.owner} />');
  expect(read('Asks the <Role id={org.incidents.owner} />.').document?.canonical).toBe(
    'Asks the [incident-manager](role:incident-manager).\n',
  );
});
