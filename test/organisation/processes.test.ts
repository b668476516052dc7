import { describe, expect, test } from 'vitest';
import { areaOf, processesOf } from '../../src/organisation/processes.ts';
import { choices } from '../../src/organisation/schema/choices.ts';
import { allEditions, clause, compareNumbers, yearOf } from '../../src/standard/index.ts';
import { sectionsOf } from '../shipped-templates/made-from.ts';
import { madeOf } from '../shipped-templates/manuals.ts';
import { objectionsTo, organisationOf } from './organisations.ts';

describe.each(allEditions)('the processes of %s', (edition) => {
  const year = yearOf(edition) as '2011';
  const organisation = organisationOf({ name: 'Example', edition: year });
  const processes = processesOf(organisation);

  test('have a clause of the edition each, and stand in the order of the clauses', () => {
    for (const process of processes) expect(clause(edition, process.clause), process.id).toBeDefined();
    const numbers = processes.map((process) => process.clause);
    expect(numbers).toEqual(numbers.toSorted(compareNumbers));
  });

  test('have an owner and a ready-made measure each', () => {
    const measured = new Set(organisation.measures.map((measure) => areaOf(measure, organisation)));
    expect(processes.filter(({ id, owner }) => owner === '' || !measured.has(id))).toEqual([]);
    expect([...measured].filter((area) => area !== 'sms').toSorted()).toEqual(
      processes.map(({ id }) => id).toSorted(),
    );
  });

  test('are told when nothing measures one of them', () => {
    const without = (id: string) =>
      objectionsTo({
        edition: year,
        measures: organisation.measures
          .filter((measure) => areaOf(measure, organisation) === id)
          .map((measure) => ({ id: measure.id, area: 'sms' as const })),
      }).filter((objection) => objection.includes('Nothing measures'));
    for (const { id } of processes) expect(without(id), id).toHaveLength(1);
  });
});

test('every process belongs to an edition', () => {
  const known = allEditions.flatMap((edition) =>
    processesOf(organisationOf({ name: 'Example', edition: yearOf(edition) as '2011' })).map(({ id }) => id),
  );
  expect([...new Set(known)].toSorted()).toEqual([...choices.process].toSorted());
});

test.each(['demo', 'demo-2018'] as const)(
  'plan and measurement plan of %s name the same processes',
  async (name) => {
    const made = await madeOf(name);
    const columns = (key: string, head: string, index: number) =>
      [...sectionsOf(made, key).values()]
        .flatMap((text) => text.split(/\n\n+/))
        .filter((block) => block.startsWith(head))
        .flatMap((block) => block.split('\n').slice(2))
        .map((row) => row.split('|')[index]?.trim());
    const planned = columns('service-management-plan', '| Process | Clause |', 1);
    const measured = new Set(columns('measurement-plan', '| Process | Measure |', 1));
    expect(planned.length).toBeGreaterThan(10);
    expect(planned.filter((process) => !measured.has(process))).toEqual([]);
  },
);
