import { expect, test } from 'vitest';
import { leftOutTypes } from '../../src/manual/library/left-out-types.ts';
import { documentTypeOf, documentTypes } from '../../src/organisation/index.ts';
import { nowhere, organisationOf } from '../organisation/organisations.ts';
import { doc, manualOf } from './manual-of.ts';

const withoutProcess = { name: 'X', documents: { types: [{ id: 'process', use: false }] } };

test('a document of a type that is left out keeps its number and approver, so that only the type is told', () => {
  const templates = { 'a.mdx': doc('Text.', { type: 'process' }) };
  const whole = manualOf({ templates }).manual;
  const less = manualOf({ organisation: withoutProcess, templates }).manual;
  expect(less.documents.map(({ number }) => number)).toEqual(['PCS-8.1']);
  expect(less.documents).toEqual(whole.documents);
  expect(less.problems).toEqual(whole.problems);
});

test('a type may be left out while no document is of it', () => {
  const organisation = organisationOf(withoutProcess);
  expect(leftOutTypes([{ type: 'procedure', key: 'a' }], organisation, nowhere)).toEqual([]);
  expect(leftOutTypes([{ type: 'process', key: 'a' }], organisation, nowhere)).toMatchObject([
    { file: 'documents/types/process', message: expect.stringContaining('1 document is of this type: a.') },
  ]);
});

test('the rules of a type are those of the organisation', () => {
  const types = [{ id: 'plan', code: 'PLAN', approver: 'service-owner', reviewInterval: 'P6M' }];
  const organisation = organisationOf({ name: 'X', documents: { types } });
  expect(documentTypeOf(organisation, 'plan')).toMatchObject({ name: 'Plan', ...types[0] });
  expect(documentTypes).toContain('plan');
});
