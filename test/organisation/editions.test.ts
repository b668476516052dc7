import { expect, test } from 'vitest';
import { manualWords } from '../../src/manual/words/catalogue.ts';
import { type OrganisationInput, print, printingOf, processesOf } from '../../src/organisation/index.ts';
import { presetsIn } from '../../src/organisation/presets/index.ts';
import { ofAnotherEdition } from '../harness/words-of-editions.ts';
import { organisationOf } from './organisations.ts';

const titlesIn = (edition: OrganisationInput['edition'], more: Partial<OrganisationInput> = {}) => {
  const { roles, records } = organisationOf({ name: 'X', edition, ...more });
  return [
    roles.find(({ id }) => id === 'management-representative')?.title,
    records.find(({ id }) => id === 'representative-report')?.title,
  ];
};

test('a ready-made title names the management representative where the edition knows one', () => {
  expect(titlesIn('2011')).toEqual([
    'SMS manager (management representative)',
    'Report of the management representative',
  ]);
  expect(titlesIn('2018')).toEqual(['SMS manager', 'Report of the SMS manager']);
});

test('a title of the organisation’s own holds in every edition', () => {
  const roles = [{ id: 'management-representative', title: 'Head of services' }];
  expect(titlesIn('2018', { roles })[0]).toBe('Head of services');
});

test.each(['2011', '2018'] as const)(
  'no ready-made item of %s is worded as in another edition',
  (edition) => {
    const said = Object.values(presetsIn('en').inEdition(edition)).flatMap((items) =>
      items.flatMap((item) => Object.values(item).flat()),
    );
    expect(said.filter((text) => ofAnotherEdition(edition, String(text)))).toEqual([]);
  },
);

test.each(['2011', '2018'] as const)(
  'no word of registers, kind or process of %s is of another edition',
  (edition) => {
    const organisation = organisationOf({ name: 'X', edition });
    const words = manualWords(printingOf(organisation));
    const of = (choices: 'supplierKind' | 'partyKind') =>
      Object.keys(words.print.catalogue.choices[choices]).map((value) =>
        print(value, { kind: 'choice', choices }, words.print),
      );
    const processes = processesOf(organisation).map(({ id }) =>
      print(id, { kind: 'choice', choices: 'process' }, words.print),
    );
    const said = [...Object.values(words.site), ...of('supplierKind'), ...of('partyKind'), ...processes];
    expect(said.filter((text) => ofAnotherEdition(edition, text))).toEqual([]);
  },
);

test('an internal group is an internal supplier in 2018, in every list', () => {
  const kindsIn = (edition: OrganisationInput['edition']) => {
    const { print: words } = manualWords(printingOf(organisationOf({ name: 'X', edition })));
    return (['supplierKind', 'partyKind'] as const).map((choices) =>
      print('internal-group', { kind: 'choice', choices }, words),
    );
  };
  expect(kindsIn('2011')).toEqual(['internal group', 'internal group']);
  expect(kindsIn('2018')).toEqual(['internal supplier', 'internal supplier']);
});
