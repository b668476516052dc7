import { expect, test } from 'vitest';
import {
  catalogueOf,
  type Field,
  fieldAt,
  localeOf,
  print,
  printingOf,
  printMeasureTarget,
  type Words,
  wordsOf,
} from '../../src/organisation/index.ts';
import { organisationOf } from './organisations.ts';

const words: Words = { locale: 'en-GB', catalogue: catalogueOf('en'), currency: 'GBP' };

test.each<[Field['kind'], unknown, string]>([
  ['duration', 'PT15M', '15 minutes'],
  ['duration', 'P1Y', '1 year'],
  ['duration', 'PT1H30M', '1 hour 30 minutes'],
  ['duration', 'P1DT12H', '1 day 12 hours'],
  ['interval', 'P1M', 'month'],
  ['interval', 'P6M', '6 months'],
  ['interval', 'P1Y6M', '1 year 6 months'],
  ['target', 'PT4H working', '4 working hours'],
  ['target', 'P5D working', '5 working days'],
  ['target', 'P1D working', '1 working day'],
  ['target', 'P1DT4H working', '1 working day 4 working hours'],
  ['target', 'PT30M', '30 minutes'],
  ['percent', 99.5, '99.5%'],
  ['percent', 99.95, '99.95%'],
  ['percent', 57, '57%'],
  ['money', 25000, '£25,000'],
  ['money', 12.5, '£12.50'],
  ['date', '2026-04-01', '1 April 2026'],
  ['monthDay', '--04-01', '1 April'],
  ['monthDay', '--02-29', '29 February'],
  ['number', 12500, '12,500'],
  ['flag', true, 'yes'],
  ['list', ['a', 'b', 'c'], 'a, b and c'],
  ['list', ['a, or b', 'c'], 'a, or b; and c'],
  ['list', ['a', 'b, with c', 'd'], 'a; b, with c; and d'],
  ['list', [], ''],
  ['text', '<b>{x}</b>', '<b>{x}</b>'],
  ['text', undefined, ''],
])('a %s of %j prints as "%s"', (kind, value, printed) => {
  expect(print(value, { kind }, words)).toBe(printed);
});

test('values of closed sets print in the words of the catalogue', () => {
  expect(print('internal-group', { kind: 'choice', choices: 'supplierKind' }, words)).toBe('internal group');
});

test('ids print as the names of what they point to', () => {
  const organisation = organisationOf({ name: 'X', services: [{ id: 'mail', name: 'E-mail' }] });
  const named = wordsOf(printingOf(organisation), catalogueOf('en'));
  const owner = fieldAt('org.incidents.owner');
  const scope = fieldAt('scope.services');
  expect(owner && print('incident-manager', owner, named)).toBe('Incident manager');
  expect(scope && print(['mail', 'gone'], scope, named)).toBe('E-mail and gone');
});

test('a locale of another language than the manual gives way to the manual’s', () => {
  expect(localeOf({ locale: 'de-DE', catalogue: catalogueOf('en') })).toBe('en-GB');
  expect(localeOf({ locale: 'en-US', catalogue: catalogueOf('en') })).toBe('en-US');
  expect(localeOf({ locale: 'not a locale', catalogue: catalogueOf('en') })).toBe('en-GB');
  expect(print('2026-04-01', { kind: 'date' }, { ...words, locale: 'en-US' })).toBe('April 1, 2026');
});

test('an unknown currency still prints a readable amount', () => {
  expect(print(1200, { kind: 'money' }, { ...words, currency: 'euros' })).toBe('euros 1,200');
});

test('the target of a measure says whether it is a floor or a ceiling', () => {
  expect(printMeasureTarget({ direction: 'at-least', target: 95, unit: 'percent' }, words)).toBe(
    'at least 95%',
  );
  expect(printMeasureTarget({ direction: 'at-most', target: 2, unit: 'days' }, words)).toBe('at most 2 days');
  expect(printMeasureTarget({ direction: 'at-least', target: 100, unit: 'percent' }, words)).toBe('100%');
  expect(printMeasureTarget({ direction: 'at-most', target: 0, unit: 'days' }, words)).toBe('0 days');
  expect(printMeasureTarget({ direction: 'at-least', target: 4.2, unit: 'score' }, words)).toBe(
    'at least 4.2',
  );
});
