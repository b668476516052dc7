import type { Organisation } from './schema/organisation.ts';

type NumberToCall = Organisation['onCall']['numbers'][number];

/** Numbers that are tried one after the other; the others are called for their purpose alone. */
export const numbersInTurn = ({ onCall }: Pick<Organisation, 'onCall'>): NumberToCall[] =>
  onCall.numbers.filter(({ apart }) => !apart);
