import fc from 'fast-check';
import { expect } from 'vitest';
import {
  checkOrganisation,
  contradictionsIn,
  type OrganisationInput,
  parseOrganisation,
  withValues,
} from '../../src/organisation/index.ts';
import { nowhere } from './organisations.ts';

/** Another value at a path of the config. */
export type MovedValue = [path: string, value: unknown];

/** An organisation with other values at some paths, which have to be ones that it can have. */
export const parsedWith =
  (sound: OrganisationInput) =>
  (...values: MovedValue[]) => {
    const { organisation, decisions, problems } = parseOrganisation(
      withValues(sound, new Map(values)),
      nowhere,
    );
    if (!organisation) throw new Error(JSON.stringify(problems));
    return { organisation, decisions };
  };

/** The contradictions in an organisation with other values at some paths: codes with the paths of all that they compare. */
export const comparedAbout = (sound: OrganisationInput) => {
  const parsed = parsedWith(sound);
  return (...values: MovedValue[]): string[] => {
    const { organisation, decisions } = parsed(...values);
    return contradictionsIn(organisation, decisions).map(
      ({ code, compared }) => `${code}: ${compared.map(({ path }) => path).join(', ')}`,
    );
  };
};

/** What is told about an organisation with other values at some paths: codes with the paths at which they stand. */
export const toldAbout =
  (sound: OrganisationInput) =>
  (...values: MovedValue[]): string[] => {
    const { organisation, decisions, problems } = parseOrganisation(
      withValues(sound, new Map(values)),
      nowhere,
    );
    if (!organisation) return problems.map(({ code, file }) => `${code} ${file}`);
    return checkOrganisation(organisation, decisions, nowhere)
      .filter(({ code }) => code !== 'vacant-role')
      .map(({ code, file }) => `${code} ${file.replaceAll('/', '.')}`);
  };

/** Values at a path that contradict another one, with all that is told; and values that don't. */
export type Move = [
  path: string,
  wrong: fc.Arbitrary<unknown>,
  told: string[],
  right?: fc.Arbitrary<unknown>,
];

/** Moves a value there and back a few times: the wrong ones are told as expected, the right ones not at all. */
export function expectMoves(
  told: (...values: MovedValue[]) => string[],
  [path, wrong, expected, right]: Move,
  numRuns: number,
): void {
  fc.assert(
    fc.property(wrong, (value) => {
      expect(told([path, value]).sort()).toEqual([...expected].sort());
    }),
    { numRuns },
  );
  if (right)
    fc.assert(
      fc.property(right, (value) => {
        expect(told([path, value])).toEqual([]);
      }),
      { numRuns },
    );
}
