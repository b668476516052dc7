import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { slipOf } from '../../diagnostics/slip.ts';
import { changeOf } from '../change-of.ts';
import type { Organisation } from '../schema/organisation.ts';
import { quote } from '../schema-messages.ts';
import { contradiction, found, type Rule } from './rule.ts';

/** The matrix gives one known priority for each impact and urgency, and graver cases never get a lower one. */
export const matrix: Rule = (organisation) => [
  ...unknownKeys(organisation),
  ...organisation.impacts.flatMap((impact, row) =>
    organisation.urgencies.flatMap((urgency, column) =>
      cell(organisation, row, column, impact.id, urgency.id),
    ),
  ),
];

function unknownKeys({ priorityMatrix, impacts, urgencies }: Organisation): Unlocated[] {
  return Object.entries(priorityMatrix).flatMap(([impact, row]) =>
    impacts.some(({ id }) => id === impact)
      ? Object.keys(row)
          .filter((urgency) => !urgencies.some(({ id }) => id === urgency))
          .map((urgency) =>
            unknown(
              `priorityMatrix.${impact}.${urgency}`,
              urgency,
              'urgency',
              urgencies.map(({ id }) => id),
            ),
          )
      : [
          unknown(
            `priorityMatrix.${impact}`,
            impact,
            'impact',
            impacts.map(({ id }) => id),
          ),
        ],
  );
}

function unknown(path: string, id: string, noun: 'impact' | 'urgency', known: readonly string[]): Unlocated {
  const told = found(
    `unknown-${noun}`,
    path,
    `${quote(id)} is not the id of an ${noun}.`,
    `Add it to ${noun === 'impact' ? 'impacts' : 'urgencies'}, or remove it here.`,
  );
  return { ...told, ...changeOf(slipOf(id, known), (key) => ({ path: told.path, key })) };
}

function cell(
  organisation: Organisation,
  row: number,
  column: number,
  impact: string,
  urgency: string,
): Unlocated[] {
  const { priorities } = organisation;
  const path = `priorityMatrix.${impact}.${urgency}`;
  const id = priorityFor(organisation, impact, urgency);
  if (id === undefined)
    return [
      found(
        'matrix-gap',
        path,
        `There is no priority for impact ${impact} and urgency ${urgency}.`,
        `Write one of ${priorities.map((priority) => priority.id).join(', ')}.`,
      ),
    ];
  const own = priorities.find((priority) => priority.id === id);
  if (!own)
    return [
      found(
        'unknown-priority',
        path,
        `${quote(id)} is not the id of a priority.`,
        `Write one of ${priorities.map((priority) => priority.id).join(', ')}.`,
      ),
    ];
  const graver = (
    [
      [organisation.impacts[row - 1]?.id, urgency],
      [impact, organisation.urgencies[column - 1]?.id],
    ] as const
  ).flatMap(([at, by]) => {
    const other = priorityFor(organisation, at, by);
    const rank = priorities.find((priority) => priority.id === other)?.rank;
    return other !== undefined && rank !== undefined && rank > own.rank
      ? [{ path: `priorityMatrix.${at}.${by}`, value: other }]
      : [];
  });
  if (graver.length === 0) return [];
  return [
    contradiction(
      'matrix-out-of-order',
      [{ path, value: own.id }, ...graver],
      `This case gets ${own.id}, a higher priority than a graver one: ${graver.map((other) => `${other.path} gets ${other.value}`).join(', ')}.`,
      'List impacts and urgencies with the highest first, and let priorities fall from there.',
    ),
  ];
}

/** Id of the priority the matrix gives; undefined where the cell is missing. */
function priorityFor(
  { priorityMatrix }: Organisation,
  impact: string | undefined,
  urgency: string | undefined,
): string | undefined {
  if (impact === undefined || urgency === undefined || !Object.hasOwn(priorityMatrix, impact))
    return undefined;
  const row = priorityMatrix[impact] ?? {};
  return Object.hasOwn(row, urgency) ? row[urgency] : undefined;
}
