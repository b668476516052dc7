import { expect, test } from 'vitest';
import { madeOf } from './manuals.ts';

/** A party may start a repair on a ticket alone. */
const onTicket = /the ticket is enough|with its ticket/;

test.each(['municipality', 'hospital', 'hospital-2018', 'demo'] as const)(
  'wherever a party may repair without a change, the text says what a freeze leaves of that: %s',
  async (name) => {
    const made = await madeOf(name);
    const blocks = made.manual.documents.flatMap(({ key }) =>
      made
        .twin(key)
        .split('\n')
        .filter((line) => onTicket.test(line)),
    );
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.filter((block) => !/freeze.*change schedule/i.test(block))).toEqual([]);
  },
);

test.each(['hospital', 'hospital-2018'] as const)(
  'what the service order asks of priorities stands in the procedure that sets them: %s',
  async (name) => {
    const made = await madeOf(name);
    expect(made.twin('incident-procedure')).toMatch(/hold up care of patients are worked on before/);
    // The register of obligations points to it.
    expect(made.twin('legal-register')).toMatch(/Service order of the hospital.*hold up care of patients/);
  },
);
