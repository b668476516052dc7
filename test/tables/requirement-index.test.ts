import { expect, test } from 'vitest';
import { tablesOf } from './table-of.ts';

const body = `<Requirement id="8.1-3">The <Role id="service-desk" /> starts.</Requirement>

## Recording a *call*

<Requirement id="8.1-10">The <Role id="service-desk" /> records.</Requirement>

### Steps

<Requirement id="8.1-2 8.1-10">The <Role id="service-desk" /> goes on.</Requirement>

## Where the requirements are answered

<RequirementIndex />`;

test('the index lists the points that the document answers by number, with a link to each section', () => {
  const { tables, problems, document } = tablesOf(body);
  expect(problems).toEqual([]);
  expect(tables[0]?.map(([point, , section]) => [point, section])).toEqual([
    ['Point', 'Answered under'],
    ['8.1-2', 'Steps'],
    ['8.1-3', 'The beginning'],
    ['8.1-10', 'Recording a call and Steps'],
  ]);
  expect(tables[0]?.[1]?.[1]).toMatch(/^\S.*\.$/);
  expect(document?.twin).toContain('| [8.1-2](../../clauses/8.1/#req-8.1-2) |');
  expect(document?.twin).toContain('[Recording a call](#recording-a-call) and [Steps](#steps)');
});

test('the index stands outside the canonical text, since the program makes it', () => {
  const { document } = tablesOf(body);
  expect(document?.canonical).toMatch(/## Where the requirements are answered\n$/);
});

test('a reader of one edition is shown the points of that edition only', () => {
  const both =
    '<Requirement id="2018:8.6.1-2">The <Role id="service-desk" /> does.</Requirement>\n\n<Requirement id="2011:8.1-3 2018:8.6.1-3">The <Role id="service-desk" /> too.</Requirement>\n\n<RequirementIndex />';
  const pointsIn = (edition: string) => {
    const { tables, problems } = tablesOf(both, { edition }, { clauses: "['2011:8.1', '2018:8.6.1']" });
    expect(problems).toEqual([]);
    return tables[0]?.slice(1).map(([point]) => point);
  };
  expect(pointsIn('2011')).toEqual(['8.1-3']);
  expect(pointsIn('2018')).toEqual(['8.6.1-2', '8.6.1-3']);
});
