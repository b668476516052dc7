import { expect, test } from 'vitest';
import { doc, manualOf } from './manual-of.ts';

const template = doc(
  '<Requirement id="8.1-1">One.</Requirement>\n\n## Second [#second]\n\n<Requirement id="8.1-2 8.1-3">Two.</Requirement>',
);
const told = (documents: Record<string, string>) =>
  manualOf({ templates: { '8/a.mdx': template }, documents }).manual.problems.map(
    ({ file, line, severity, message, hint }) => `${file}:${line} ${severity}: ${message} ${hint}`,
  );

test('a file that answers fewer points than the template it replaces is told with what is lost', () => {
  expect(told({ '8/a.mdx': doc('<Requirement id="8.1-2">Two.</Requirement>') })).toMatchInlineSnapshot(`
    [
      "content/documents/8/a.mdx:1 warning: The file answers 1 of the 3 points that the template it replaces answers; not 8.1-1, 8.1-3 of "Second". Wrap what answers them: <Requirement id="…">; the template shows how.",
    ]
  `);
  expect(told({ '8/a.md': doc('Text.') })).toMatchInlineSnapshot(`
    [
      "content/documents/8/a.md:1 warning: The file answers 0 of the 3 points that the template it replaces answers; not 8.1-1, 8.1-2, 8.1-3 of "Second". Rename it to .mdx and wrap what answers them: <Requirement id="…">.",
    ]
  `);
});

test('a file that answers as many, and one that stands beside the template, lose nothing', () => {
  expect(told({ '8/a.mdx': template })).toEqual([]);
  expect(told({ '8/b.md': doc('Text.', { id: 'other' }) })).toEqual([]);
});
