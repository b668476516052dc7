import { expect, test } from 'vitest';
import { type QuestionPath, questionFacts } from '../../src/organisation/questions/facts.ts';
import { madeFrom } from './made-from.ts';

/** An organisation that has one of everything, and says nothing of it. */
const bare = {
  name: 'Exemplar',
  customers: [{ id: 'town' }, { id: 'port' }],
  services: [{ id: 'mail', customers: ['town', 'port'] }, { id: 'fax' }],
  agreements: [{ id: 'mail-town', service: 'mail', customer: 'town' }],
  suppliers: [
    { id: 'line' },
    { id: 'group', kind: 'internal-group' },
    { id: 'port-as-supplier', kind: 'customer', customer: 'port' },
  ],
  interestedParties: [{ id: 'insurer', name: 'Insurer' }],
  objectives: [{ id: 'calm' }],
};

/** Questions whose answers would hold a path, `agreements.*.users` for `agreements.mail-town.users`. */
const asked = Object.keys(questionFacts) as QuestionPath[];

/** What is entered in the place of something else that is asked. */
const instead: Readonly<Record<string, string>> = {
  'scope.locations': 'locations',
  'onCall.coverage': 'onCall.numbers',
  'onCall.rota': 'onCall.numbers',
  'suppliers.line.notice': 'suppliers.line.contractEnd',
  'suppliers.group.notice': 'suppliers.group.contractEnd',
  'suppliers.port-as-supplier.notice': 'suppliers.port-as-supplier.contractEnd',
  'suppliers.line.availability': 'suppliers.line.resolve',
  'suppliers.line.respond': 'suppliers.line.resolve',
  'suppliers.group.availability': 'suppliers.group.resolve',
  'suppliers.group.respond': 'suppliers.group.resolve',
  'suppliers.port-as-supplier.availability': 'suppliers.port-as-supplier.resolve',
  'suppliers.port-as-supplier.respond': 'suppliers.port-as-supplier.resolve',
};

const isAsked = (path: string): boolean =>
  asked.some((question) => {
    const form = question.replaceAll('.', '\\.').replace('*', '[^.]+');
    return new RegExp(`^${form}${question.includes('*') ? '(\\.|$)' : '$'}`).test(path);
  });

test.each(['2011', '2018'])('whatever answers of a manual of %s lack is asked by a question', (edition) => {
  const { missing } = madeFrom({ ...bare, edition }).manual;
  expect(missing.length).toBeGreaterThan(40);
  expect(missing.map(({ path }) => path).filter((path) => !isAsked(instead[path] ?? path))).toEqual([]);
});
