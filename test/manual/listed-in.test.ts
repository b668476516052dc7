import { expect, test } from 'vitest';
import { listingOf } from '../../src/manual/entries/listed-in.ts';
import { doc, manualOf } from './manual-of.ts';

test('a register and the agreements on what it lists are found from each other, though neither names the other', () => {
  const { manual } = manualOf({
    organisation: {
      suppliers: [
        { id: 'owlgate', name: 'Owlgate' },
        { id: 'stannard', name: 'Stannard' },
      ],
    },
    documents: {
      'contract.mdx': doc('Text.', {
        id: 'contract',
        type: 'agreement',
        each: 'suppliers',
        title: "'{item.name}'",
      }),
      'register.mdx': doc('<Table of="suppliers" columns="name" />', { id: 'register', type: 'register' }),
      'other.mdx': doc('Nothing of suppliers.', { id: 'other', type: 'register' }),
      'policy.mdx': doc('<Table of="suppliers" columns="name" />', { id: 'policy', type: 'policy' }),
    },
  });
  const { registers, made } = listingOf(manual);
  expect(made.get('register')?.map(({ key }) => key)).toEqual(['contract.owlgate', 'contract.stannard']);
  expect(registers.get('contract.owlgate')?.map(({ key }) => key)).toEqual(['register']);
  expect([...made.keys()]).toEqual(['register']);
});
