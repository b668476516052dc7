import { describe, expect, test } from 'vitest';
import { manualData } from '../../src/manual/data/data.ts';
import { checklistRegister } from '../../src/manual/registers/checklist-page.ts';
import { csvOf } from '../../src/manual/registers/csv.ts';
import { registerNames, registerOf } from '../../src/manual/registers/index.ts';
import { registerInFiles } from '../../src/manual/registers/register.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { fieldOfItem, itemPaths } from '../../src/organisation/index.ts';
import { doc, manualOf, written } from '../manual/manual-of.ts';

const words = wordsOf('en', 'en-GB');
const hidden = itemPaths('suppliers').filter((path) => {
  const field = fieldOfItem('suppliers', path);
  return field?.personal || field?.confidential;
});
const secretOf = (path: string) => `Secret of ${path} 4711`;
const organisation = {
  services: [{ id: 'mail', name: 'Mail' }],
  suppliers: [
    {
      id: 'carrier',
      name: 'Carrier',
      services: ['mail'],
      ...Object.fromEntries(hidden.map((path) => [path, secretOf(path)])),
      email: 'secret@carrier.example',
      phone: '+49 30 4711',
    },
  ],
};
const secrets = [...hidden.map(secretOf), 'secret@carrier.example', '+49 30 4711'];
const front = { each: 'suppliers', clauses: "['7.2']", title: "'Contract with {item.name}'" };

/** Everything that leaves the manual as data or as a file, in one text. */
function published(body: string): { out: string; page: string } {
  const made = manualOf({ organisation, documents: { 'contract.mdx': doc(body, front) } });
  const { manual } = made;
  expect(manual.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const data = JSON.stringify(manualData(manual, { name: 'clausebook', version: '0' }));
  const files = registerNames.map((name) => csvOf(registerOf(name, manual, words)));
  files.push(csvOf(registerInFiles(checklistRegister, manual, words)));
  return { out: [data, ...files].join('\n'), page: written(made)[0]?.canonical ?? '' };
}

describe('a personal or confidential value', () => {
  test('is one of those that suppliers have', () => {
    expect(hidden).toEqual(expect.arrayContaining(['contact', 'email', 'phone', 'contract', 'charges']));
  });

  test.each(hidden)('%s that an answer names stands on the page and nowhere in data and files', (path) => {
    const { out, page } = published(
      `<Requirement id="7.2-2">We pay **{item.${path}}** to the supplier.</Requirement>`,
    );
    const printed = secrets.filter((secret) => page.replaceAll('\\', '').includes(secret));
    expect(printed).toHaveLength(1);
    expect(secrets.filter((secret) => out.includes(secret))).toEqual([]);
    expect(out).toContain('We pay [withheld] to the supplier.');
  });

  test('in a step, its time limit or a table inside an answer stays out too', () => {
    const { out, page } = published(`
<Steps>
  <Step role="supplier-manager" within={item.contract}><Requirement id="7.2-2">Call {item.contact}.</Requirement></Step>
</Steps>

<Requirement id="7.2-3">

<Table of="suppliers" columns="name charges contact" />

</Requirement>`);
    expect(page).toContain(secretOf('charges'));
    expect(page).toContain(secretOf('contract'));
    expect(secrets.filter((secret) => out.includes(secret))).toEqual([]);
    expect(out).toContain('Call [withheld].');
    expect(out).toContain(`${words.steps.within}: [withheld].`);
  });

  test('in a title or a heading is a problem, told with place and remedy', () => {
    const { manual } = manualOf({
      organisation,
      documents: {
        'a.mdx': doc('## Call {item.contact}\n\nText.', { ...front, title: "'For {item.charges}'" }),
      },
    });
    const told = manual.problems.map(({ line, message, hint }) => `${line} ${message} ${hint}`);
    expect(told.filter((text) => text.includes('personal or confidential'))).toMatchInlineSnapshot(`
      [
        "3 "item.charges" is personal or confidential, and titles and headings enter lists, addresses and data. Say it in the text under the heading.",
        "10 "item.contact" is personal or confidential, and titles and headings enter lists, addresses and data. Say it in the text under the heading.",
      ]
    `);
  });
});

test('a passage without such a value is published as it reads', () => {
  const { out } = published('<Requirement id="7.2-2">We call {item.name}.</Requirement>');
  expect(out).toContain('We call Carrier.');
  expect(out).not.toContain('[withheld]');
});
