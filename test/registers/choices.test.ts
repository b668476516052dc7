import { expect, test } from 'vitest';
import { descriptions } from '../../src/manual/registers/index.ts';
import { registerOnPage } from '../../src/manual/registers/register.ts';
import { withoutConstants } from '../../src/manual/registers/said-once.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { choicesOf } from '../../src/pages/register-choices.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

const words = wordsOf('en', 'en-GB');

test('a page draws a choice for each facet and column with more than one value, said once or not, and no other', () => {
  const { manual } = manualOf({
    documents: {
      'a.mdx': doc('Text.'),
      'b.mdx': doc('Text.', { id: 'b' }),
      'c.mdx': doc('Text.', { id: 'c', type: 'policy' }),
    },
  });
  const { register, once } = withoutConstants(registerOnPage(descriptions.documents, manual, words));
  expect(once.map(({ column }) => column.choose)).toContain('classification');
  const names = choicesOf(register).map(({ name }) => name);
  expect(names).toContain('type');
  expect(names).toContain('status');
  expect(new Set(names).size).toBe(names.length);
  const alone = choicesOf({ ...register, rows: register.rows.slice(0, 1) }).map(({ name }) => name);
  expect(alone).not.toContain('type');
});
