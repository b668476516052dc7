import { expect, test } from 'vitest';
import { parseOrganisation } from '../../src/organisation/index.ts';
import { readYaml } from '../../src/organisation/places/yaml.ts';
import { nowhere } from './organisations.ts';

/** What is said about a config written in YAML, one line each. */
function told(text: string): string[] {
  const { data, faults, placeAt, written } = readYaml(text, 'yaml');
  if (faults.length > 0)
    return faults.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`);
  const locate = (path: (string | number)[]) => ({ file: '', ...placeAt(path) });
  return parseOrganisation(data, locate, written).problems.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`,
  );
}

test('a comma in a text without quotes loses no words', () => {
  expect(
    told('name: A\nsuppliers:\n  - { id: telco, name: Servers, storage, core of the network }\n'),
  ).toEqual([
    '3:33 suppliers.telco.storage: "storage" and "core of the network" are not fields of the organisation config. If this belongs to the text before it, put the whole text in quotes: name: "Servers, storage, core of the network". Fields here are id, use, name, kind, customer, delivers, services, criticality, manager, contactFunction, contactNumber, contact ….',
  ]);
});

test('following the remedy for a comma mends the config', () => {
  expect(
    told('name: A\nsuppliers:\n  - { id: telco, name: "Servers, storage, core of the network" }\n'),
  ).toEqual([]);
});

test.each([
  ['a field that does not exist is told without a value, too', 'name: A\nstreet:\n'],
  ['so is a misspelt one', 'name: A\nactivty:\n'],
  ['and one in a group', 'name: A\naddress:\n  zip:\n  steet:\n'],
  ['a known field without a value is left out', 'name: A\nlocale:\nincidents:\n'],
  [
    'fields that stand one step too far to the left are told once',
    'name: A\nowner: x\nrto: PT4H\nrpo: PT4H\nrespond: PT1H\nresolve: PT2H\n',
  ],
])('%s', (_, text) => {
  expect(told(text)).toMatchSnapshot();
});

test('a value of null in other files is told alike', () => {
  const { problems } = parseOrganisation({ name: 'A', lost: null, gone: undefined }, nowhere);
  expect(problems.map(({ message }) => message)).toMatchSnapshot();
});

test('one wrong indentation is one message', () => {
  const text = `name: A
services:
  - id: web-shop
    name: Web Shop
   owner: service-level-manager
    customers: [a]
    rto: PT4H
`;
  expect(told(text)).toMatchSnapshot();
});

test('a key that stands twice is named, both times', () => {
  expect(told('name: A\ncode: B\nname: C\ncode: D\n')).toMatchSnapshot();
});

test('numbers are quoted as the file writes them', () => {
  expect(
    told('name: A\ncontact: { phone: 0049123 }\naddress: { postcode: 01234 }\ncode: 4.10\nactivity: .inf\n'),
  ).toMatchSnapshot();
  expect(
    told('name: A\nrecords:\n  - { id: own, clauses: [4.10] }\n  - { id: plan, title: 0x1F }\n'),
  ).toEqual([
    '3:26 records.own.clauses.#1: 4.10 is not text. Put it in quotes: "4.10".',
    '4:17 records.plan.title: 0x1F is not text. Put it in quotes: "0x1F".',
  ]);
});

test('a tag is told, not taken off without a word', () => {
  expect(told("name: !foo A\ncode: !!js/function 'x'\nactivity: !!str 4.10\n")).toMatchSnapshot();
  expect(told('name: A\nactivity: !!str 4.10\n')).toEqual([]);
});

test('a number before its comma is the beginning of a text too', () => {
  const text = 'name: A\nservices:\n  - { id: mail, users: 2,600 at noon }\n';
  expect(told(text).join('\n')).toContain('put the whole text in quotes: users: "2,600 at noon".');
});
