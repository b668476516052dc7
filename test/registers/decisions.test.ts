import { expect, test } from 'vitest';
import { registerOf } from '../../src/manual/registers/index.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import { doc, manualOf } from '../manual/manual-of.ts';

test('a value that is written in code stands in words beside it, any other only once', () => {
  const { manual } = manualOf({
    organisation: {
      incidents: { recordWithin: 'PT20M' },
      scope: { owner: 'service-desk', reviewInterval: 'P6M' },
      documents: { segregation: true },
    },
    documents: { 'a.mdx': doc('Text.') },
  });
  const { columns, rows } = registerOf('decisions', manual, wordsOf('en', 'en-GB'));
  const at = (title: string) => columns.findIndex((column) => column.title === title);
  const said = (path: string) => {
    const row = rows.find((cells) => cells[at('Name of the value')] === path);
    return [row?.[at('Value')], row?.[at('In words')]];
  };
  expect(said('incidents.recordWithin')).toEqual(['PT20M', '20 minutes']);
  expect(said('scope.reviewInterval')).toEqual(['P6M', '6 months']);
  expect(said('scope.owner')).toEqual(['service-desk', 'Service desk']);
  expect(said('name')).toEqual(['Exemplar', null]);
  expect(said('documents.segregation')).toEqual(['yes', null]);
});
