import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { snippet } from '../../src/build/snippet.ts';
import {
  fieldAt,
  itemPaths,
  listPaths,
  parseOrganisation,
  questionsFor,
} from '../../src/organisation/index.ts';
import { type QuestionPath, questionFacts } from '../../src/organisation/questions/facts.ts';
import { nowhere } from './organisations.ts';

const paths = Object.keys(questionFacts) as QuestionPath[];

const open = (input: object) => {
  const { organisation, written } = parseOrganisation({ name: 'Example', ...input }, nowhere);
  if (!organisation) throw new Error('The config is wrong.');
  return new Map(questionsFor(organisation, written).map((question) => [question.path, question.open]));
};

test.each(paths)('%s is asked of something that the config can say', (path) => {
  const [list = '', field] = path.split('.*.');
  if (field === undefined) expect(fieldAt(path) ?? listPaths().includes(path)).toBeTruthy();
  else expect(itemPaths(list).includes(field) || listPaths().includes(`${list}.${field}`)).toBe(true);
});

test.each(paths)('the example of %s can be written, in each format, where its question says', (path) => {
  const place = path.replace('*', 'own');
  const { example } = questionFacts[path];
  const data: unknown = parse(snippet(place, example, 'organisation.yaml', listPaths()));
  expect(JSON.parse(snippet(place, example, 'organisation.json', listPaths()))).toEqual(data);
  // An object literal is read by the language that it is written in.
  expect(new Function(`return (${snippet(place, example, 'organisation.ts', listPaths())})`)()).toEqual(data);
  const parsed = parseOrganisation({ name: 'Example', ...(data as object) }, nowhere);
  expect(parsed.problems).toEqual([]);
  expect(parsed.written.has(place)).toBe(true);
});

test('a default answers nothing, what is written does, if only that there is none', () => {
  expect(open({}).get('serviceDesk.hours')).toEqual(['serviceDesk.hours']);
  expect(open({ serviceDesk: { hours: 'Mo-Fr 08:00-17:00' } }).get('serviceDesk.hours')).toEqual([]);
  expect(open({}).get('suppliers')).toEqual(['suppliers']);
  expect(open({ suppliers: [] }).get('suppliers')).toEqual([]);
});

test('each item in use is asked for its own', () => {
  const services = [
    { id: 'mail', owner: 'service-owner' },
    { id: 'files' },
    { id: 'fax', status: 'retired' },
  ];
  expect(open({ services }).get('services.*.owner')).toEqual(['services.files.owner']);
});

test('an agreement for several customers is answered by each of its rows, or for all of them', () => {
  const workload = [{ id: 'devices', limit: '300' }];
  const openFor = (own: object) =>
    open({ agreements: [{ id: 'all', service: 'mail', ...own }] }).get('agreements.*.workload');
  expect(openFor({ customers: [{ id: 'north', workload }, { id: 'south' }] })).toEqual([
    'agreements.all.workload',
  ]);
  expect(
    openFor({
      customers: [
        { id: 'north', workload },
        { id: 'south', workload },
      ],
    }),
  ).toEqual([]);
  expect(openFor({ workload, customers: [{ id: 'north' }] })).toEqual([]);
});

test('what one edition asks is asked of those who follow it', () => {
  expect(open({ edition: '2011' }).has('context.climate')).toBe(false);
  expect(open({ edition: '2018' }).has('context.climate')).toBe(true);
});

test('who stands in is asked of the roles that nobody can wait for', () => {
  const asked = open({}).get('roles.*.deputy');
  expect(asked).toContain('roles.emergency-change-authority.deputy');
  expect(asked).toContain('roles.technical-team.deputy');
  expect(asked).not.toContain('roles.capacity-manager.deputy');
  const named = { roles: [{ id: 'technical-team', deputy: 'Dev Example' }] };
  expect(open(named).get('roles.*.deputy')).not.toContain('roles.technical-team.deputy');
  expect(open({ changes: { emergencyAuthority: 'capacity-manager' } }).get('roles.*.deputy')).toContain(
    'roles.capacity-manager.deputy',
  );
});

test('the questions come by step', () => {
  const steps = [...open({}).keys()].map((path) => questionFacts[path].step);
  expect(steps.filter((step, index) => step !== steps[index - 1])).toEqual([...new Set(steps)]);
  expect(new Set(steps).size).toBe(12);
});
