import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { type RunsOnLine, soonerThanBelow, weakLines } from '../promise/runs-on.ts';
import { promisedServices } from '../promise/stated.ts';
import { contradiction, type Rule } from './rule.ts';

/** What single things that an agreement covers are promised, against the things of other agreements on which they run. */
export const runsOn: Rule = (organisation) =>
  promisedServices(organisation).flatMap((service) => [
    ...soonerThanBelow(service, organisation).map(inverted),
    ...weakLines(service, organisation).flatMap(unplaced),
  ]);

const words = {
  rto: (value: string) => `back after ${value}`,
  rpo: (value: string) => `restored with the loss of ${value}`,
};

const inverted = ({ what, name, promised, on, supporting }: RunsOnLine): Unlocated =>
  contradiction(
    'recovery-inverted',
    [supporting, promised],
    `${name} is ${words[what](promised.value)} (${promised.path}), but runs on ${on}, which is ${words[what](supporting.value)} (${supporting.path}).`,
    `Write at least ${supporting.value} as ${what} of ${name} in its own line, or promise at most ${promised.value} below.`,
  );

function unplaced(lines: RunsOnLine[]): Unlocated[] {
  const [first] = lines;
  if (!first) return [];
  const below = new Map(lines.map(({ supporting }) => [supporting.path, supporting]));
  const above = new Map(lines.map(({ promised }) => [promised.path, promised]));
  const [leading = first.supporting, ...more] = below.values();
  const facts = [...new Map(lines.map((line) => [line.what, line])).values()].map(
    ({ what, supporting }) => `${words[what](supporting.value)} (${supporting.path})`,
  );
  const promises = lines.map(
    ({ what, name, promised }) => `${name} is ${words[what](promised.value)} (${promised.path})`,
  );
  return [
    contradiction(
      'weaker-line-below',
      [leading, ...more, ...above.values()],
      `Nobody says what runs on ${first.on}, which is ${facts.join(' and ')}; services above it promise more to the same customer: ${promises.join(', ')}.`,
      'Name it in runsOn of what runs on it, a line of covers in the agreement about that service, or write alone: true if nothing does.',
    ),
  ];
}
