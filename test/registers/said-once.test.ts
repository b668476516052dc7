import { expect, test } from 'vitest';
import { descriptions } from '../../src/manual/registers/index.ts';
import { registerOnPage } from '../../src/manual/registers/register.ts';
import { withoutConstants } from '../../src/manual/registers/said-once.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const words = wordsOf('en', 'en-GB');

/** The register of some documents as its page shows it, the columns that say the same named by title. */
function registerOf(documents: Record<string, string>) {
  const { manual } = manualOf({ documents });
  const whole = registerOnPage(descriptions.documents, manual, words);
  const { register, once } = withoutConstants(whole);
  return {
    whole,
    register,
    said: Object.fromEntries(once.map(({ column, cell }) => [column.title, cell])),
  };
}

const three = {
  'a.mdx': doc('Text.'),
  'b.mdx': doc('Text.', { id: 'b' }),
  'c.mdx': doc('Text.', { id: 'c' }),
};

test('a column that says the same in every row is said once, and rows have no cell for it', () => {
  const { whole, register, said } = registerOf(three);
  expect(whole.rows).toHaveLength(3);
  expect(said).toMatchObject({ Status: { text: 'Draft', state: 'draft' }, Classification: 'internal' });
  const titles = register.columns.map(({ title }) => title);
  expect(titles).toEqual(
    whole.columns.map(({ title }) => title).filter((title) => !Object.hasOwn(said, title)),
  );
  for (const { cells } of register.rows) expect(cells).toHaveLength(titles.length);
  expect(titles[0]).toBe('Title');
});

test('what is said once can still be chosen by, with all values that there may be', () => {
  const { register } = registerOf(three);
  expect(register.facets).toContainEqual({
    name: 'status',
    title: 'Status',
    values: expect.arrayContaining(['Draft', 'In force', 'Changed since its approval']),
  });
});

test('two rows keep their columns, and so do rows that differ', () => {
  const { whole, register, said } = registerOf({ 'a.mdx': three['a.mdx'], 'b.mdx': three['b.mdx'] });
  expect(said).toEqual({});
  expect(register).toBe(whole);
});
