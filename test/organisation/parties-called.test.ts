import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { toldAbout } from './moved-values.ts';

/** A service with a line that a carrier delivers, and a party that delivers no component. */
const sound: OrganisationInput = {
  name: 'Example',
  edition: '2011',
  roles: [{ id: 'head', title: 'Head' }],
  customers: [{ id: 'acme' }],
  services: [
    { id: 'net', owner: 'head', customers: ['acme'], components: [{ id: 'line', supplier: 'carrier' }] },
  ],
  suppliers: [
    { id: 'carrier', name: 'Carrier', contract: 'C', services: ['net'] },
    { id: 'adviser', name: 'Adviser', contract: 'D', services: ['net'], calledFor: ['p4'] },
  ],
};

const told = toldAbout(sound);
const notCalled = (...changes: Parameters<typeof told>) =>
  told(...changes).filter((one) => one.startsWith('party-not-called'));

test('whoever delivers a component is called for each priority, or it is said what is done then', () => {
  expect(notCalled()).toEqual([]);
  const all = ['p1', 'p2', 'p3', 'p4'];
  fc.assert(
    fc.property(fc.subarray(all, { minLength: 1 }), fc.boolean(), (calledFor, isSaid) => {
      const changes: Parameters<typeof told> = [
        ['suppliers.carrier.calledFor', calledFor],
        ...(isSaid ? [['suppliers.carrier.whenNotCalled', 'we lay another line'] as [string, unknown]] : []),
      ];
      const expected =
        calledFor.length < all.length && !isSaid ? ['party-not-called suppliers.carrier.calledFor'] : [];
      expect(notCalled(...changes)).toEqual(expected);
    }),
  );
});

test('a service that is retired asks for nobody', () => {
  expect(notCalled(['suppliers.carrier.calledFor', ['p1']], ['services.net.status', 'retired'])).toEqual([]);
});
