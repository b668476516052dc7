import { expect, test } from 'vitest';
import type { OrganisationInput } from '../../src/organisation/index.ts';
import { toldAbout } from './moved-values.ts';

/** A network that rests on a hall, an application that rests on the network, and those who deliver parts of them. */
const sound: OrganisationInput = {
  name: 'Example',
  edition: '2011',
  roles: [{ id: 'head', title: 'Head' }],
  customers: [{ id: 'acme' }],
  services: [
    {
      id: 'network',
      owner: 'head',
      customers: ['acme'],
      components: [{ id: 'room', supplier: 'hall' }, { id: 'core' }],
    },
    {
      id: 'ledger',
      owner: 'head',
      customers: ['acme'],
      dependsOn: ['network'],
      components: [{ id: 'program' }],
    },
    { id: 'help', owner: 'head', customers: ['acme'] },
  ],
  suppliers: [
    { id: 'hall', contract: 'S-1', services: ['network', 'ledger'] },
    { id: 'owls', contract: 'S-2', services: ['network', 'help'], takesCalls: true },
    {
      id: 'menders',
      contract: 'S-3',
      services: ['ledger'],
      runs: true,
      runsBecause: 'its people solve tickets',
    },
  ],
};

const told = toldAbout(sound);
const bare = (...changes: Parameters<typeof told>) =>
  told(...changes).filter((line) => line.startsWith('support-without-part'));

test('whoever supports a service delivers a part of it, or of what it depends on', () => {
  expect(bare()).toEqual([]);
  expect(bare(['services.network.components.room.supplier', ''])).toEqual([
    'support-without-part suppliers.hall.services',
    'support-without-part suppliers.hall.services',
  ]);
  expect(bare(['services.ledger.dependsOn', []])).toEqual(['support-without-part suppliers.hall.services']);
  // A service whose components nobody has entered says nothing of who delivers them.
  expect(bare(['suppliers.hall.services', ['network', 'help']])).toEqual([]);
  expect(bare(['services.network.components', []], ['suppliers.hall.services', ['network']])).toEqual([]);
});

test('whoever takes calls or runs a process supports services by its work', () => {
  expect(bare(['suppliers.owls.takesCalls', false])).toEqual([
    'support-without-part suppliers.owls.services',
  ]);
  expect(bare(['suppliers.menders.runs', false])).toEqual([
    'support-without-part suppliers.menders.services',
  ]);
});
