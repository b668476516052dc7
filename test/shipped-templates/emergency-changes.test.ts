import { expect, test } from 'vitest';
import { madeFrom, plainText } from './made-from.ts';

/** An organisation whose own criteria know nothing of its incidents. */
const organisation = (edition: '2011' | '2018') => ({
  name: 'Exemplar',
  edition,
  priorities: [
    { id: 'p1', resolve: 'PT4H' },
    { id: 'p2', resolve: 'PT8H' },
  ],
  changes: { emergencyCriteria: ['the tide demands it'] },
});

test.each(['2011', '2018'] as const)(
  'a promised resolution may be kept by an emergency change whatever the criteria say: %s',
  (edition) => {
    const made = madeFrom(organisation(edition));
    const text = plainText(made, 'emergency-change-definition');
    expect(text).toContain('the tide demands it');
    expect(text).toMatch(/one more criterion holds: .* resolves an incident whose resolution time would end/);
    // The two other texts that somebody who repairs reads, and neither asks for more.
    expect(plainText(made, 'incident-procedure')).toContain('when the repair cannot wait');
    expect(plainText(made, 'emergency-change-procedure')).toContain(
      'a criterion of that definition has to hold',
    );
  },
);
